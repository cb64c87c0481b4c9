package org.sayso.speaker;

import org.sayso.lexicon.Lexicon;
import org.sayso.lexicon.Offices;
import org.sayso.lexicon.WordClass;
import org.sayso.lexicon.WordClasses;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.Token;

/**
 * What somebody is, as a description says it: governor, lieutenant governor, former foreign
 * minister.
 *
 * @param rank the word before the office that makes it another one, in lower case; empty when there
 *     is none
 * @param field what a minister or a secretary is for, in lower case; empty when nothing tells
 * @param noun lemma of the office, titles written out, without what shows a gender; two words
 *     joined by a hyphen where one tells too little: prime-minister, general-secretary
 * @param ofSomething whether somebody presides over something that is no country
 */
record Role(String rank, String field, String noun, boolean ofSomething) {
  /** What is left of a spokesman and a spokeswoman without what shows a gender. */
  private static final String SPOKESPERSON = Offices.neutral("spokesperson");

  static Role of(DependencyTree tree, int noun, Lexicon lexicon) {
    WordClasses classes = lexicon.wordClasses();
    String office = Offices.neutral(lexicon.titles().writtenOut(tree.token(noun).lowerLemma()));
    int at = noun;
    if (isOneWith(wordBefore(tree, at), office, classes)) {
      office = wordBefore(tree, at) + "-" + office;
      at = before(tree, at);
    } else if (office.equals("secretary") && wordBefore(tree, at).equals("press")) {
      office = SPOKESPERSON;
      at = before(tree, at);
    } else if (isGeneralBehind(tree, noun)
        && classes.contains(WordClass.KINDS_OF_GENERAL, office)) {
      office = office + "-general";
    }
    String field = "";
    if (classes.contains(WordClass.OFFICES_BEHIND_PORTFOLIOS, office)) {
      int first = firstOfField(tree, at, lexicon);
      field = first < at ? field(tree, first) : fieldBehind(tree, noun, lexicon);
      at = first;
    }
    String rank = wordBefore(tree, at);
    boolean another =
        classes.contains(WordClass.RANKS, rank)
            && (!classes.contains(WordClass.MILITARY_RANKS, office) || isOfFormerTimes(rank));
    return new Role(
        another ? rank : "",
        field,
        office,
        office.equals("president") && isOfSomething(tree, noun, lexicon));
  }

  /** Secretary General, which is two nouns before a name. */
  private static boolean isGeneralBehind(DependencyTree tree, int noun) {
    int behind =
        noun + 2 < tree.size() && tree.token(noun + 1).text().equals("-") ? noun + 2 : noun + 1;
    return behind < tree.size() && tree.token(behind).lowerText().equals("general");
  }

  /** Health in Minister of Health, Secretary of State for Health. */
  private static String fieldBehind(DependencyTree tree, int noun, Lexicon lexicon) {
    for (int child : tree.children(noun)) {
      boolean behind =
          tree.preposition(child).equals("of") || tree.preposition(child).equals("for");
      if (child > noun && behind && lexicon.offices().isPortfolio(tree.token(child).lowerText())) {
        return field(tree, firstOfField(tree, child, lexicon));
      }
    }
    return "";
  }

  /**
   * The first of the words for a field that end before the place; the place when there are none.
   */
  private static int firstOfField(DependencyTree tree, int place, Lexicon lexicon) {
    int first = place;
    while (lexicon.offices().isPortfolio(wordBefore(tree, first))) {
      first = before(tree, first);
    }
    return first;
  }

  /** A field as it is compared, in one of its spellings. */
  private static String field(DependencyTree tree, int word) {
    return tree.token(word).lowerText().replace("defence", "defense");
  }

  private static boolean isOfFormerTimes(String rank) {
    return rank.equals("former") || rank.equals("ex");
  }

  /** The same office when it was somebody's earlier. */
  Role before() {
    return new Role("former", field, noun, ofSomething);
  }

  /** Place of the word before, over a hyphen; -1 when there is none. */
  private static int before(DependencyTree tree, int at) {
    return at > 1 && tree.token(at - 1).text().equals("-") ? at - 2 : at - 1;
  }

  private static String wordBefore(DependencyTree tree, int at) {
    int before = before(tree, at);
    return before < 0 ? "" : tree.token(before).lowerText();
  }

  private static boolean isOneWith(String before, String office, WordClasses classes) {
    return (office.equals("general") && classes.contains(WordClass.KINDS_OF_GENERAL, before))
        || (office.equals("minister") && before.equals("prime"))
        || (office.equals("executive") && before.equals("chief"))
        || (office.equals("secretary") && before.equals("general"));
  }

  /** President of the club, the union's president, council president, FIFA president. */
  private static boolean isOfSomething(DependencyTree tree, int noun, Lexicon lexicon) {
    int before = before(tree, noun);
    if ((before >= 0 && tree.token(before).entity() == EntityType.ORGANIZATION)
        || lexicon.organisations().contains(wordBefore(tree, noun))
        || MentionWords.isOfThing(tree, noun, lexicon)) {
      return true;
    }
    for (int child : tree.children(noun)) {
      int preposition = tree.child(child, "case");
      if (child > noun
          && tree.is(child, "nmod")
          && preposition != Token.NO_HEAD
          && tree.token(preposition).lowerText().equals("of")) {
        return tree.token(child).entity() != EntityType.LOCATION;
      }
    }
    return false;
  }

  /**
   * Whether somebody with the other role may be called by this one: a minister is any minister, a
   * health minister no foreign minister; a spokesman may be one of any rank.
   */
  boolean matches(Role other) {
    return ofSomething == other.ofSomething && resembles(other);
  }

  /** The same also for the president of a club and the president. */
  boolean resembles(Role other) {
    return (rank.equals(other.rank) || (rank.isEmpty() && other.isSpokespersonNow()))
        && noun.equals(other.noun)
        && (field.isEmpty() || other.field.isEmpty() || field.equals(other.field));
  }

  /** Whether it is no office but a word before any name: Mr., Ms. */
  boolean isHonorific(WordClasses classes) {
    return classes.contains(WordClass.HONORIFICS, noun.replace(".", ""));
  }

  private boolean isSpokespersonNow() {
    return isSpokesperson() && !isOfFormerTimes(rank);
  }

  /** Whether it is a spokesman, a spokeswoman or a press secretary. */
  boolean isSpokesperson() {
    return noun.equals(SPOKESPERSON);
  }

  /** Whether it is the same office for something else. */
  boolean differsInField(Role other) {
    return noun.equals(other.noun)
        && !field.isEmpty()
        && !other.field.isEmpty()
        && !field.equals(other.field);
  }
}
