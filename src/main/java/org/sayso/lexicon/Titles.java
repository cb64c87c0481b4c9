package org.sayso.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sayso.model.Gender;

/** Titles and offices that stand before names, some showing a gender. Immutable. */
public final class Titles {
  private final Map<String, Gender> genders;

  private Titles(Map<String, Gender> genders) {
    this.genders = genders;
  }

  public static Titles load() {
    Map<String, Gender> genders = new HashMap<>();
    for (String line : WordList.lines("titles.txt")) {
      String[] fields = line.split("\\s+", -1);
      genders.put(
          fields[0].toLowerCase(Locale.ROOT),
          fields.length > 1 ? Gender.valueOf(fields[1].toUpperCase(Locale.ROOT)) : Gender.UNKNOWN);
    }
    return new Titles(Map.copyOf(genders));
  }

  public boolean contains(String word) {
    return genders.containsKey(word.toLowerCase(Locale.ROOT));
  }

  public Gender gender(String word) {
    return genders.getOrDefault(word.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }
}
