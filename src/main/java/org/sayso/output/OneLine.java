package org.sayso.output;

import java.util.regex.Pattern;

/** Text of an article for a cell: every run of white space, line breaks included, is one space. */
final class OneLine {
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

  private OneLine() {}

  static String of(String text) {
    return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
  }
}
