/** Gradient boosted trees: small models that rank and judge. */
@NullMarked
package org.sayso.learning;

import org.jspecify.annotations.NullMarked;
