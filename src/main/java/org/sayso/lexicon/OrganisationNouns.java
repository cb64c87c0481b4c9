package org.sayso.lexicon;

import java.util.Set;

/** Nouns that describe an organisation, by lemma. Immutable. */
public final class OrganisationNouns {
  private final Set<String> nouns;

  private OrganisationNouns(Set<String> nouns) {
    this.nouns = nouns;
  }

  public static OrganisationNouns load() {
    return new OrganisationNouns(Set.copyOf(WordList.words("organisation-nouns.txt")));
  }

  public boolean contains(String lemma) {
    return nouns.contains(lemma);
  }
}
