package org.sayso.model;

import java.util.Locale;

/** How somebody's words stand in the article. */
public enum QuotationType {
  /** Whole clauses between quotation marks, or a turn of a transcript without marks. */
  DIRECT,
  /** A fragment between quotation marks inside reported speech. */
  MIXED,
  /** Reported speech without marks, or the whole clause around fragments in marks. */
  INDIRECT;

  /** The name in the CSV: {@code direct}, {@code mixed}, {@code indirect}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
