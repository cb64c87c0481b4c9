package org.sayso.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which nouns for an office mean the same or a broader one. Immutable. */
public final class Offices {
  private static final Pattern OF_ONE_GENDER = Pattern.compile("(?<=[a-z]{4})(man|woman|person)$");

  private final Map<String, Set<String>> narrower;
  private final Set<String> portfolios;
  private final Map<String, String> ofVerbs;

  private Offices(
      Map<String, Set<String>> narrower, Set<String> portfolios, Map<String, String> ofVerbs) {
    this.narrower = narrower;
    this.portfolios = portfolios;
    this.ofVerbs = ofVerbs;
  }

  public static Offices load() {
    Map<String, Set<String>> narrower = new HashMap<>();
    for (String line : WordList.lines("broad-roles.txt")) {
      String[] nouns = line.split("\\s+", -1);
      Set<String> offices = narrower.computeIfAbsent(neutral(nouns[0]), n -> new HashSet<>());
      for (int i = 1; i < nouns.length; i++) {
        offices.add(neutral(nouns[i]));
      }
    }
    Map<String, String> ofVerbs = new HashMap<>();
    for (String line : WordList.lines("verbs-of-offices.txt")) {
      String[] words = line.split("\\s+", -1);
      ofVerbs.put(words[0], neutral(words[1]));
    }
    return new Offices(
        Map.copyOf(narrower), Set.copyOf(WordList.words("portfolios.txt")), Map.copyOf(ofVerbs));
  }

  /** The noun without what shows a gender: spokesman and spokesperson are one. */
  public static String neutral(String noun) {
    return OF_ONE_GENDER.matcher(noun).replaceFirst("");
  }

  /** What somebody is who does what the verb says: whoever chairs a board is its chair. */
  public Optional<String> ofVerb(String lemma) {
    return Optional.ofNullable(ofVerbs.get(lemma));
  }

  /** Whether a minister or a secretary may be for it: foreign, health. */
  public boolean isPortfolio(String word) {
    return portfolios.contains(word);
  }

  /** Whether somebody with the office may be called by the broader noun: a president a leader. */
  public boolean covers(String broader, String office) {
    return narrower.getOrDefault(broader, Set.of()).contains(office);
  }
}
