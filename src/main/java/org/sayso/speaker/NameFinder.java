package org.sayso.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.Gender;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.Span;
import org.sayso.model.Token;

/**
 * Tells which names are people's, also where the recogniser did not see it, and what the words of
 * each are. Immutable.
 */
final class NameFinder {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern SUFFIX = Pattern.compile("(?i)jr\\.?|sr\\.?|II|III|IV");

  /** How many words a given name has behind it at most. */
  private static final int MOST_NAMES_BEHIND_GIVEN = 2;

  private final IndexedArticle article;
  private final Lexicon lexicon;
  private final NameGenders genders;

  NameFinder(IndexedArticle article, Lexicon lexicon, NameGenders genders) {
    this.article = article;
    this.lexicon = lexicon;
    this.genders = genders;
  }

  boolean isPerson(Mention mention) {
    return (head(mention).entity() == EntityType.PERSON
            && !KindOfPerson.is(article.tree(mention.sentence()), mention.head(), lexicon))
        || isTitled(mention)
        || isCalledPerson(mention);
  }

  /**
   * A title, a given name and one or two names more, whatever the recogniser took them for: Council
   * President António Costa.
   */
  private boolean isTitled(Mention mention) {
    DependencyTree tree = article.tree(mention.sentence());
    int head = mention.head();
    if (tree.token(head).tag().equals("NNPS")
        || lexicon.organisations().contains(tree.token(head).lowerText())) {
      return false;
    }
    int given = head;
    while (given > 0 && head - given < MOST_NAMES_BEHIND_GIVEN && isPartOfName(tree.token(given))) {
      given--;
      if (given > 0
          && isPartOfName(tree.token(given))
          && genders.ofGiven(tree.token(given)) != Gender.UNKNOWN
          && lexicon.titles().contains(tree.token(given - 1).text())) {
        return !holdsPlace(tree, given, head);
      }
    }
    return false;
  }

  private boolean isPartOfName(Token token) {
    return token.isProperNoun() && !lexicon.titles().contains(token.text());
  }

  /**
   * A name that the recogniser did not take for a person's, in full, beside a noun for a person:
   * her colleague, Bram Uyterhoeven; radio host Brent Castleman.
   */
  private boolean isCalledPerson(Mention mention) {
    DependencyTree tree = article.tree(mention.sentence());
    int head = mention.head();
    int first = firstOfName(tree, mention);
    if (first == head || tree.token(head).tag().equals("NNPS") || holdsPlace(tree, first, head)) {
      return false;
    }
    boolean given = genders.ofGiven(tree.token(first)) != Gender.UNKNOWN;
    if (tree.token(head).entity() == EntityType.ORGANIZATION && !given) {
      return false;
    }
    boolean behind = first > 0 && given && isPersonNoun(tree.token(first - 1));
    boolean apposed = tree.is(head, "appos") && isPersonNoun(tree.token(tree.head(head)));
    return behind
        || apposed
        || Arrays.stream(tree.children(head))
            .anyMatch(child -> tree.is(child, "appos") && isPersonNoun(tree.token(child)));
  }

  /** The first of the proper nouns without a gap that end at the head. */
  private static int firstOfName(DependencyTree tree, Mention mention) {
    int first = mention.head();
    while (first > 0
        && tree.token(first).isProperNoun()
        && (tree.token(first - 1).isProperNoun() || tree.token(first - 1).text().equals("-"))
        && tree.token(first - 1).start() >= mention.span().start()) {
      first--;
    }
    return first;
  }

  private boolean holdsPlace(DependencyTree tree, int from, int to) {
    for (int t = from; t <= to; t++) {
      if (lexicon.places().named(tree.token(t).text()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A given name that the recogniser left out of the name behind it. */
  private boolean isGivenNameMissed(Token token) {
    return token.isProperNoun()
        && token.entity() == EntityType.NONE
        && genders.ofGiven(token) != Gender.UNKNOWN
        && !lexicon.persons().contains(token.lowerText())
        && !lexicon.titles().contains(token.text());
  }

  /** Publican Dave Swann, Gran Maureen Tibbs, as a sentence begins. */
  private boolean isOccupation(Token token) {
    return (lexicon.persons().contains(token.lowerText())
            || lexicon.kin().contains(token.lowerText()))
        && genders.ofGiven(token) == Gender.UNKNOWN;
  }

  private boolean isPersonNoun(Token token) {
    return token.tag().equals("NN") && lexicon.isPerson(token);
  }

  Token head(Mention mention) {
    return article.tree(mention.sentence()).token(mention.head());
  }

  /** The words of the name itself: the run of person tokens that ends at the head. */
  List<String> words(Mention mention) {
    DependencyTree tree = article.tree(mention.sentence());
    int first = mention.head();
    if (head(mention).entity() != EntityType.PERSON) {
      first = firstOfName(tree, mention);
    }
    while (first > 0
        && tree.token(first - 1).entity() == EntityType.PERSON
        && tree.token(first - 1).start() >= mention.span().start()) {
      first--;
    }
    if (first > 0
        && isGivenNameMissed(tree.token(first - 1))
        && tree.token(first - 1).start() >= mention.span().start()) {
      first--;
    }
    if (first > 0
        && tree.token(first).text().equals("-")
        && tree.token(first - 1).end() == tree.token(first).start()) {
      first--;
    }
    while (first + 1 < mention.head() && isOccupation(tree.token(first))) {
      first++;
    }
    Span name = new Span(tree.token(first).start(), tree.token(mention.head()).end());
    List<String> words =
        new ArrayList<>(List.of(BLANKS.split(name.in(article.text()).strip(), -1)));
    int next = mention.head() + 1;
    if (next < tree.size() && SUFFIX.matcher(tree.token(next).text()).matches()) {
      words.add(tree.token(next).text());
    }
    return words;
  }
}
