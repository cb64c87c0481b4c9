/** The pages to check quotations with: static files that need no network and no framework. */
@NullMarked
package org.sayso.output.html;

import org.jspecify.annotations.NullMarked;
