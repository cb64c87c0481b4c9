/** Bytes from outside turned into text, the same way for articles and for lists. */
@NullMarked
package org.sayso.text;

import org.jspecify.annotations.NullMarked;
