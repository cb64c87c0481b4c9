package org.sayso.output.html;

import org.sayso.output.QuoteColumn;
import org.sayso.output.QuoteRow;

/**
 * A row as the pages show it.
 *
 * @param row the row
 * @param number its number within the article, from 1
 * @param colour the class of its speaker's colour
 */
record ShownRow(QuoteRow row, int number, String colour) {
  private static final double DOUBTFUL_BELOW = 0.75;
  private static final double SURE_FROM = 0.9;

  String speaker() {
    return row.speaker().label().isEmpty() ? "Nobody named" : row.speaker().label();
  }

  String confidence() {
    return QuoteColumn.CONFIDENCE.of(row);
  }

  /** The confidence as everybody sees it, with two decimals. */
  double shownConfidence() {
    return Double.parseDouble(confidence());
  }

  boolean isDoubtful() {
    return shownConfidence() < DOUBTFUL_BELOW;
  }

  /** The class of how sure it is. */
  String sureness() {
    if (isDoubtful()) {
      return "low";
    }
    return shownConfidence() < SURE_FROM ? "middle" : "high";
  }

  /** Everything about it in a phrase, for those who hear the page. */
  String spoken() {
    return "Quotation "
        + number
        + ": "
        + speaker()
        + ", "
        + row.type().label()
        + ", confidence "
        + confidence()
        + ", evidence: "
        + row.evidence();
  }
}
