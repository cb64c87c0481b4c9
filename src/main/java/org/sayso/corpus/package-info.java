/** Annotated corpora in the brat standoff layout of PolNeAR. */
@NullMarked
package org.sayso.corpus;

import org.jspecify.annotations.NullMarked;
