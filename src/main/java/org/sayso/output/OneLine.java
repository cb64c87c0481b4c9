package org.sayso.output;

/** Text of an article for a cell: every run of white space, line breaks included, is one space. */
final class OneLine {
  private OneLine() {}

  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean isAfterSpace = false;
    for (int i = 0; i < text.length(); i++) {
      boolean isSpace = isSpace(text.charAt(i));
      if (!isSpace) {
        line.append(text.charAt(i));
      } else if (!isAfterSpace) {
        line.append(' ');
      }
      isAfterSpace = isSpace;
    }
    return line.toString().strip();
  }

  private static boolean isSpace(char character) {
    return switch (character) {
      case ' ', '\t', '\n', '\u000B', '\f', '\r', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }
}
