/** Finds the stretches of text that report somebody's words. */
@NullMarked
package org.sayso.quotation;

import org.jspecify.annotations.NullMarked;
