package org.sayso.opened;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.Article;
import org.sayso.model.ArticleOutcome;
import org.sayso.model.AttributedQuotation;
import org.sayso.model.Attribution;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Prose;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;
import org.sayso.model.Speaker;

/**
 * A test double that puts every quotation down to the nearest name in its paragraph.
 *
 * <p>Often wrong, but its rows are as varied as real ones: all types, marks in marks, quotations
 * over paragraphs, shared mentions, nobody, and any confidence.
 */
final class NearestName {
  private static final Pattern QUOTED = Pattern.compile("“[^“”]+(”|$)|\"[^\"]+\"");
  private static final Pattern REPORTED =
      Pattern.compile("(?:\\p{Lu}\\p{L}+ )(?:said|confirmed|claimed|insisted) (?:that )?[^.“]+");
  private static final Pattern NAME =
      Pattern.compile("Trump|Zelensky+y?|Zelenskiy|Peskov|Hegseth|Haq|Putin|Rubio|Kellogg");
  private static final Pattern CUE =
      Pattern.compile("\\b(said|wrote|noted|told|added|insisted|announced|according to)\\b");

  private NearestName() {}

  static ArticleOutcome.Extracted extracted(Article article) {
    List<AttributedQuotation> found = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(article.text());
    while (quoted.find()) {
      Span span = new Span(quoted.start(), quoted.end());
      boolean isSentence = span.in(article.text()).split(" ").length > 4;
      found.add(said(article, span, isSentence ? QuotationType.DIRECT : QuotationType.MIXED));
    }
    Matcher reported = REPORTED.matcher(article.text());
    while (reported.find()) {
      found.add(said(article, new Span(reported.start(), reported.end()), QuotationType.INDIRECT));
    }
    return new ArticleOutcome.Extracted(article, found);
  }

  private static AttributedQuotation said(Article article, Span span, QuotationType type) {
    String text = article.text();
    int start = text.lastIndexOf('\n', span.start()) + 1;
    int end = text.indexOf('\n', span.end());
    Span paragraph = new Span(start, end < 0 ? text.length() : end);
    Optional<Span> name = nearest(NAME, text, paragraph, span);
    Span content =
        type == QuotationType.INDIRECT ? span : new Span(span.start() + 1, span.end() - 1);
    double confidence = Math.floorMod(span.in(text).hashCode() * 31, 64) / 100.0 + 0.36;
    Attribution attribution =
        name.isEmpty()
            ? new Attribution.Unattributed(Attribution.Reason.NO_SOURCE, confidence)
            : new Attribution.Attributed(
                new Mention(name.get(), MentionKind.NAME, 0, 0),
                nearest(CUE, text, paragraph, span),
                "nearest name",
                confidence);
    return new AttributedQuotation(
        new Quotation(span, content, type),
        new Prose(text).words(content),
        attribution,
        name.map(found -> speaker(found.in(text))).orElseGet(Speaker.Nobody::new),
        1,
        paragraph);
  }

  private static Optional<Span> nearest(Pattern pattern, String text, Span within, Span to) {
    return pattern
        .matcher(text)
        .region(within.start(), within.end())
        .results()
        .map(match -> new Span(match.start(), match.end()))
        .min(Comparator.comparingInt(span -> Math.abs(span.start() - to.end())));
  }

  private static Speaker speaker(String name) {
    return switch (name.substring(0, 3)) {
      case "Tru" -> new Speaker.Listed("Donald Trump");
      case "Zel" -> new Speaker.Listed("Volodymyr Zelenskyy");
      case "Pes" -> new Speaker.Listed("Dmitry Peskov");
      case "Heg" -> new Speaker.Listed("Pete Hegseth");
      case "Haq" -> new Speaker.Listed("Farhan Haq");
      default -> new Speaker.Unlisted(name);
    };
  }
}
