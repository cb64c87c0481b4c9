package org.sayso.speaker;

import java.util.Set;
import org.sayso.lexicon.Offices;
import org.sayso.lexicon.Titles;
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
 *     joined by a hyphen where one tells too little: prime-minister, secretary-general
 */
record Role(String rank, String field, String noun) {
  private static final Set<String> RANKS =
      Set.of("vice", "deputy", "lieutenant", "assistant", "associate", "former", "ex", "acting");

  /** The rank of who presides over an association, and not over a country. */
  private static final String OF_SOMETHING = "of";

  private static final Set<String> WITH_FIELD = Set.of("minister", "secretary");

  static Role of(DependencyTree tree, int noun, Titles titles) {
    String office = Offices.neutral(titles.writtenOut(tree.token(noun).lowerLemma()));
    int at = noun;
    int before = before(tree, at);
    if (before >= 0 && isOneWith(tree.token(before), office)) {
      office = tree.token(before).lowerText() + "-" + office;
      at = before;
    }
    String field = "";
    if (WITH_FIELD.contains(office)) {
      before = before(tree, at);
      if (before >= 0 && isField(tree.token(before))) {
        field = tree.token(before).lowerText().replace("defence", "defense");
        at = before;
      }
    }
    before = before(tree, at);
    String rank = before >= 0 ? tree.token(before).lowerText() : "";
    if (!RANKS.contains(rank)) {
      rank = office.equals("president") && isOfNoPlace(tree, noun) ? OF_SOMETHING : "";
    }
    return new Role(rank, field, office);
  }

  /** The word before, over a hyphen; -1 when there is none. */
  private static int before(DependencyTree tree, int at) {
    return at > 1 && tree.token(at - 1).text().equals("-") ? at - 2 : at - 1;
  }

  private static boolean isOneWith(Token before, String office) {
    return (office.equals("general") && before.isNoun())
        || (office.equals("minister") && before.lowerText().equals("prime"));
  }

  private static boolean isField(Token token) {
    return (token.isNoun() || token.tag().equals("JJ"))
        && !RANKS.contains(token.lowerText())
        && token.entity() != EntityType.LOCATION
        && token.entity() != EntityType.PERSON;
  }

  private static boolean isOfNoPlace(DependencyTree tree, int noun) {
    for (int child : tree.children(noun)) {
      if (child > noun && tree.is(child, "nmod")) {
        return tree.token(child).entity() != EntityType.LOCATION;
      }
    }
    return false;
  }

  /** Whether both may be one: a minister is any minister, a health minister no foreign minister. */
  boolean matches(Role other) {
    return rank.equals(other.rank)
        && noun.equals(other.noun)
        && (field.isEmpty() || other.field.isEmpty() || field.equals(other.field));
  }
}
