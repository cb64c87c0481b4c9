package org.sayso.speaker;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    return modifiers(tree, head)
        .mapToObj(t -> at(tree, t, places))
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  /** The other proper nouns of a noun phrase, in lower case: sinn, féin in Sinn Féin's leader. */
  static Set<String> namesBeside(DependencyTree tree, int head, Places places) {
    return modifiers(tree, head)
        .filter(t -> t != head && tree.token(t).isProperNoun())
        .filter(t -> tree.token(t).entity() != EntityType.PERSON)
        .filter(t -> !FIRST_WORDS.contains(tree.token(t).lowerText()))
        .filter(t -> of(tree, t, places).isEmpty())
        .mapToObj(t -> tree.token(t).lowerText())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** The head and what modifies it close by. */
  private static IntStream modifiers(DependencyTree tree, int head) {
    int from = Math.max(tree.firstBelow(head), head - MOST_TOKENS);
    int to = Math.min(tree.lastBelow(head), head + MOST_TOKENS);
    return IntStream.rangeClosed(from, to).filter(t -> isModifier(tree, t, head));
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
