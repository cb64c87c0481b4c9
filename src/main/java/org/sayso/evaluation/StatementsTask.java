package org.sayso.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.sayso.model.Span;

/**
 * Task {@code statements}: rows of the right speaker, of any type, cover at least half of a
 * statement together.
 */
public final class StatementsTask {
  private StatementsTask() {}

  public static TaskResult evaluate(List<GoldStatement> gold, Predictions rows) {
    List<Judgement> judgements = gold.stream().map(said -> judge(said, rows)).toList();
    int correct = Verdicts.count(judgements, verdict -> verdict == Verdict.RIGHT);
    return new TaskResult(
        "statements",
        List.of(
            Figure.count("gold", gold.size()),
            Figure.count("correct", correct),
            Figure.share("recall", correct, gold.size())),
        List.of(Breakdown.of("speaker", judgements, Judgement::wanted)),
        Optional.empty(),
        TaskResult.errors(judgements));
  }

  private static Judgement judge(GoldStatement gold, Predictions rows) {
    List<PredictedRow> all = rows.of(gold.article());
    List<PredictedRow> ofSpeaker =
        all.stream().filter(row -> Names.agree(row.speaker(), gold.speaker())).toList();
    boolean isCovered = 2 * covered(gold.span(), ofSpeaker) >= gold.span().length();
    Optional<PredictedRow> row = Matching.best(gold.span(), isCovered ? ofSpeaker : all);
    return new Judgement(
        gold.article(),
        gold.span(),
        gold.statement(),
        gold.speaker(),
        SourceKind.of(row.map(PredictedRow::mentionText).orElse("")),
        row,
        isCovered ? Verdict.RIGHT : row.isPresent() ? Verdict.WRONG : Verdict.MISSED);
  }

  private static int covered(Span span, List<PredictedRow> rows) {
    BitSet covered = new BitSet();
    for (PredictedRow row : rows) {
      int start = Math.max(row.span().start(), span.start());
      int end = Math.min(row.span().end(), span.end());
      if (start < end) {
        covered.set(start, end);
      }
    }
    return covered.cardinality();
  }
}
