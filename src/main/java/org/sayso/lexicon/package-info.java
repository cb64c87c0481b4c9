/** Word lists of the field, read from resources into immutable values. */
@NullMarked
package org.sayso.lexicon;

import org.jspecify.annotations.NullMarked;
