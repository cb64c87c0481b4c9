/** Decides which mention said a quotation. */
@NullMarked
package org.sayso.attribution;

import org.jspecify.annotations.NullMarked;
