package org.sayso.mention;

import java.util.regex.Pattern;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.Token;

/**
 * A party and a place in brackets behind a name: {@code Haq (D-Wis.)}, {@code Haq (Lab)}. They are
 * no mention of anybody, and what the parser says of them holds for the name. Stateless.
 */
public final class Affiliation {
  private static final Pattern PARTY = Pattern.compile("[A-Z]{1,3}|Lab|Con|Ind");

  private static final int MOST_TOKENS = 5;

  private Affiliation() {}

  /**
   * The last token of the name before the brackets that hold the token, or {@link Token#NO_HEAD}.
   */
  public static int bearer(DependencyTree tree, int token) {
    for (int t = token - 1; t > 0 && token - t <= MOST_TOKENS; t--) {
      if (tree.token(t).text().equals("(")) {
        return isAffiliation(tree, t) ? t - 1 : Token.NO_HEAD;
      }
      if (tree.token(t).text().equals(")")) {
        return Token.NO_HEAD;
      }
    }
    return Token.NO_HEAD;
  }

  private static boolean isAffiliation(DependencyTree tree, int bracket) {
    return bracket + 2 < tree.size()
        && tree.token(bracket - 1).entity() == EntityType.PERSON
        && PARTY.matcher(tree.token(bracket + 1).text()).matches()
        && !tree.token(bracket + 2).isWord();
  }
}
