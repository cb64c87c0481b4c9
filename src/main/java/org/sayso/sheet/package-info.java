/** Tables as spreadsheets save them, read with patience: CSV of any dialect, and workbooks. */
@NullMarked
package org.sayso.sheet;

import org.jspecify.annotations.NullMarked;
