package org.sayso.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sayso.model.Gender;

/** Nouns that tell whether they describe a man or a woman, by lemma. Immutable. */
public final class GenderedNouns {
  private final Map<String, Gender> genders;

  private GenderedNouns(Map<String, Gender> genders) {
    this.genders = genders;
  }

  public static GenderedNouns load() {
    Map<String, Gender> genders = new HashMap<>();
    for (String line : WordList.lines("gendered-nouns.txt")) {
      String[] fields = line.split("\\s+", -1);
      Gender gender = Gender.valueOf(fields[0].toUpperCase(Locale.ROOT));
      for (int i = 1; i < fields.length; i++) {
        genders.put(fields[i], gender);
      }
    }
    return new GenderedNouns(Map.copyOf(genders));
  }

  public Gender gender(String lemma) {
    return genders.getOrDefault(lemma.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }
}
