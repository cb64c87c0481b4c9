package org.sayso.speaker;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sayso.lexicon.Lexicon;
import org.sayso.lexicon.WordClass;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.Gender;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Span;
import org.sayso.model.Token;

/** What the words of a mention tell by themselves, whatever was said before. Immutable. */
final class MentionWords {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final int MOST_TOKENS_OF_COMPLEMENTS = 8;
  private static final Pattern BREAK = Pattern.compile("[,;:\\n\"“”]");
  private static final Pattern OPENING_MARK = Pattern.compile("[“‘„«]|(?<!\\S)[\"']");
  private static final int LONGEST_CREDIT = 200;
  private static final int LONGEST_BYLINE = 60;
  private static final int LAST_PARAGRAPH_OF_BYLINE = 3;
  private static final Pattern CREDIT =
      Pattern.compile(
          "^\\W*(By|BY|(Story|Photos?|Photographs?|Pictures?|Video|Reporting|Compiled|Written"
              + "|Edited|Words) by) \\p{Lu}|(/|via |— ?)Getty");
  private static final Set<String> INDEFINITE_PRONOUNS =
      Set.of("anybody", "anyone", "somebody", "someone");
  private static final Set<String> INTRODUCING = Set.of("a", "an", "one", "another", "some");
  private static final Set<String> THING_PRONOUNS = Set.of("it", "its");
  private static final Set<String> PERSON_PRONOUNS = Set.of("he", "she");
  private static final Pattern DETERMINER =
      Pattern.compile(
          "(?i)the|an?|one|some|many|several|most|two|three|my|our|his|her|its|their|this|that"
              + "|these|those|another|other");

  private final IndexedArticle article;
  private final Lexicon lexicon;

  MentionWords(IndexedArticle article, Lexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
  }

  DependencyTree tree(Mention mention) {
    return article.tree(mention.sentence());
  }

  Token head(Mention mention) {
    return tree(mention).token(mention.head());
  }

  /** The mention on one line without a possessive ending, unless nothing else is left of it. */
  String text(Mention mention) {
    String line = BLANKS.matcher(mention.span().in(article.text())).replaceAll(" ");
    String bare = POSSESSIVE.matcher(line).replaceAll("");
    return bare.isBlank() ? line : bare;
  }

  /** Lemma of the head, titles written out. */
  String noun(Mention mention) {
    return lexicon.titles().writtenOut(head(mention).lowerLemma());
  }

  /** Lemma of what the mention hangs on; empty when that is nothing. */
  String governor(Mention mention) {
    DependencyTree tree = tree(mention);
    int governor = tree.head(mention.head());
    return governor == Token.NO_HEAD ? "" : tree.token(governor).lowerLemma();
  }

  /** Whether a sentence begins with it as headlines do: Minister says. */
  boolean isWithoutArticle(Mention mention) {
    DependencyTree tree = tree(mention);
    return tree.firstBelow(mention.head()) == 0
        && !head(mention).tag().endsWith("S")
        && !tree.hasChild(mention.head(), "det")
        && !tree.hasChild(mention.head(), "nummod")
        && !tree.hasChild(mention.head(), "nmod:poss");
  }

  /** Whether the verb of which the mention is the subject has "on Telegram" behind it. */
  boolean isOnPlatform(Mention mention) {
    DependencyTree tree = tree(mention);
    int verb = tree.head(mention.head());
    if (verb == Token.NO_HEAD) {
      return false;
    }
    for (int child : tree.children(verb)) {
      if (tree.preposition(child).equals("on")
          && lexicon.platforms().contains(tree.token(child).lowerText())) {
        return true;
      }
    }
    return false;
  }

  int paragraph(Mention mention) {
    return article.paragraphOfSentence(mention.sentence());
  }

  boolean isInHeadline(Mention mention) {
    return article.article().title().filter(title -> title.contains(mention.span())).isPresent();
  }

  boolean isSubject(Mention mention) {
    return tree(mention).is(mention.head(), "nsubj");
  }

  /** Whether it is the subject of a main clause, or for the parser a sentence by itself. */
  boolean isMain(Mention mention) {
    return isMainSubject(mention) || tree(mention).head(mention.head()) == Token.NO_HEAD;
  }

  /** Whether a pronoun stands right behind for the same: a former judge, she said. */
  boolean isBeforePronoun(Mention mention) {
    DependencyTree tree = tree(mention);
    int behind = tree.lastBelow(mention.head()) + 1;
    int pronoun =
        behind < tree.size() && tree.token(behind).text().equals(",") ? behind + 1 : behind;
    return pronoun < tree.size()
        && tree.token(pronoun - 1).text().equals(",")
        && PERSON_PRONOUNS.contains(tree.token(pronoun).lowerText());
  }

  /** Whether the words end in a question mark, quotation marks aside. */
  boolean isQuestion(Span span) {
    int last = span.end() - 1;
    while (last > span.start() && !isSentenceMark(article.text().charAt(last))) {
      if (Character.isLetterOrDigit(article.text().charAt(last))) {
        return false;
      }
      last--;
    }
    return article.text().charAt(last) == '?';
  }

  /** Whether the span begins with a quotation mark. */
  boolean isMarked(Span span) {
    return OPENING_MARK.matcher(span.in(article.text())).lookingAt();
  }

  /** Whether one more mark opens between where the span and where the place begins. */
  boolean isBehindMark(Span span, Span place) {
    String between = article.text().substring(span.start() + 1, place.start());
    return OPENING_MARK.matcher(between).find();
  }

  private static boolean isSentenceMark(char c) {
    return c == '?' || c == '.' || c == '!';
  }

  boolean isMainSubject(Mention mention) {
    DependencyTree tree = tree(mention);
    int verb = tree.head(mention.head());
    return isSubject(mention) && verb != Token.NO_HEAD && tree.head(verb) == Token.NO_HEAD;
  }

  boolean isIndefinitePronoun(Mention mention) {
    return INDEFINITE_PRONOUNS.contains(head(mention).lowerText());
  }

  /** Whether no verb stands beside it: the agency in a dateline, a photographer's credit. */
  boolean isOutsideProse(Mention mention) {
    DependencyTree tree = tree(mention);
    return IntStream.range(0, tree.size()).noneMatch(t -> tree.token(t).isVerb());
  }

  /** Whether it stands in a line that names who wrote or photographed: By Ann Dahl, Reuters. */
  boolean isCredit(Mention mention) {
    Span line = article.paragraphs().get(paragraph(mention));
    return line.length() <= LONGEST_CREDIT
        && isOutsideProse(mention)
        && (CREDIT.matcher(line.in(article.text())).find() || isByline(mention, line));
  }

  /** Under the headline a name alone, or one with a place or an office behind it. */
  private boolean isByline(Mention mention, Span line) {
    return paragraph(mention) > 0
        && paragraph(mention) <= LAST_PARAGRAPH_OF_BYLINE
        && line.length() <= LONGEST_BYLINE
        && mention.span().start() - line.start() <= 1
        && tree(mention).token(tree(mention).size() - 1).end() >= line.end() - 1;
  }

  /** Whether a capital stands in it behind the first letter. */
  boolean holdsCapital(Mention mention) {
    return mention.span().in(article.text()).chars().skip(1).anyMatch(Character::isUpperCase);
  }

  boolean isThingPronoun(Mention mention) {
    return THING_PRONOUNS.contains(head(mention).lowerText());
  }

  /** Whether the mention is what somebody said and not somebody: Haq's statement. */
  boolean isWordsOfSomebody(Mention mention) {
    return mention.kind() == MentionKind.DESCRIPTION
        && lexicon.reporting().isNoun(head(mention).lowerLemma())
        && !isOffice(mention);
  }

  /** Male for he, him and his, female for she and her, unknown for all other words. */
  static Gender genderOfPronoun(Token token) {
    return switch (token.lowerText()) {
      case "he", "him", "his", "himself" -> Gender.MALE;
      case "she", "her", "herself" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  /** Whether an office is all that a name is: the Mayor. */
  boolean isOfficeOnly(Mention mention) {
    return (head(mention).entity() == EntityType.NONE && isOffice(mention))
        || isKindOfPerson(mention);
  }

  boolean isOffice(Mention mention) {
    Token head = head(mention);
    return lexicon.isPerson(head)
        || lexicon.titles().contains(head.text())
        || isAge(mention)
        || isKindOfPerson(mention);
  }

  private boolean isKindOfPerson(Mention mention) {
    return KindOfPerson.is(tree(mention), mention.head(), lexicon);
  }

  /** The 24-year-old. */
  private boolean isAge(Mention mention) {
    return head(mention).text().equals("old")
        && mention.head() > 0
        && tree(mention).token(mention.head() - 1).text().equals("-");
  }

  /** The age that the description gives. */
  OptionalInt age(Mention mention) {
    return Ages.of(tree(mention), mention.head());
  }

  boolean isGroup(Mention mention) {
    String tag = head(mention).tag();
    return tag.equals("NNS")
        || tag.equals("NNPS")
        || tree(mention).hasChild(mention.head(), "conj");
  }

  boolean isOrganisation(Mention mention) {
    return lexicon.organisations().contains(head(mention).lowerLemma());
  }

  boolean isNamedOrganisation(Mention mention) {
    return head(mention).entity() == EntityType.ORGANIZATION;
  }

  /** Whether it is a name of several words that the recogniser took for nothing. */
  boolean isUnrecognisedName(Mention mention) {
    return mention.kind() == MentionKind.NAME
        && head(mention).isProperNoun()
        && head(mention).entity() == EntityType.NONE
        && text(mention).contains(" ");
  }

  boolean isDefinite(Mention mention) {
    String text = mention.span().in(article.text()).toLowerCase(Locale.ROOT);
    return text.startsWith("the ")
        || text.startsWith("this ")
        || text.startsWith("that ")
        || isOfPlace(mention)
        || isOfNoun(tree(mention), mention.head(), lexicon);
  }

  /** The committee's chairman, but not the country's president. */
  boolean isOfThing(Mention mention) {
    return isOfThing(tree(mention), mention.head(), lexicon);
  }

  static boolean isOfThing(DependencyTree tree, int noun, Lexicon lexicon) {
    return isOfNoun(tree, noun, lexicon)
        && !lexicon
            .wordClasses()
            .contains(
                WordClass.NOUNS_FOR_PLACES, tree.token(tree.child(noun, "nmod:poss")).lowerLemma());
  }

  /** Whether "the" and a noun for no person stand before it: the committee's, the country's. */
  private static boolean isOfNoun(DependencyTree tree, int noun, Lexicon lexicon) {
    int possessor = tree.child(noun, "nmod:poss");
    return possessor != Token.NO_HEAD
        && tree.token(possessor).isNoun()
        && !tree.token(possessor).isProperNoun()
        && !lexicon.isPerson(tree.token(possessor))
        && tree.token(tree.firstBelow(possessor)).lowerText().equals("the");
  }

  /** Germany's chancellor. */
  private boolean isOfPlace(Mention mention) {
    DependencyTree tree = tree(mention);
    int possessor = tree.child(mention.head(), "nmod:poss");
    return possessor != Token.NO_HEAD
        && PlaceWords.at(tree, possessor, lexicon.places()).isPresent();
  }

  boolean isIndefinite(Mention mention) {
    String first = BLANKS.split(mention.span().in(article.text()), 2)[0];
    return INTRODUCING.contains(first.toLowerCase(Locale.ROOT));
  }

  /** Whether the description may bring in somebody new: a clerk, one voter, his lawyer. */
  boolean isIntroducing(Mention mention) {
    return isIndefinite(mention) || tree(mention).hasChild(mention.head(), "nmod:poss");
  }

  /** Whether an article and a noun are all there is: the senator, but not the Vermont senator. */
  boolean isBare(Mention mention) {
    DependencyTree tree = tree(mention);
    return mention.head() > 0
        && tree.token(mention.head() - 1).start() == mention.span().start()
        && !tree.hasChild(mention.head(), "nmod");
  }

  /**
   * Whether nothing but a country or a state tells more than the noun: the leader, the Polish
   * leader, but not the union leader.
   */
  boolean isPlain(Mention mention) {
    DependencyTree tree = tree(mention);
    for (int child : tree.children(mention.head())) {
      boolean place =
          PlaceWords.at(tree, child, lexicon.places()).isPresent()
              || PlaceWords.at(tree, Math.min(child + 1, mention.head()), lexicon.places())
                  .isPresent();
      boolean tells =
          tree.is(child, "amod") || tree.is(child, "compound") || tree.is(child, "nmod");
      if (tells && !place) {
        return false;
      }
    }
    return true;
  }

  /** Whether the description says whose person it is: his lawyer, the campaign's chairman. */
  boolean isBelowSomebody(Mention mention) {
    DependencyTree tree = tree(mention);
    return (tree.hasChild(mention.head(), "nmod:poss") && !isOfNoun(tree, mention.head(), lexicon))
        || isSpokesperson(mention);
  }

  boolean isSpokesperson(Mention mention) {
    return role(mention).isSpokesperson();
  }

  /** The countries and states in the description. */
  Set<String> places(Mention mention) {
    return PlaceWords.beside(tree(mention), mention.head(), lexicon.places());
  }

  /** The gender that the noun shows. */
  Gender gender(Mention mention) {
    return lexicon.genderedNouns().gender(noun(mention));
  }

  Role role(Mention mention) {
    return Role.of(tree(mention), mention.head(), lexicon);
  }

  /** The noun phrase with its possessor, or a short phrase behind it: an aide of the senator. */
  String description(Mention mention) {
    DependencyTree tree = tree(mention);
    int start = mention.span().start();
    int end = mention.span().end();
    for (int child : tree.children(mention.head())) {
      if (tree.is(child, "nmod:poss")) {
        start = Math.min(start, tree.token(tree.firstBelow(child)).start());
      }
    }
    int last = lastOfComplements(mention);
    if (last > mention.head()) {
      end = Math.max(end, tree.token(last).end());
    }
    String label = BLANKS.matcher(article.text().substring(start, end)).replaceAll(" ");
    return decapitalise(label, mention, tree.token(0).start() >= start - 1);
  }

  /** The description with a name for the pronoun before it: Haq's lawyer for his lawyer. */
  String descriptionOf(Mention mention, String owner) {
    DependencyTree tree = tree(mention);
    int possessor = tree.child(mention.head(), "nmod:poss");
    int last = Math.max(mention.head(), lastOfComplements(mention));
    int end = Math.max(mention.span().end(), tree.token(last).end());
    String rest = article.text().substring(tree.token(possessor).end(), end);
    return owner + (owner.endsWith("s") ? "'" : "'s") + BLANKS.matcher(rest).replaceAll(" ");
  }

  /**
   * The last token of the phrases right behind the noun that say who is meant: an aide of the
   * senator; of somebody new also clauses: a person familiar with the talks.
   */
  int lastOfComplements(Mention mention) {
    DependencyTree tree = tree(mention);
    boolean introducing = isIntroducing(mention);
    int last = mention.head();
    for (int child : tree.children(mention.head())) {
      boolean complement =
          (tree.is(child, "nmod") && !isDay(tree, child))
              || (introducing && (tree.is(child, "acl") || tree.is(child, "amod")));
      if (child > last && complement && tree.firstBelow(child) == last + 1) {
        int end = tree.lastBelow(child);
        if (end - mention.head() > MOST_TOKENS_OF_COMPLEMENTS || holdsBreak(tree, last + 1, end)) {
          break;
        }
        last = end;
      }
    }
    return last;
  }

  /** Tuesday in the new mayor on Tuesday. */
  private boolean isDay(DependencyTree tree, int noun) {
    return tree.preposition(noun).equals("on")
        && lexicon.wordClasses().contains(WordClass.DAYS_AND_MONTHS, tree.token(noun).lowerText());
  }

  private boolean holdsBreak(DependencyTree tree, int from, int to) {
    String between = article.text().substring(tree.token(from).start(), tree.token(to).end());
    return BREAK.matcher(between).find();
  }

  /** The name of an organisation with what belongs to it: the Union of Stage Artists. */
  String organisation(Mention mention) {
    DependencyTree tree = tree(mention);
    if (!isNamedOrganisation(mention) && !isOrganisation(mention)) {
      return text(mention);
    }
    int last = mention.head();
    while (isNamedOrganisation(mention)
        && last + 1 < tree.size()
        && tree.token(last + 1).entity() == EntityType.ORGANIZATION) {
      last++;
    }
    last = Math.max(last, lastOfNamePhrase(tree, mention.head()));
    int start = startOfName(mention);
    if (last == mention.head() && start == mention.span().start()) {
      return text(mention);
    }
    String name = article.text().substring(start, tree.token(last).end());
    return POSSESSIVE.matcher(BLANKS.matcher(name).replaceAll(" ")).replaceAll("");
  }

  /**
   * Where the country begins in Russia's Foreign Ministry, and the first name in A and B Office.
   */
  private int startOfName(Mention mention) {
    DependencyTree tree = tree(mention);
    int possessor = tree.child(mention.head(), "nmod:poss");
    boolean country =
        possessor != Token.NO_HEAD
            && PlaceWords.at(tree, possessor, lexicon.places()).isPresent()
            && tree.token(possessor).start() < mention.span().start();
    return country ? tree.token(possessor).start() : startOfJoined(mention);
  }

  private int startOfJoined(Mention mention) {
    DependencyTree tree = tree(mention);
    int first = mention.head();
    while (first > 0 && tree.token(first).start() > mention.span().start()) {
      first--;
    }
    boolean joined =
        first > 1
            && tree.token(first - 1).lowerText().equals("and")
            && tree.token(first - 2).isProperNoun()
            && tree.is(first - 2, "compound")
            && tree.head(first - 2) == mention.head();
    return tree.token(joined ? first - 2 : first).start();
  }

  /** The run of organisation tokens that ends at the token. */
  String organisationEndingAt(DependencyTree tree, int last) {
    int first = last;
    while (first > 0 && tree.token(first - 1).entity() == EntityType.ORGANIZATION) {
      first--;
    }
    return article.text().substring(tree.token(first).start(), tree.token(last).end());
  }

  /** {@code of Stage Artists}: the last word of such a phrase right behind the head. */
  private static int lastOfNamePhrase(DependencyTree tree, int head) {
    int last = head;
    for (int child : tree.children(head)) {
      boolean follows =
          child > head && tree.is(child, "nmod") && tree.firstBelow(child) == last + 1;
      if (follows && tree.token(child).isProperNoun() && tree.token(last + 1).text().equals("of")) {
        last = child;
      }
    }
    return last;
  }

  /** A determiner, or a common noun that starts the sentence, loses its capital. */
  private String decapitalise(String label, Mention mention, boolean startsSentence) {
    String first = label.split(" ", 2)[0];
    boolean determiner = DETERMINER.matcher(first).matches();
    Token head = head(mention);
    boolean commonNoun =
        startsSentence
            && label.startsWith(head.text())
            && !head.isProperNoun()
            && isOffice(mention);
    return determiner || commonNoun
        ? first.toLowerCase(Locale.ROOT) + label.substring(first.length())
        : label;
  }
}
