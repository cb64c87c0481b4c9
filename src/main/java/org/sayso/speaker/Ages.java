package org.sayso.speaker;

import java.util.OptionalInt;
import java.util.Set;
import org.sayso.model.DependencyTree;
import org.sayso.model.Token;

/** Finds how old somebody is said to be, in years. */
final class Ages {
  private static final int OLDEST = 120;

  /** Smaller numbers in brackets are places on lists, and scores. */
  private static final int LEAST_IN_BRACKETS = 10;

  /** The unit, "old" and two hyphens stand behind the number. */
  private static final int TOKENS_BEHIND_NUMBER = 4;

  private static final Set<String> BEHIND_AGE = Set.of(",", ".", ")", ";", "and", "of");

  private Ages() {}

  /** The 45-year-old, a 45-year-old nurse: what the parser laid to the noun, up to it. */
  static OptionalInt of(DependencyTree tree, int noun) {
    int possessor = tree.child(noun, "nmod:poss");
    int first = possessor == Token.NO_HEAD ? tree.firstBelow(noun) : tree.lastBelow(possessor) + 1;
    for (int t = first; t + TOKENS_BEHIND_NUMBER <= noun; t++) {
      if (tree.token(t + TOKENS_BEHIND_NUMBER).lowerText().equals("old")
          && tree.token(t + 2).lowerText().equals("year")) {
        return years(tree.token(t));
      }
    }
    return OptionalInt.empty();
  }

  /** Ann Dahl, 45, and Ann Dahl (45): what stands behind the last word of a name. */
  static OptionalInt behind(DependencyTree tree, int name) {
    int number = name + 2;
    boolean apart =
        number + 1 < tree.size()
            && (tree.token(name + 1).text().equals(",") || tree.token(name + 1).text().equals("("))
            && BEHIND_AGE.contains(tree.token(number + 1).lowerText());
    if (!apart) {
      return OptionalInt.empty();
    }
    OptionalInt years = years(tree.token(number));
    boolean place = tree.token(name + 1).text().equals("(") && years.orElse(0) < LEAST_IN_BRACKETS;
    return place ? OptionalInt.empty() : years;
  }

  private static OptionalInt years(Token token) {
    String text = token.text();
    boolean number = text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    int years = number ? Integer.parseInt(text) : 0;
    return years > 0 && years <= OLDEST ? OptionalInt.of(years) : OptionalInt.empty();
  }
}
