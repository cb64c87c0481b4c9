package org.sayso.speaker;

import java.util.Set;
import org.sayso.lexicon.Titles;
import org.sayso.model.DependencyTree;

/**
 * What somebody is, as a description says it: governor, lieutenant governor, former governor.
 *
 * @param rank the word right before the noun that makes it another office, in lower case; empty
 *     when there is none
 * @param noun lemma of the noun, titles written out
 */
record Role(String rank, String noun) {
  private static final Set<String> RANKS =
      Set.of("vice", "deputy", "lieutenant", "assistant", "associate", "former", "ex", "acting");

  static Role of(DependencyTree tree, int noun, Titles titles) {
    String before = noun > 0 ? tree.token(noun - 1).lowerText() : "";
    return new Role(
        RANKS.contains(before) ? before : "", titles.writtenOut(tree.token(noun).lowerLemma()));
  }
}
