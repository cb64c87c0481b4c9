package org.sayso.output.xlsx;

/** An estimate of how many lines a text takes in a cell that wraps it. */
final class TextLines {
  /** What word wrap leaves free at the ends of lines. */
  private static final double FILLED = 0.93;

  private TextLines() {}

  /**
   * The number of lines, 1 at least.
   *
   * @param width of the column, in digits of the default font
   */
  static int of(String text, double width) {
    double digits = 0;
    int lines = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lines += (int) Math.ceil(digits / (width * FILLED));
        digits = 0;
      } else {
        digits += isWide(c) ? 2 : 1;
      }
    }
    return Math.max(1, lines + (int) Math.ceil(digits / (width * FILLED)));
  }

  /** Chinese, Japanese and Korean characters, and the halves of emoji roughly. */
  private static boolean isWide(char c) {
    return (c >= '\u2E80' && c < '\uD800') || Character.isHighSurrogate(c);
  }
}
