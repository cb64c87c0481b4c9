package org.sayso.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sayso.model.Gender;

/** Words that tell whether a man or a woman is meant: nouns by lemma, given names. Immutable. */
public final class GenderedWords {
  private final Map<String, Gender> genders;

  private GenderedWords(Map<String, Gender> genders) {
    this.genders = genders;
  }

  static GenderedWords load(String resource) {
    Map<String, Gender> genders = new HashMap<>();
    for (String line : WordList.lines(resource)) {
      String[] fields = line.split("\\s+", -1);
      Gender gender = Gender.valueOf(fields[0].toUpperCase(Locale.ROOT));
      for (int i = 1; i < fields.length; i++) {
        Gender other = genders.put(fields[i], gender);
        if (other != null && other != gender) {
          throw new IllegalStateException(resource + " gives both genders to " + fields[i]);
        }
      }
    }
    return new GenderedWords(Map.copyOf(genders));
  }

  /** Whether the word is listed, if only as one that tells nothing: Leslie. */
  public boolean contains(String word) {
    return genders.containsKey(word.toLowerCase(Locale.ROOT));
  }

  public Gender gender(String word) {
    return genders.getOrDefault(word.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }
}
