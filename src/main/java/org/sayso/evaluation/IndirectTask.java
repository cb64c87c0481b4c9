package org.sayso.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.corpus.GoldArticle;
import org.sayso.corpus.GoldAttribution;
import org.sayso.model.Span;

/**
 * Task {@code indirect}: for every annotated attribution with a reporting cue, a source and no
 * quotation mark in its content, a row of type indirect and the longest piece of the content cover
 * half of each other, and the row has the annotated source.
 *
 * <p>Precision asks less: a row is right when half of it is inside any annotated content. How
 * exactly the rows meet the contents is told as {@link Boundaries} says. For one thread.
 */
public final class IndirectTask {
  private final ReportingCues cues = new ReportingCues();
  private final List<Judgement> judgements = new ArrayList<>();
  private final List<Judgement> ofRows = new ArrayList<>();
  private final Boundaries boundaries = new Boundaries();
  private int rows;
  private int rowsInContent;

  private IndirectTask() {}

  public static TaskResult evaluate(List<GoldArticle> gold, Predictions rows) {
    return new IndirectTask().run(gold, rows).result();
  }

  /** What the rows of type indirect say, each held to the attribution that it is in. */
  static List<Judgement> judgeRows(List<GoldArticle> gold, Predictions rows) {
    return new IndirectTask().run(gold, rows).ofRows;
  }

  private IndirectTask run(List<GoldArticle> gold, Predictions predictions) {
    for (GoldArticle article : gold) {
      CorpusText text = new CorpusText(article);
      List<PredictedRow> indirect = predictions.indirect(text.name());
      List<GoldAttribution> reports =
          text.attributions().stream().filter(said -> isReport(text, said)).toList();
      reports.forEach(report -> judgements.add(judge(text, report, indirect)));
      indirect.forEach(row -> count(text, row));
      boundaries.add(
          indirect.stream().map(row -> text.tokens(List.of(row.span()))).toList(),
          reports.stream().map(report -> text.tokens(report.content())).toList(),
          text.reportedTokens());
    }
    return this;
  }

  private boolean isReport(CorpusText text, GoldAttribution attribution) {
    return !attribution.content().isEmpty()
        && !attribution.source().isEmpty()
        && !QuotedSegments.holdsMark(text.words(attribution.content()))
        && cues.report(text.words(attribution.cue()));
  }

  private Judgement judge(CorpusText text, GoldAttribution report, List<PredictedRow> indirect) {
    Span content = longest(report);
    SourceMatch source = new SourceMatch(text, report);
    List<PredictedRow> hits = hits(content, indirect);
    Optional<PredictedRow> right = hits.stream().filter(row -> isRight(source, row)).findFirst();
    Optional<PredictedRow> row = right.or(() -> hits.stream().findFirst());
    row.ifPresent(
        match ->
            boundaries.addPair(text.tokens(report.content()), text.tokens(List.of(match.span()))));
    return new Judgement(
        text.name(),
        content,
        text.words(content),
        source.source(),
        SourceKind.of(source.source()),
        row,
        right.isPresent() ? Verdict.RIGHT : row.isPresent() ? Verdict.WRONG : Verdict.MISSED);
  }

  static Span longest(GoldAttribution report) {
    Span longest = report.content().get(0);
    for (Span piece : report.content()) {
      longest = piece.length() > longest.length() ? piece : longest;
    }
    return longest;
  }

  private static List<PredictedRow> hits(Span content, List<PredictedRow> indirect) {
    return indirect.stream()
        .filter(row -> Matching.covers(row.span(), content))
        .filter(row -> Matching.covers(content, row.span()))
        .toList();
  }

  private static boolean isRight(SourceMatch match, PredictedRow row) {
    return row.namesSomebody() && (match.hasMention(row) || match.hasLastWord(row));
  }

  private void count(CorpusText text, PredictedRow row) {
    boolean isInContent = 2 * text.reported(row.span()) >= row.span().length();
    rows++;
    rowsInContent += isInContent ? 1 : 0;
    Optional<GoldAttribution> nearest = text.nearest(row.span());
    if (!isInContent) {
      ofRows.add(judgement(text, row, "", SourceKind.NONE, Verdict.STRAY));
    } else if (nearest.isPresent() && !nearest.get().source().isEmpty()) {
      SourceMatch match = new SourceMatch(text, nearest.get());
      Verdict verdict = isRight(match, row) ? Verdict.RIGHT : Verdict.WRONG;
      ofRows.add(judgement(text, row, match.source(), SourceKind.of(match.source()), verdict));
    }
  }

  private static Judgement judgement(
      CorpusText text, PredictedRow row, String wanted, SourceKind kind, Verdict verdict) {
    return new Judgement(
        text.name(), row.span(), row.quote(), wanted, kind, Optional.of(row), verdict);
  }

  private TaskResult result() {
    return new TaskResult(
        "indirect",
        figures(),
        List.of(Breakdown.byKind(judgements)),
        TaskResult.calibration(ofRows),
        errors());
  }

  private List<Figure> figures() {
    long found = judgements.stream().filter(judgement -> judgement.row().isPresent()).count();
    int correct = Verdicts.count(judgements, verdict -> verdict == Verdict.RIGHT);
    Figure recall = Figure.share("recall", correct, judgements.size());
    Figure precision = Figure.share("precision", rowsInContent, rows);
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.count("gold", judgements.size()));
    figures.add(Figure.count("found", found));
    figures.add(Figure.count("correct", correct));
    figures.add(recall);
    figures.add(Figure.count("rows", rows));
    figures.add(precision);
    figures.add(Figure.harmonicMean("f1", recall, precision));
    figures.add(Figure.share("speaker_accuracy", correct, (double) found));
    figures.addAll(boundaries.ofPairs());
    figures.addAll(boundaries.ofAll());
    return figures;
  }

  private List<Judgement> errors() {
    List<Judgement> errors = new ArrayList<>(TaskResult.errors(judgements));
    ofRows.stream().filter(row -> row.verdict() == Verdict.STRAY).forEach(errors::add);
    return errors;
  }
}
