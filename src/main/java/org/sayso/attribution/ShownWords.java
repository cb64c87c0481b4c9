package org.sayso.attribution;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.lexicon.Lexicon;
import org.sayso.lexicon.WordClass;
import org.sayso.model.EntityType;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Quotation;
import org.sayso.model.Token;

/**
 * The words in marks that are shown, not said: words as words, names, titles of works, and what
 * stands on signs; of a series ("...", "..." and "...") all, if the first ones are. The corpus has
 * too few of them to learn from, so these are rules. Immutable.
 */
public final class ShownWords {
  private static final Set<String> CONJUNCTIONS = Set.of("and", ", and", "or", ", or", "to", "(");
  private static final Set<String> SEPARATORS = Set.of(",", ":");

  private static final Pattern CLOSING_BRACKET = Pattern.compile("\\s*\\)");

  /** Nicknames have none. */
  private static final Pattern MARK = Pattern.compile("[,.?!]");

  private final IndexedArticle article;
  private final Lexicon lexicon;
  private final Backwards backwards;
  private final WordsOnSigns onSigns;
  private final WordsAsWords asWords;
  private final Set<Quotation> shown = new HashSet<>();

  public ShownWords(ArticleView view, Lexicon lexicon) {
    this.lexicon = lexicon;
    article = view.article();
    backwards = new Backwards(article);
    onSigns = new WordsOnSigns(article, lexicon);
    asWords = new WordsAsWords(article, lexicon);
    Optional<Quotation> before = Optional.empty();
    for (Quotation quotation : view.marked()) {
      boolean goesOn = before.filter(b -> shown.contains(b) && isSeries(b, quotation)).isPresent();
      if (goesOn
          || onSigns.areBeforeSign(quotation)
          || new WordsAround(article, quotation).isTitleOfWork(lexicon)
          || isNickname(quotation)
          || areIntroduced(quotation)) {
        shown.add(quotation);
      }
      before = Optional.of(quotation);
    }
  }

  public boolean contains(Quotation quotation) {
    return shown.contains(quotation);
  }

  private boolean isSeries(Quotation before, Quotation behind) {
    String text = article.text();
    if (behind.span().start() < before.span().end()) {
      return false;
    }
    String gap = text.substring(before.span().end(), behind.span().start());
    boolean comma = before.content().in(text).stripTrailing().endsWith(",");
    boolean closed =
        !gap.strip().equals("(")
            || CLOSING_BRACKET.matcher(text).region(behind.span().end(), text.length()).lookingAt();
    return gap.equals(" ") ? comma : closed && CONJUNCTIONS.contains(gap.strip());
  }

  /** Rosario "Charing" Lim. */
  private boolean isNickname(Quotation quotation) {
    int first = article.firstTokenEndingAfter(quotation.span().start());
    int behind = article.firstTokenStartingFrom(quotation.span().end());
    String words = quotation.content().in(article.text()).strip();
    return behind < article.tokenCount()
        && !words.isEmpty()
        && Character.isUpperCase(words.codePointAt(0))
        && !MARK.matcher(words).find()
        && backwards.before(first) != Backwards.NONE
        && mayBeGivenName(article.token(first - 1))
        && article.token(behind).entity() == EntityType.PERSON
        && article.sentenceOf(behind) == article.sentenceOf(first - 1)
        && article.token(first - 1).end() + 1 == quotation.span().start()
        && article.token(behind).start() == quotation.span().end() + 1;
  }

  private boolean mayBeGivenName(Token token) {
    return token.isProperNoun()
        && !lexicon.wordClasses().contains(WordClass.DAYS_AND_MONTHS, token.lowerText());
  }

  private boolean areIntroduced(Quotation quotation) {
    int last = article.firstTokenEndingAfter(quotation.span().start()) - 1;
    int paragraph = article.paragraphAt(quotation.span().start());
    if (last < 0 || article.paragraphAt(article.token(last).start()) != paragraph) {
      return false;
    }
    String mark = article.token(last).text();
    boolean separated = SEPARATORS.contains(mark);
    int before = separated ? backwards.before(last) : last;
    String separator = separated ? mark : "";
    return before != Backwards.NONE
        && (onSigns.areBehind(before, separator)
            || asWords.areBehind(before, separator, quotation));
  }
}
