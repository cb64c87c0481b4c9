/** The workbook; the only user of the library that writes workbooks. */
@NullMarked
package org.sayso.output.xlsx;

import org.jspecify.annotations.NullMarked;
