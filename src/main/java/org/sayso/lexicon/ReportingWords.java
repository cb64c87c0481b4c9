package org.sayso.lexicon;

import java.util.Set;
import org.sayso.model.Token;

/** Verbs and nouns that report an act of saying, by lemma. Immutable. */
public final class ReportingWords {
  private final Set<String> verbs;
  private final Set<String> nouns;

  private ReportingWords(Set<String> verbs, Set<String> nouns) {
    this.verbs = verbs;
    this.nouns = nouns;
  }

  public static ReportingWords load() {
    return new ReportingWords(
        Set.copyOf(WordList.words("reporting-verbs.txt")),
        Set.copyOf(WordList.words("reporting-nouns.txt")));
  }

  /** Whether the token, as the verb or noun that it is here, reports an act of saying. */
  public boolean isReporting(Token token) {
    String lemma = token.lowerLemma();
    return token.isVerb() ? isVerb(lemma) : token.isNoun() && isNoun(lemma);
  }

  public boolean isVerb(String lemma) {
    return verbs.contains(lemma);
  }

  public boolean isNoun(String lemma) {
    return nouns.contains(lemma);
  }
}
