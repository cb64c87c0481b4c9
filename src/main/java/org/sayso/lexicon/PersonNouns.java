package org.sayso.lexicon;

import java.util.Set;
import java.util.regex.Pattern;

/** Nouns that describe somebody who can speak, by lemma. Immutable. */
public final class PersonNouns {
  private static final Pattern OF_PERSONS = Pattern.compile("[a-z]{3,}(man|woman|person)");
  private static final Set<String> NO_PERSONS = Set.of("human", "ottoman", "talisman", "caiman");

  private final Set<String> nouns;

  private PersonNouns(Set<String> nouns) {
    this.nouns = nouns;
  }

  public static PersonNouns load() {
    return new PersonNouns(Set.copyOf(WordList.words("person-nouns.txt")));
  }

  /** Whether the noun is listed, or made like those that are: lineman, alderwoman. */
  public boolean contains(String lemma) {
    return nouns.contains(lemma)
        || (OF_PERSONS.matcher(lemma).matches() && !NO_PERSONS.contains(lemma));
  }
}
