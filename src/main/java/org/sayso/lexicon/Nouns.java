package org.sayso.lexicon;

import java.util.Set;
import org.sayso.model.Token;

/** Nouns of one meaning, by lemma: those for people, organisations, works, signs. Immutable. */
public final class Nouns {
  private final Set<String> nouns;

  private Nouns(Set<String> nouns) {
    this.nouns = nouns;
  }

  static Nouns load(String resource) {
    return new Nouns(Set.copyOf(WordList.words(resource)));
  }

  /** Whether the token is one of these nouns. */
  public boolean contains(Token token) {
    return token.isNoun() && contains(token.lowerLemma());
  }

  public boolean contains(String lemma) {
    return nouns.contains(lemma);
  }
}
