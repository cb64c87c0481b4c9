package org.sayso.speaker;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sayso.lexicon.Places;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.Token;

/** The countries and states that a noun phrase names: Polish in "the Polish prime minister". */
final class PlaceWords {
  private static final Set<String> MODIFIERS =
      Set.of("amod", "compound", "nmod", "nmod:poss", "dep", "appos", "punct", "flat");

  private static final Set<String> FIRST_WORDS =
      Set.of(
          "north",
          "south",
          "west",
          "new",
          "northern",
          "puerto",
          "hong",
          "rhode",
          "british",
          "burkina",
          "costa",
          "el",
          "ivory",
          "nova",
          "sierra",
          "sri");

  /** How far from the head they are looked for. */
  private static final int MOST_TOKENS = 6;

  private PlaceWords() {}

  static Set<String> beside(DependencyTree tree, int head, Places places) {
    Set<String> found = new HashSet<>();
    int from = Math.max(tree.firstBelow(head), head - MOST_TOKENS);
    int to = Math.min(tree.lastBelow(head), head + MOST_TOKENS);
    for (int t = from; t <= to; t++) {
      if (isModifier(tree, t, head)) {
        at(tree, t, places).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The other proper nouns of a noun phrase, in lower case: sinn, féin in Sinn Féin's leader. */
  static Set<String> namesBeside(DependencyTree tree, int head, Places places) {
    Set<String> found = new HashSet<>();
    int from = Math.max(tree.firstBelow(head), head - MOST_TOKENS);
    int to = Math.min(tree.lastBelow(head), head + MOST_TOKENS);
    for (int t = from; t <= to; t++) {
      Token token = tree.token(t);
      if (t != head
          && token.isProperNoun()
          && token.entity() != EntityType.PERSON
          && !FIRST_WORDS.contains(token.lowerText())
          && of(tree, t, places).isEmpty()
          && isModifier(tree, t, head)) {
        found.add(token.lowerText());
      }
    }
    return found;
  }

  /** The same as {@link #of}; nothing for somebody's name. */
  static Optional<String> at(DependencyTree tree, int t, Places places) {
    return tree.token(t).entity() == EntityType.PERSON ? Optional.empty() : of(tree, t, places);
  }

  /** The place that the token stands for, with a word before it that makes it another one. */
  static Optional<String> of(DependencyTree tree, int t, Places places) {
    String word = tree.token(t).text();
    String before = t > 0 ? tree.token(t - 1).lowerText() : "";
    return FIRST_WORDS.contains(before) ? places.named(before, word) : places.named(word);
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
