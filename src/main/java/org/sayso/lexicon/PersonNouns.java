package org.sayso.lexicon;

import java.util.Set;

/** Nouns that describe somebody who can speak, by lemma. Immutable. */
public final class PersonNouns {
  private final Set<String> nouns;

  private PersonNouns(Set<String> nouns) {
    this.nouns = nouns;
  }

  public static PersonNouns load() {
    return new PersonNouns(Set.copyOf(WordList.words("person-nouns.txt")));
  }

  public boolean contains(String lemma) {
    return nouns.contains(lemma);
  }
}
