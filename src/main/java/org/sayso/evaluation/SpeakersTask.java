package org.sayso.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * Task {@code speakers}: a row of type direct or mixed covers at least half of a segment and names
 * its canonical speaker.
 */
public final class SpeakersTask {
  private SpeakersTask() {}

  public static TaskResult evaluate(List<GoldQuote> gold, Predictions rows) {
    List<Judgement> judgements = gold.stream().map(quote -> judge(quote, rows)).toList();
    return new AttributionFigures(judgements).result("speakers");
  }

  private static Judgement judge(GoldQuote gold, Predictions rows) {
    Optional<PredictedRow> row = Matching.best(gold.span(), rows.marked(gold.article()));
    return new Judgement(
        gold.article(),
        gold.span(),
        gold.quote(),
        gold.speaker(),
        SourceKind.of(row.map(PredictedRow::mentionText).orElse("")),
        row,
        verdict(gold, row));
  }

  private static Verdict verdict(GoldQuote gold, Optional<PredictedRow> row) {
    String said = row.map(PredictedRow::speaker).orElse("");
    if (!gold.isSpeech()) {
      return said.isEmpty() ? Verdict.SILENT : Verdict.FALSE_ALARM;
    }
    if (gold.accepted().stream().anyMatch(name -> Names.agree(said, name))) {
      return Verdict.RIGHT;
    }
    return row.isPresent() ? Verdict.WRONG : Verdict.MISSED;
  }
}
