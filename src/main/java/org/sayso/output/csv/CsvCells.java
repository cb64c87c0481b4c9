package org.sayso.output.csv;

import java.util.regex.Pattern;
import org.sayso.output.CellText;

/** What becomes of a text on its way into a cell of a CSV file. Immutable. */
public enum CsvCells {
  /**
   * No cell is a formula for any spreadsheet, and none is longer than a cell can be.
   *
   * <p>As OWASP advises on CSV injection, a text that begins with {@code =}, {@code +}, {@code -},
   * {@code @} (or their full-width forms), a tab or a line break gets an apostrophe before it, also
   * when white space or invisible characters come first. A text of more than 32,767 characters is
   * cut, see {@link CellText}.
   */
  FOR_SPREADSHEETS {
    @Override
    public String of(String text) {
      return CellText.fitting(isFormula(text) ? "'" + text : text);
    }
  },
  /** Every text exactly as it is, for programs. */
  RAW {
    @Override
    public String of(String text) {
      return text;
    }
  };

  private static final Pattern FORMULA =
      Pattern.compile("[\\p{Z}\\p{C}&&[^\\t\\r\\n]]*[=+\\-@\\t\\r\\n＝＋－＠]");

  private static boolean isFormula(String text) {
    boolean isPlain = text.isEmpty() || Character.isLetterOrDigit(text.charAt(0));
    return !isPlain && FORMULA.matcher(text).lookingAt();
  }

  /** The cell's text. */
  public abstract String of(String text);

  /**
   * The text that a cell stands for: without the apostrophe that {@link #FOR_SPREADSHEETS} adds.
   */
  public static String meantBy(String cell) {
    boolean isMadeSafe =
        cell.startsWith("'") && FORMULA.matcher(cell).region(1, cell.length()).lookingAt();
    return isMadeSafe ? cell.substring(1) : cell;
  }
}
