package org.sayso.output;

/**
 * Text that fits into one cell of a spreadsheet.
 *
 * <p>Excel holds at most 32,767 UTF-16 units in a cell; of a longer one in a CSV file it silently
 * drops the rest or spills it over the next rows, and a workbook with one is damaged. So a longer
 * text is cut here, and says so at its end.
 */
public final class CellText {
  /** The most UTF-16 units that a cell holds. */
  public static final int MAX_LENGTH = 32_767;

  private static final String CUT = "… [cut: a cell holds 32,767 characters]";

  private CellText() {}

  /** The text itself, or as much of it as fits with a note that it was cut. */
  public static String fitting(String text) {
    if (text.length() <= MAX_LENGTH) {
      return text;
    }
    int end = MAX_LENGTH - CUT.length();
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + CUT;
  }
}
