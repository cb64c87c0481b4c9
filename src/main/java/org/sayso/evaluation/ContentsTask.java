package org.sayso.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.corpus.GoldArticle;
import org.sayso.corpus.GoldAttribution;
import org.sayso.model.Span;

/**
 * Task {@code contents}: how exactly statements meet the contents of annotated attributions,
 * whatever their types, see {@link Boundaries}.
 *
 * <p>A statement is all rows of one number. To be found are the contents of all attributions with a
 * source and either a reporting cue or quotation marks; beliefs and plans may be found.
 */
public final class ContentsTask {
  private ContentsTask() {}

  public static TaskResult evaluate(List<GoldArticle> gold, Predictions rows) {
    ReportingCues cues = new ReportingCues();
    Boundaries boundaries = new Boundaries();
    int statements = 0;
    int contents = 0;
    for (GoldArticle article : gold) {
      CorpusText text = new CorpusText(article);
      List<List<Span>> found = statements(rows.of(text.name()));
      List<GoldAttribution> said =
          text.attributions().stream().filter(one -> isSpeech(text, one, cues)).toList();
      boundaries.add(
          found.stream().map(text::tokens).toList(), tokens(text, said), text.reportedTokens());
      statements += found.size();
      contents += said.size();
    }
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.count("gold", contents));
    figures.add(Figure.count("statements", statements));
    figures.addAll(boundaries.ofAll());
    return new TaskResult("contents", figures, List.of(), Optional.empty(), List.of());
  }

  private static boolean isSpeech(CorpusText text, GoldAttribution one, ReportingCues cues) {
    return !one.source().isEmpty()
        && !one.content().isEmpty()
        && (cues.report(text.words(one.cue()))
            || QuotedSegments.holdsMark(text.words(one.content())));
  }

  private static List<Set<Span>> tokens(CorpusText text, List<GoldAttribution> said) {
    return said.stream().map(one -> text.tokens(one.content())).toList();
  }

  private static List<List<Span>> statements(List<PredictedRow> rows) {
    Map<String, List<Span>> byNumber = new LinkedHashMap<>();
    for (PredictedRow row : rows) {
      if (row.namesSomebody()) {
        byNumber.computeIfAbsent(row.statement(), number -> new ArrayList<>()).add(row.span());
      }
    }
    return List.copyOf(byNumber.values());
  }
}
