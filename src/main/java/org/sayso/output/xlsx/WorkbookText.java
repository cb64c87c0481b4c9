package org.sayso.output.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.output.CellText;

/**
 * Text as the cells of a workbook can hold it.
 *
 * <p>Characters that XML forbids become U+FFFD; words that look like the format's own escapes
 * ({@code _x0041_}) are escaped themselves (ECMA-376, part 1, 22.9.2.19); what is longer than a
 * cell is cut, see {@link CellText}. A text never is a formula in a workbook.
 */
final class WorkbookText {
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private WorkbookText() {}

  static String of(String text) {
    String allowed = FORBIDDEN.matcher(CellText.fitting(text)).replaceAll("\uFFFD");
    return CellText.fitting(
        LOOKS_ESCAPED.matcher(allowed).replaceAll(Matcher.quoteReplacement("_x005F_")));
  }
}
