/** Learns the models from an annotated corpus. */
@NullMarked
package org.sayso.training;

import org.jspecify.annotations.NullMarked;
