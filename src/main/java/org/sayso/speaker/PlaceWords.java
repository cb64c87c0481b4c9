package org.sayso.speaker;

import java.util.HashSet;
import java.util.Set;
import org.sayso.lexicon.Places;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.Token;

/** The countries and states that a noun phrase names: Polish in "the Polish prime minister". */
final class PlaceWords {
  private static final Set<String> MODIFIERS =
      Set.of("amod", "compound", "nmod", "nmod:poss", "dep", "appos", "punct", "flat");

  /** How far from the head they are looked for. */
  private static final int MOST_TOKENS = 6;

  private PlaceWords() {}

  static Set<String> beside(DependencyTree tree, int head, Places places) {
    Set<String> found = new HashSet<>();
    int from = Math.max(tree.firstBelow(head), head - MOST_TOKENS);
    int to = Math.min(tree.lastBelow(head), head + MOST_TOKENS);
    for (int t = from; t <= to; t++) {
      Token token = tree.token(t);
      if (token.entity() == EntityType.PERSON || !isModifier(tree, t, head)) {
        continue;
      }
      places.named(token.text()).ifPresent(found::add);
    }
    return found;
  }

  /** Whether only modifiers lie between the word and the head: no verbs, no other people. */
  private static boolean isModifier(DependencyTree tree, int t, int head) {
    int at = t;
    while (at != head && at != Token.NO_HEAD) {
      if (!MODIFIERS.contains(tree.relation(at))) {
        return false;
      }
      at = tree.head(at);
      if (at != head && at != Token.NO_HEAD && tree.token(at).entity() == EntityType.PERSON) {
        return false;
      }
    }
    return at == head;
  }
}
