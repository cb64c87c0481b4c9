/** Gold annotations against the rows of a {@code quotes.csv}: figures and errors. */
@NullMarked
package org.sayso.evaluation;

import org.jspecify.annotations.NullMarked;
