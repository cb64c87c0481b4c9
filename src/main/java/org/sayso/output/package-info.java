/** The rows of a run and what is needed to write them in any format, all or nothing. */
@NullMarked
package org.sayso.output;

import org.jspecify.annotations.NullMarked;
