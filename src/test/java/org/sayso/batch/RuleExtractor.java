package org.sayso.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.Article;
import org.sayso.model.ArticleOutcome;
import org.sayso.model.ArticleSpeaker;
import org.sayso.model.ArticleSpeaker.Kind;
import org.sayso.model.Attribution;
import org.sayso.model.ExtractedQuotation;
import org.sayso.model.Gender;
import org.sayso.model.ListedSpeaker;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Prose;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;
import org.sayso.speaker.ListedSpeakers;

/**
 * A test double: one rule instead of models, and articles that fail on demand.
 *
 * <p>It finds {@code “words,” said Given Surname} (direct), the same with one word between the
 * marks (mixed), and marks without anybody (nobody). The words CRASH, DEEP and HUNGRY in an article
 * make it fail in the three ways that articles can.
 */
public final class RuleExtractor implements Extractor {
  private static final Pattern QUOTATION =
      Pattern.compile("“([^”]+)”(?: (said|perhaps said) (\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+))?");

  @Override
  public List<ExtractedQuotation> extract(Article article, StageTimes times) {
    failOnDemand(article.text());
    List<ExtractedQuotation> quotations = new ArrayList<>();
    Prose prose = new Prose(article.text());
    Matcher matcher = QUOTATION.matcher(article.text());
    while (matcher.find()) {
      quotations.add(quotation(matcher.toMatchResult(), prose, quotations.size() + 1));
    }
    return quotations;
  }

  /** What a run makes of an article with that list of people. */
  public static ArticleOutcome.Extracted extracted(Article article, List<ListedSpeaker> listed) {
    Lexicon lexicon = Lexicon.load();
    ListedSpeakers people = new ListedSpeakers(listed, lexicon.titles(), lexicon.nicknames());
    return new ArticleOutcome.Extracted(
        article,
        new RuleExtractor()
            .extract(article, new StageTimes()).stream()
                .map(found -> found.spokenBy(people.identify(found.speaker())))
                .toList());
  }

  private static void failOnDemand(String text) {
    if (text.contains("CRASH")) {
      throw new IllegalStateException("told to crash");
    }
    if (text.contains("DEEP")) {
      recurse(0);
    }
    if (text.contains("HUNGRY")) {
      throw new OutOfMemoryError("told to be hungry");
    }
  }

  @SuppressWarnings("InfiniteRecursion") // the point of it
  private static int recurse(int depth) {
    return recurse(depth + 1) + 1;
  }

  private static ExtractedQuotation quotation(MatchResult match, Prose prose, int statement) {
    Span content = new Span(match.start(1), match.end(1));
    QuotationType type = match.group(1).contains(" ") ? QuotationType.DIRECT : QuotationType.MIXED;
    Span marked = new Span(match.start(1) - 1, match.end(1) + 1);
    return new ExtractedQuotation(
        new Quotation(marked, content, type),
        prose.words(content),
        attribution(match),
        speaker(match),
        statement,
        new Span(match.start(), match.end()));
  }

  private static Attribution attribution(MatchResult match) {
    if (match.group(3) == null) {
      return new Attribution.Unattributed(Attribution.Reason.NO_SOURCE, 0.5);
    }
    Span mention = new Span(match.start(3), match.end(3));
    Span cue = new Span(match.start(2), match.end(2));
    return new Attribution.Attributed(
        new Mention(mention, MentionKind.NAME, 0, 0),
        Optional.of(cue),
        "inverted verb",
        match.group(2).startsWith("perhaps") ? 0.4 : 0.95);
  }

  private static Optional<ArticleSpeaker> speaker(MatchResult match) {
    return Optional.ofNullable(match.group(3))
        .map(name -> new ArticleSpeaker(name, Kind.PERSON, Gender.UNKNOWN, List.of(name)));
  }
}
