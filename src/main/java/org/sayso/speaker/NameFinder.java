package org.sayso.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sayso.lexicon.Lexicon;
import org.sayso.lexicon.WordClass;
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
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");
  private static final Pattern SUFFIX = Pattern.compile("(?i)jr\\.?|sr\\.?|II|III|IV");

  /** Behind "who", of a band. */
  private static final Set<String> PLURAL = Set.of("were", "are", "have");

  /** Behind these a place stands before "who", too. */
  private static final Set<String> BEFORE_PLACES = Set.of("for", "of", "in", "from", "at", "near");

  private static final Set<String> MARKS = Set.of("\"", "“", "”");

  /** With its marks. */
  private static final int MOST_TOKENS_OF_NICKNAME = 5;

  /** How many words a given name has behind it at most. */
  private static final int MOST_NAMES_BEHIND_GIVEN = 2;

  private final IndexedArticle article;
  private final Lexicon lexicon;
  private final TranscriptLabels labels;

  NameFinder(IndexedArticle article, Lexicon lexicon, TranscriptLabels labels) {
    this.article = article;
    this.lexicon = lexicon;
    this.labels = labels;
  }

  /** Whether it is what stands before a turn of a transcript. */
  boolean isLabel(Mention mention) {
    return labels.contains(mention);
  }

  boolean isPerson(Mention mention) {
    if (labels.contains(mention)) {
      return labels.isName(mention);
    }
    return (head(mention).entity() == EntityType.PERSON
            && !KindOfPerson.is(article.tree(mention.sentence()), mention.head(), lexicon))
        || isTitled(mention)
        || isCalledPerson(mention)
        || isMissed(mention);
  }

  /**
   * A name that the recogniser took for nothing, with what only people have: an age, letters or
   * "who" behind it, a noun for a person or an honorific before it, a given name, initials; or that
   * of somebody's relative between commas.
   */
  private boolean isMissed(Mention mention) {
    DependencyTree tree = article.tree(mention.sentence());
    int head = mention.head();
    int first = firstOfName(tree, mention);
    return tree.token(head).entity() == EntityType.NONE
        && tree.token(head).tag().equals("NNP")
        && tree.token(head).text().length() > 1
        && !tree.hasChild(head, "det")
        && !holdsPlace(tree, first, head)
        && !holdsThing(tree, first, head)
        && (isSetApart(tree, head)
            || isHonorific(tree, first)
            || isHonorific(tree, first - 1)
            || (first < head && isFullName(tree, first, head))
            || (first == head && isRelatives(tree, head)));
  }

  /** His granddaughter, Peg, has a theory. */
  private boolean isRelatives(DependencyTree tree, int head) {
    int relative = tree.head(head);
    return head > 0
        && tree.is(head, "appos")
        && tree.token(head - 1).text().equals(",")
        && head + 1 < tree.size()
        && !tree.token(head + 1).isWord()
        && isPersonNoun(tree.token(relative))
        && tree.hasChild(relative, "nmod:poss");
  }

  /** Ann Dahl, 45; Ann Dahl, who; but not the member for Oxford West, who. */
  private static boolean isSetApart(DependencyTree tree, int head) {
    return (Ages.behind(tree, head).isPresent() || isBeforeWho(tree, head))
        && !BEFORE_PLACES.contains(tree.preposition(head));
  }

  /** Ann Dahl KC, but not one Dunmore MP; H. R. Dahl; Ann Dahl; the baker Mo Dahl. */
  private boolean isFullName(DependencyTree tree, int first, int head) {
    Token token = tree.token(first);
    if (PersonName.isLetters(tree.token(head).text())) {
      return tree.firstBelow(head) == first;
    }
    boolean initials =
        INITIAL.matcher(token.text()).matches()
            && (token.text().endsWith(".")
                || INITIAL.matcher(tree.token(first + 1).text()).matches());
    return initials
        || lexicon.genderOfGivenName(token) != Gender.UNKNOWN
        || (first > 0 && isPersonNoun(tree.token(first - 1)));
  }

  private boolean holdsThing(DependencyTree tree, int from, int to) {
    for (int t = from; t <= to; t++) {
      String word = tree.token(t).lowerText();
      if (lexicon.organisations().contains(word) || lexicon.works().contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeforeWho(DependencyTree tree, int head) {
    int behind = head + 1;
    if (behind < tree.size() && tree.token(behind).text().equals(",")) {
      behind++;
    }
    return behind < tree.size()
        && tree.token(behind).lowerText().equals("who")
        && (behind + 1 == tree.size() || !PLURAL.contains(tree.token(behind + 1).lowerText()));
  }

  private boolean isHonorific(DependencyTree tree, int token) {
    return token >= 0
        && tree.token(token).isProperNoun()
        && lexicon
            .wordClasses()
            .contains(WordClass.HONORIFICS, tree.token(token).lowerText().replace(".", ""));
  }

  /**
   * A title, a given name and one or two names more, whatever the recogniser took them for: Council
   * President António Costa. Behind an honorific any name is a given one: Dr Honor Dahl.
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
          && ((isHonorific(tree, given - 1) && !holdsThing(tree, given, head))
              || (lexicon.isGivenName(tree.token(given))
                  && lexicon.titles().contains(tree.token(given - 1).text())))) {
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
    boolean given = lexicon.isGivenName(tree.token(first));
    boolean organisation = tree.token(head).entity() == EntityType.ORGANIZATION;
    if (organisation && !given) {
      return false;
    }
    Predicate<Token> isPersons =
        organisation
            ? token -> isPersonNoun(token) && lexicon.persons().contains(token.lowerLemma())
            : this::isPersonNoun;
    boolean behind = first > 0 && given && isPersons.test(tree.token(first - 1));
    boolean apposed = tree.is(head, "appos") && isPersons.test(tree.token(tree.head(head)));
    return behind
        || apposed
        || Arrays.stream(tree.children(head))
            .anyMatch(child -> tree.is(child, "appos") && isPersons.test(tree.token(child)));
  }

  /** The first of the proper nouns without a gap that end at the head. */
  private static int firstOfName(DependencyTree tree, Mention mention) {
    int first = mention.head();
    while (first > 0
        && tree.token(first - 1).start() >= mention.span().start()
        && (tree.token(first - 1).isProperNoun() || isJoined(tree, first))) {
      first -= isJoined(tree, first) ? 2 : 1;
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
        && lexicon.isGivenName(token)
        && !lexicon.persons().contains(token.lowerText())
        && !lexicon.titles().contains(token.text());
  }

  /** Publican Dave Swann, Gran Maureen Tibbs, as a sentence begins; Colonel-Major Ole Vik. */
  private boolean isOccupation(Token token) {
    return (lexicon.persons().contains(token.lowerText())
            || lexicon.kin().contains(token.lowerText()))
        && !lexicon.isGivenName(token);
  }

  /** Rosario of Rosario "Charing" Lim: the words before a nickname in marks before the token. */
  private static List<String> beforeNickname(DependencyTree tree, int token) {
    int opening = token - 2;
    if (opening < 1 || !MARKS.contains(tree.token(token - 1).text())) {
      return List.of();
    }
    while (opening > 1
        && token - opening <= MOST_TOKENS_OF_NICKNAME
        && !MARKS.contains(tree.token(opening).text())) {
      opening--;
    }
    if (!MARKS.contains(tree.token(opening).text())) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (int t = opening - 1; t >= 0 && tree.token(t).isProperNoun(); t--) {
      words.add(0, tree.token(t).text());
    }
    return words;
  }

  /** Whether what stands before is part of the name, too. */
  private boolean belongsBefore(DependencyTree tree, int first, Mention mention) {
    Token before = tree.token(first - 1);
    return isJoined(tree, first)
        || (before.start() >= mention.span().start()
            && !before.text().equals("-")
            && (before.entity() == EntityType.PERSON || isGivenNameMissed(before)));
  }

  /** Whether a hyphen joins the token to a name before it: Jean-Noël, el-Fateh. */
  private static boolean isJoined(DependencyTree tree, int token) {
    return token > 1
        && tree.token(token - 1).text().equals("-")
        && tree.token(token - 1).end() == tree.token(token).start()
        && tree.token(token - 2).end() == tree.token(token - 1).start()
        && (tree.token(token - 2).isProperNoun()
            || tree.token(token - 1).entity() == EntityType.PERSON);
  }

  private boolean isPersonNoun(Token token) {
    return token.tag().equals("NN") && lexicon.isPerson(token);
  }

  Token head(Mention mention) {
    return article.tree(mention.sentence()).token(mention.head());
  }

  /** The words of the name itself: the run of person tokens that ends at the head. */
  List<String> words(Mention mention) {
    if (labels.contains(mention)) {
      return labels.words(mention);
    }
    DependencyTree tree = article.tree(mention.sentence());
    int first = mention.head();
    if (head(mention).entity() != EntityType.PERSON) {
      first = firstOfName(tree, mention);
    }
    while (first > 0 && belongsBefore(tree, first, mention)) {
      first -= isJoined(tree, first) ? 2 : 1;
    }
    while (first + 1 < mention.head() && isOccupation(tree.token(first))) {
      boolean joined = isJoined(tree, first + 2);
      if (joined && first + 2 == mention.head()) {
        break;
      }
      first += joined ? 2 : 1;
    }
    List<String> words = new ArrayList<>(beforeNickname(tree, first));
    Span name = new Span(tree.token(first).start(), tree.token(mention.head()).end());
    words.addAll(List.of(BLANKS.split(name.in(article.text()).strip(), -1)));
    int next = mention.head() + 1;
    if (next < tree.size() && SUFFIX.matcher(tree.token(next).text()).matches()) {
      words.add(tree.token(next).text());
    }
    return words;
  }
}
