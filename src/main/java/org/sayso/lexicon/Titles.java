package org.sayso.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sayso.model.Gender;

/** Titles and offices that stand before names, some showing a gender. Immutable. */
public final class Titles {
  private final Map<String, Gender> genders;
  private final Map<String, String> writtenOut;

  private Titles(Map<String, Gender> genders, Map<String, String> writtenOut) {
    this.genders = genders;
    this.writtenOut = writtenOut;
  }

  public static Titles load() {
    Map<String, Gender> genders = new HashMap<>();
    Map<String, String> writtenOut = new HashMap<>();
    for (String line : WordList.lines("titles.txt")) {
      String[] fields = line.split("\\s+", -1);
      String title = fields[0].toLowerCase(Locale.ROOT);
      genders.put(title, Gender.UNKNOWN);
      if (fields.length > 1 && fields[1].startsWith("=")) {
        writtenOut.put(title, fields[1].substring(1));
      } else if (fields.length > 1) {
        genders.put(title, Gender.valueOf(fields[1].toUpperCase(Locale.ROOT)));
      }
    }
    return new Titles(Map.copyOf(genders), Map.copyOf(writtenOut));
  }

  public boolean contains(String word) {
    return genders.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The noun that a title in short form stands for: senator for sen.; else the word itself. */
  public String writtenOut(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return writtenOut.getOrDefault(lower, lower);
  }

  public Gender gender(String word) {
    return genders.getOrDefault(word.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }
}
