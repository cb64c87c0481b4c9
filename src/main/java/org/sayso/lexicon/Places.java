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

  private Places(Map<String, String> places) {
    this.places = places;
  }

  public static Places load() {
    Map<String, String> places = new HashMap<>();
    for (String line : WordList.lines("places.txt")) {
      String[] words = line.split("\\s+", -1);
      for (String word : words) {
        places.put(word, words[0]);
      }
    }
    return new Places(Map.copyOf(places));
  }

  /** The place that two words stand for: North, Korean. */
  public Optional<String> named(String first, String second) {
    return find(second, first + "-" + second);
  }

  /** The place that a word stands for; only words with a capital do, and codes such as TX. */
  public Optional<String> named(String word) {
    return find(word, word);
  }

  private Optional<String> find(String capitalised, String written) {
    if (!Character.isUpperCase(capitalised.codePointAt(0))) {
      return Optional.empty();
    }
    return Optional.ofNullable(places.get(written))
        .or(() -> Optional.ofNullable(places.get(written.toLowerCase(Locale.ROOT))));
  }
}
