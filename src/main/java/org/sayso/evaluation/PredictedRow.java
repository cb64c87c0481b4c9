package org.sayso.evaluation;

import java.util.Optional;
import java.util.OptionalDouble;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;

/**
 * A row of a {@code quotes.csv}, as far as it is evaluated.
 *
 * @param article the name of the article's file
 * @param span where the quotation is, in code points, marks included
 * @param speaker whom it names; empty for nobody
 * @param mention where the speaker is mentioned, in code points
 * @param mentionText the mention's words; empty when there is none
 * @param confidence as written; programs without one leave it empty
 * @param statement what tells the statements of an article apart
 */
public record PredictedRow(
    String article,
    Span span,
    String quote,
    QuotationType type,
    String speaker,
    Optional<Span> mention,
    String mentionText,
    OptionalDouble confidence,
    String statement) {

  boolean namesSomebody() {
    return !speaker.isEmpty();
  }

  boolean isIndirect() {
    return type == QuotationType.INDIRECT;
  }
}
