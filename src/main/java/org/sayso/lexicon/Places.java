package org.sayso.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Countries and states of the US by the words that stand for them beside an office: Ukrainian, Kyiv
 * and Ukraine are one place. Immutable.
 */
public final class Places {
  private final Map<String, String> places;
  private final Map<String, String> codes;

  private Places(Map<String, String> places, Map<String, String> codes) {
    this.places = places;
    this.codes = codes;
  }

  public static Places load() {
    Map<String, String> places = new HashMap<>();
    Map<String, String> codes = new HashMap<>();
    for (String line : WordList.lines("places.txt")) {
      String[] words = line.split("\\s+", -1);
      for (String word : words) {
        boolean code = Character.isUpperCase(word.codePointAt(0));
        (code ? codes : places).put(word, words[0]);
      }
    }
    return new Places(Map.copyOf(places), Map.copyOf(codes));
  }

  /** The place that two words stand for: North, Korean. */
  public Optional<String> named(String first, String second) {
    return find(second, first + "-" + second);
  }

  /** The state behind a party: TX in R-TX. Elsewhere the letters may mean anything. */
  public Optional<String> coded(String code) {
    return Optional.ofNullable(codes.get(code));
  }

  /** The place that a word stands for; only words with a capital do. */
  public Optional<String> named(String word) {
    return find(word, word);
  }

  private Optional<String> find(String capitalised, String written) {
    return Character.isUpperCase(capitalised.codePointAt(0))
        ? Optional.ofNullable(places.get(written.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }
}
