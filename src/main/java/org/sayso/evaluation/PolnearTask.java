package org.sayso.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.corpus.GoldArticle;
import org.sayso.corpus.GoldAttribution;
import org.sayso.model.Span;

/**
 * Task {@code polnear}: of every segment in double quotation marks that lies at least half inside
 * an annotated attribution, the row of type direct or mixed has the annotated source.
 */
public final class PolnearTask {
  private PolnearTask() {}

  public static TaskResult evaluate(List<GoldArticle> gold, Predictions rows) {
    List<Judgement> judgements = judgements(gold, rows);
    AttributionFigures figures = new AttributionFigures(judgements);
    TaskResult result = figures.result("polnear");
    List<Figure> all = new ArrayList<>(result.figures());
    all.addAll(figures.byKind());
    return new TaskResult(
        result.task(), all, result.breakdowns(), result.calibration(), result.errors());
  }

  static List<Judgement> judgements(List<GoldArticle> gold, Predictions rows) {
    List<Judgement> judgements = new ArrayList<>();
    for (GoldArticle article : gold) {
      CorpusText text = new CorpusText(article);
      judgements.addAll(ofArticle(text, rows.marked(text.name())));
    }
    return judgements;
  }

  private static List<Judgement> ofArticle(CorpusText text, List<PredictedRow> rows) {
    List<Span> segments = text.quotedSegments();
    List<Judgement> judgements = new ArrayList<>();
    segments.forEach(segment -> judgements.add(judge(text, segment, rows)));
    rows.stream()
        .filter(PredictedRow::namesSomebody)
        .filter(row -> segments.stream().noneMatch(row.span()::overlaps))
        .filter(row -> text.reported(row.span()) == 0)
        .forEach(row -> judgements.add(stray(text, row)));
    return judgements;
  }

  private static Judgement judge(CorpusText text, Span segment, List<PredictedRow> rows) {
    Optional<PredictedRow> row = Matching.best(segment, rows);
    Optional<GoldAttribution> attribution =
        text.nearest(segment)
            .filter(nearest -> 2 * nearest.contentOverlap(segment) >= segment.length())
            .filter(nearest -> !nearest.source().isEmpty());
    if (attribution.isEmpty()) {
      boolean isAlarm = row.isPresent() && row.get().namesSomebody();
      Verdict verdict = isAlarm ? Verdict.FALSE_ALARM : Verdict.SILENT;
      return new Judgement(
          text.name(), segment, text.words(segment), "", SourceKind.NONE, row, verdict);
    }
    SourceMatch match = new SourceMatch(text, attribution.get());
    return new Judgement(
        text.name(),
        segment,
        text.words(segment),
        match.source(),
        SourceKind.of(match.source()),
        row,
        verdict(match, row));
  }

  private static Verdict verdict(SourceMatch match, Optional<PredictedRow> row) {
    if (row.isEmpty()) {
      return Verdict.MISSED;
    }
    boolean isRight =
        row.get().namesSomebody() && (match.hasMention(row.get()) || match.hasSurname(row.get()));
    return isRight ? Verdict.RIGHT : Verdict.WRONG;
  }

  private static Judgement stray(CorpusText text, PredictedRow row) {
    return new Judgement(
        text.name(), row.span(), row.quote(), "", SourceKind.NONE, Optional.of(row), Verdict.STRAY);
  }
}
