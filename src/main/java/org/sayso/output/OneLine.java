package org.sayso.output;

/** Text of an article for a cell: every run of white space, line breaks included, is one space. */
final class OneLine {
  private OneLine() {}

  static String of(String text) {
    int kept = keptAsItIs(text);
    if (kept == text.length()) {
      return text.strip();
    }
    StringBuilder line = new StringBuilder(text.length()).append(text, 0, kept);
    boolean isAfterSpace = false;
    for (int i = kept; i < text.length(); i++) {
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

  /** How much of the text has no white space but single spaces; most texts are such. */
  private static int keptAsItIs(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (isSpace(character) && (character != ' ' || isSpaceAt(text, i + 1))) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isSpaceAt(String text, int place) {
    return place < text.length() && isSpace(text.charAt(place));
  }

  private static boolean isSpace(char character) {
    return switch (character) {
      case ' ', '\t', '\n', '\u000B', '\f', '\r', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }
}
