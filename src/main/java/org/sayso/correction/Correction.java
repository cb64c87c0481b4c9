package org.sayso.correction;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One cell that a person has corrected.
 *
 * @param article id of the article
 * @param quoteId id of the quotation
 * @param column what was corrected
 * @param from what the program had found
 * @param to what it is; an empty speaker is nobody
 * @param date when it was corrected
 * @param near the words just before and after the quotation, see {@link Near}
 */
public record Correction(
    String article,
    String quoteId,
    CorrectedColumn column,
    String from,
    String to,
    LocalDate date,
    String near) {
  /** By article, then quotation, then column. */
  static final Comparator<Correction> ORDER =
      Comparator.comparing(Correction::article)
          .thenComparing(Correction::quoteId)
          .thenComparing(Correction::column);

  /** Which cell it is about. */
  Cell cell() {
    return new Cell(quoteId, column);
  }

  /** A cell of the table of quotations. */
  record Cell(String quoteId, CorrectedColumn column) {}

  /** It in a phrase: what in which article becomes what. */
  @Override
  public String toString() {
    return article + ", " + quoteId + ": " + column.label() + " " + shown(from) + " → " + shown(to);
  }

  private static String shown(String value) {
    return value.isEmpty() ? "(nobody)" : value;
  }
}
