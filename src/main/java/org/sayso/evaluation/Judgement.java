package org.sayso.evaluation;

import java.util.Optional;
import org.sayso.model.Span;

/**
 * One piece of gold, or one row without any, and how the rows did there.
 *
 * @param article the name of the article's file
 * @param span where it is, in code points
 * @param text its words
 * @param wanted who said it, as the gold has it; empty for nobody
 * @param kind how the source is referred to
 * @param row the row that answers
 */
public record Judgement(
    String article,
    Span span,
    String text,
    String wanted,
    SourceKind kind,
    Optional<PredictedRow> row,
    Verdict verdict) {

  boolean namesSomebody() {
    return row.isPresent() && row.get().namesSomebody();
  }

  /** Whether a speaker is named, so that its confidence can be held to the truth. */
  boolean isAnswer() {
    return namesSomebody() && verdict != Verdict.MISSED && verdict != Verdict.SILENT;
  }
}
