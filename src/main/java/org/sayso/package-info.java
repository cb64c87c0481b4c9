/**
 * Sayso extracts who said what from news articles. Each package below this one is one step of an
 * article's way from a file to a row; {@code ArchitectureTest} holds which may use which.
 */
@NullMarked
package org.sayso;

import org.jspecify.annotations.NullMarked;
