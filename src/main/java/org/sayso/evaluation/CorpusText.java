package org.sayso.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.corpus.GoldArticle;
import org.sayso.corpus.GoldAttribution;
import org.sayso.model.CodePointIndex;
import org.sayso.model.Span;

/** An annotated article with everything counted in code points, as rows count. */
final class CorpusText {
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");

  private final String text;
  private final String name;
  private final CodePointIndex codePoints;
  private final List<GoldAttribution> attributions;
  private final List<Span> tokens;

  CorpusText(GoldArticle gold) {
    text = gold.article().text();
    name = gold.article().id();
    codePoints = new CodePointIndex(text);
    attributions =
        gold.attributions().stream()
            .map(a -> new GoldAttribution(count(a.source()), count(a.cue()), count(a.content())))
            .toList();
    tokens =
        TOKEN
            .matcher(text)
            .results()
            .map(token -> count(new Span(token.start(), token.end())))
            .toList();
  }

  private List<Span> count(List<Span> spans) {
    return spans.stream().map(this::count).toList();
  }

  private Span count(Span span) {
    return new Span(
        codePoints.codePointOffset(span.start()), codePoints.codePointOffset(span.end()));
  }

  String name() {
    return name;
  }

  List<GoldAttribution> attributions() {
    return attributions;
  }

  List<Span> quotedSegments() {
    return count(QuotedSegments.in(text));
  }

  /** The words of some spans, joined by spaces. */
  String words(List<Span> spans) {
    return String.join(" ", spans.stream().map(this::words).toList());
  }

  String words(Span span) {
    int start = text.offsetByCodePoints(0, span.start());
    return text.substring(start, text.offsetByCodePoints(start, span.length()));
  }

  /** The attribution whose content covers most of the span; of equal ones the first. */
  Optional<GoldAttribution> nearest(Span span) {
    GoldAttribution best = null;
    for (GoldAttribution attribution : attributions) {
      if (best == null || attribution.contentOverlap(span) > best.contentOverlap(span)) {
        best = attribution;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How much of a span is reported by anybody; content shared by two counts twice. */
  int reported(Span span) {
    return attributions.stream().mapToInt(a -> a.contentOverlap(span)).sum();
  }

  /**
   * The words that some spans touch: runs of letters and digits, joined by apostrophes and hyphens.
   * A {@code that} in front is left out, since annotators count it in and rows do not.
   */
  Set<Span> tokens(List<Span> spans) {
    List<Span> touched =
        tokens.stream().filter(token -> spans.stream().anyMatch(token::overlaps)).toList();
    boolean thatLeads = touched.size() > 1 && words(touched.get(0)).equalsIgnoreCase("that");
    return new HashSet<>(thatLeads ? touched.subList(1, touched.size()) : touched);
  }

  /** The words of each annotated content. */
  List<Set<Span>> reportedTokens() {
    return attributions.stream().map(said -> tokens(said.content())).toList();
  }
}
