package org.sayso.evaluation;

import java.util.List;
import java.util.Optional;
import org.sayso.model.Span;

/** When a row answers a piece of gold: when it covers at least half of it. */
final class Matching {
  private Matching() {}

  static boolean covers(Span cover, Span covered) {
    return 2 * cover.overlap(covered) >= covered.length();
  }

  /** The row that covers most of the span, if that is at least half; of equal ones the first. */
  static Optional<PredictedRow> best(Span span, List<PredictedRow> rows) {
    PredictedRow best = null;
    for (PredictedRow row : rows) {
      if (best == null || row.span().overlap(span) > best.span().overlap(span)) {
        best = row;
      }
    }
    return Optional.ofNullable(best).filter(row -> covers(row.span(), span));
  }
}
