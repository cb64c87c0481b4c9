/** What the program needs from a linguistic annotator. */
@NullMarked
package org.sayso.annotation;

import org.jspecify.annotations.NullMarked;
