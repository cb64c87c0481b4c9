package org.sayso.lexicon;

import java.util.Set;
import org.sayso.model.Token;

/** Verbs and nouns that report an act of saying, by lemma. Immutable. */
public final class ReportingWords {
  private final Set<String> verbs;
  private final Set<String> nouns;
  private final Set<String> refusals;

  private ReportingWords(Set<String> verbs, Set<String> nouns, Set<String> refusals) {
    this.verbs = verbs;
    this.nouns = nouns;
    this.refusals = refusals;
  }

  public static ReportingWords load() {
    return new ReportingWords(
        Set.copyOf(WordList.words("reporting-verbs.txt")),
        Set.copyOf(WordList.words("reporting-nouns.txt")),
        Set.copyOf(WordList.words("refusal-verbs.txt")));
  }

  /** Whether the token, as the verb or noun that it is here, reports an act of saying. */
  public boolean isReporting(Token token) {
    String lemma = token.lowerLemma();
    return token.isVerb() ? isVerb(lemma) : token.isNoun() && isNoun(lemma);
  }

  /** The group of words with which a word is counted as a cue: these words, or all others. */
  public String group(Token token) {
    return isReporting(token) ? "+" : "";
  }

  public boolean isVerb(String lemma) {
    return verbs.contains(lemma);
  }

  public boolean isNoun(String lemma) {
    return nouns.contains(lemma);
  }

  /** Whether who does so to say something leaves it unsaid: declines, refuses. */
  public boolean isRefusal(String lemma) {
    return refusals.contains(lemma);
  }
}
