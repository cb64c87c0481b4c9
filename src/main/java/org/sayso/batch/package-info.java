/** One run over a set of articles. */
@NullMarked
package org.sayso.batch;

import org.jspecify.annotations.NullMarked;
