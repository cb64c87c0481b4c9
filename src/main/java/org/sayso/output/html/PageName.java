package org.sayso.output.html;

import java.util.Locale;
import java.util.regex.Pattern;

/** The file names of the pages that hold articles. */
final class PageName {
  static final Pattern PATTERN = Pattern.compile("\\d{4,}\\.html");

  private PageName() {}

  static String of(int page) {
    return String.format(Locale.ROOT, "%04d.html", page);
  }
}
