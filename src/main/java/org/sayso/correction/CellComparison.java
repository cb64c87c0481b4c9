package org.sayso.correction;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.sayso.output.csv.CsvCells;

/**
 * Tells whether a cell still means what was written, after a spreadsheet has had it in its hands.
 *
 * <p>White space, composed letters and the apostrophe before a formula make no difference. Excel
 * saves plain CSV in Windows-1252 with a {@code ?} for each letter that is not in it; such a cell
 * was not edited.
 */
final class CellComparison {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern LOST = Pattern.compile("\\?+");
  private static final Charset EXCELS = Charset.forName("windows-1252");
  private static final int ENOUGH = 60;

  private CellComparison() {}

  /** The value that a person sees in the cell. */
  static String value(String cell) {
    String composed = Normalizer.normalize(CsvCells.meantBy(cell), Normalizer.Form.NFC);
    return SPACES.matcher(composed).replaceAll(" ").strip();
  }

  static boolean isUnchanged(String cell, String written) {
    String value = value(cell);
    String original = value(written);
    return value.equals(original) || isLossOf(value, original, true);
  }

  /** Whether both texts begin alike; of long ones only the beginning may be known. */
  static boolean beginsAlike(String cell, String written) {
    String value = value(cell);
    String original = value(written);
    String begins = head(value);
    return begins.equals(head(original)) || isLossOf(begins, original, false);
  }

  private static String head(String text) {
    return text.substring(0, Math.min(ENOUGH, text.length()));
  }

  private static boolean isLossOf(String value, String original, boolean isWhole) {
    CharsetEncoder encoder = EXCELS.newEncoder();
    if (value.indexOf('?') < 0 || encoder.canEncode(original)) {
      return false;
    }
    String[] kept = LOST.split(value, -1);
    if (!original.startsWith(kept[0])) {
      return false;
    }
    int at = kept[0].length();
    for (int i = 1; i < kept.length; i++) {
      int found = original.indexOf(kept[i], Math.min(original.length(), at + 1));
      boolean isLast = i == kept.length - 1;
      if (isLast && isWhole && !kept[i].isEmpty()) {
        found = original.endsWith(kept[i]) ? original.length() - kept[i].length() : -1;
      }
      if (found < at + 1 && !(isLast && kept[i].isEmpty())) {
        return false;
      }
      at = found + kept[i].length();
    }
    return true;
  }
}
