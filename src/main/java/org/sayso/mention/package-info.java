/** Finds the words in an article that refer to somebody who can speak. */
@NullMarked
package org.sayso.mention;

import org.jspecify.annotations.NullMarked;
