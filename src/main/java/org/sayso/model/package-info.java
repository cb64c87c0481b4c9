/** Values of the domain, each correct once built; imports nothing but the JDK. */
@NullMarked
package org.sayso.model;

import org.jspecify.annotations.NullMarked;
