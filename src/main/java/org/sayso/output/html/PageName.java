package org.sayso.output.html;

import java.util.Locale;

/** The file names of the pages that hold articles. */
final class PageName {
  private PageName() {}

  static String of(int page) {
    return String.format(Locale.ROOT, "%04d.html", page);
  }
}
