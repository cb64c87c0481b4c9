/**
 * What people correct by hand: found in the files that they edit, kept, and applied by every run.
 */
@NullMarked
package org.sayso.correction;

import org.jspecify.annotations.NullMarked;
