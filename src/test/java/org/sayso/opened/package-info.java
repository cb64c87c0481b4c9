/** What a run writes, opened in the programs that people open it with. */
@NullMarked
package org.sayso.opened;

import org.jspecify.annotations.NullMarked;
