/** The comma-separated files that people open in a spreadsheet. */
@NullMarked
package org.sayso.output.csv;

import org.jspecify.annotations.NullMarked;
