package org.sayso.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.model.ArticleSpeaker.Kind;
import org.sayso.model.Attribution;
import org.sayso.model.Attribution.Attributed;
import org.sayso.model.Attribution.Unattributed;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Quotation;
import org.sayso.model.Span;

/**
 * Tells whose words a headline quotes. It often says no more than "minister", or nothing; the
 * article below has the same words between marks, and a name. Immutable.
 */
public final class Headlines {
  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Share of the repeated words that the same person says, roughly. */
  private static final double LIKELY = 0.9;

  private final IndexedArticle article;

  /** Words between marks or reported, and who said them as far as that is known. */
  public record Said(
      Quotation quotation, Attribution attribution, Optional<Resolution> resolution) {
    private boolean isNamed() {
      return resolution.filter(found -> found.speaker().kind() == Kind.PERSON).isPresent();
    }

    private boolean isOfOrganisation() {
      return resolution.filter(found -> found.speaker().kind() == Kind.ORGANISATION).isPresent();
    }
  }

  public Headlines(IndexedArticle article) {
    this.article = article;
  }

  /** The same in the same order, with those who are named below for what the headline quotes. */
  public List<Said> complete(List<Said> said) {
    Optional<Span> title = article.article().title();
    List<Said> completed = new ArrayList<>();
    for (Said one : said) {
      boolean quoted =
          one.quotation().isMarked()
              && title.filter(line -> line.contains(one.quotation().span())).isPresent();
      boolean open = !one.isNamed() && !one.isOfOrganisation();
      completed.add(quoted && open ? below(one, said) : one);
    }
    return completed;
  }

  private Said below(Said headline, List<Said> said) {
    String words = words(headline.quotation());
    boolean attributed = headline.attribution() instanceof Attributed;
    boolean many = words.strip().split(" ", -1).length >= (attributed ? 2 : 3);
    for (Said other : said) {
      if (other.quotation().isMarked()
          && other.quotation().span().start() > headline.quotation().span().end()) {
        String below = words(other.quotation());
        if (below.equals(words) || (many && below.contains(words))) {
          return other.isNamed() ? saidBy(headline, other) : headline;
        }
      }
    }
    return headline;
  }

  /** The mention stays if there is one; else it is that below. */
  private static Said saidBy(Said headline, Said other) {
    Attribution attribution =
        headline.attribution() instanceof Unattributed
                && other.attribution() instanceof Attributed found
            ? new Attributed(found.source(), found.cue(), "same words below", found.confidence())
            : headline.attribution();
    return new Said(headline.quotation(), attribution.weakened(LIKELY), other.resolution());
  }

  /** The words in lower case, a blank before and behind each. */
  private String words(Quotation quotation) {
    String content = quotation.content().in(article.text());
    return " " + NO_WORDS.matcher(content.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
  }
}
