package org.sayso.lexicon;

import java.util.Set;

/** Nouns of one meaning, by lemma: those for people, organisations, works, signs. Immutable. */
public final class Nouns {
  private final Set<String> nouns;

  private Nouns(Set<String> nouns) {
    this.nouns = nouns;
  }

  static Nouns load(String resource) {
    return new Nouns(Set.copyOf(WordList.words(resource)));
  }

  public boolean contains(String lemma) {
    return nouns.contains(lemma);
  }
}
