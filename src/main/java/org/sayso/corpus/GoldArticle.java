package org.sayso.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sayso.model.Article;
import org.sayso.model.Span;

/** An article with the attributions that were annotated in it. */
public record GoldArticle(Article article, List<GoldAttribution> attributions) {
  public GoldArticle {
    attributions = List.copyOf(attributions);
  }

  /**
   * The attribution whose content covers most of the span, if it covers at least half of it; of
   * equal ones the first.
   */
  public Optional<GoldAttribution> covering(Span span) {
    return attributions.stream()
        .max(
            Comparator.comparingInt((GoldAttribution a) -> a.contentOverlap(span))
                .thenComparing(Comparator.comparingInt(attributions::indexOf).reversed()))
        .filter(a -> 2 * a.contentOverlap(span) >= span.length());
  }
}
