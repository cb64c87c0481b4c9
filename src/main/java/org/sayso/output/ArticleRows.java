package org.sayso.output;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sayso.model.Article;
import org.sayso.model.ArticleOutcome;
import org.sayso.model.AttributedQuotation;
import org.sayso.model.Attribution;
import org.sayso.model.CodePointIndex;
import org.sayso.model.Mention;
import org.sayso.model.Prose;
import org.sayso.model.Quotation;
import org.sayso.model.Span;

/**
 * The rows of one article in text order: by start, and of those that start together the longer
 * first.
 *
 * @param article the article, for writers that show its text
 * @param rows what it gave; empty when nobody is quoted
 */
public record ArticleRows(Article article, List<QuoteRow> rows) {
  private static final Comparator<AttributedQuotation> TEXT_ORDER =
      Comparator.comparing((AttributedQuotation said) -> said.quotation().span())
          .thenComparing(said -> said.quotation().type());

  public ArticleRows {
    rows = List.copyOf(rows);
  }

  /**
   * The rows of everything that was found in an article.
   *
   * @throws IndexOutOfBoundsException if a span lies outside the article's text
   */
  public static ArticleRows of(ArticleOutcome.Extracted extracted) {
    RowBuilder builder = new RowBuilder(extracted.article());
    List<QuoteRow> rows =
        extracted.quotations().stream().sorted(TEXT_ORDER).map(builder::row).toList();
    return new ArticleRows(extracted.article(), rows);
  }

  /** The article's headline on one line; empty when it has none. */
  public String title() {
    return title(article).orElse("");
  }

  private static Optional<String> title(Article article) {
    return article
        .titleText()
        .map(text -> OneLine.of(new Prose(text).words(new Span(0, text.length()))));
  }

  /** The same article with only the rows that are wanted. */
  public ArticleRows only(Predicate<QuoteRow> wanted) {
    return new ArticleRows(article, rows.stream().filter(wanted).toList());
  }

  private static final class RowBuilder {
    private final Article article;
    private final CodePointIndex codePoints;
    private final QuoteIds ids;
    private final Optional<String> title;

    RowBuilder(Article article) {
      this.article = article;
      codePoints = new CodePointIndex(article.text());
      ids = new QuoteIds(article.id());
      title = title(article);
    }

    QuoteRow row(AttributedQuotation said) {
      Quotation quotation = said.quotation();
      Attribution attribution = said.attribution();
      Optional<Span> mention = attribution.mention().map(Mention::span);
      String words = OneLine.of(said.words());
      return new QuoteRow(
          article.id(),
          title,
          said.speaker(),
          words,
          quotation.type(),
          attribution.cue().map(this::line),
          mention.map(this::line),
          attribution.confidence(),
          attribution.evidence(),
          line(said.context()),
          inCodePoints(quotation.span()),
          attribution.cue().map(this::inCodePoints),
          mention.map(this::inCodePoints),
          said.statement(),
          ids.next(words));
    }

    private String line(Span span) {
      return OneLine.of(span.in(article.text()));
    }

    private Span inCodePoints(Span span) {
      return new Span(
          codePoints.codePointOffset(span.start()), codePoints.codePointOffset(span.end()));
    }
  }
}
