package org.sayso.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often words played a part in the training articles: the share of a lemma's occurrences.
 *
 * <p>Words that were hardly seen get the average of their table, or of the words of their group in
 * it where they are counted in groups. Immutable.
 */
public final class LexicalRates {
  /** Between the group and the word in a key; stands in no word. */
  private static final char GROUP_END = '\u001F';

  /** What is counted. */
  public enum Table {
    /** Share of a word's occurrences that stand in the cue of a quotation in marks. */
    CUE_OF_MARKED,
    /** Share of a word's occurrences that stand in the cue of any reported content. */
    CUE,
    /** Share of a word's occurrences that stand in the cue of content without marks. */
    CUE_OF_UNMARKED,
    /** Share of the noun phrases with that head that are sources. */
    SOURCE,
    /** Share of the stretches in marks behind that word that somebody said. */
    SAID_BEHIND,
    /** Share of the stretches in marks before that word that somebody said. */
    SAID_BEFORE,
    /** Share of the stretches in marks that hang on that word that somebody said. */
    SAID_UNDER,
    /** Share of the stretches in marks with that last word that somebody said. */
    SAID_ENDING,
    /** Share of a word's occurrences in reported content that are its first word. */
    CONTENT_START,
    /** Share of a word's occurrences in or right behind reported content that are behind it. */
    CONTENT_OVER,
    /** The same as {@link #CUE_OF_UNMARKED} for a word before another one. */
    CUE_PHRASE,
    /** Share of a word's occurrences that are the grammatical head of reported content. */
    CONTENT_HEAD,
    /** Share of the places behind a reporting word, by what starts there, where content starts. */
    CUE_FRAME
  }

  /** One map for each table, by its ordinal, with the average of each group under its name. */
  private final List<Map<String, Float>> rates;

  private final Map<Table, Map<String, Float>> changes;

  LexicalRates(Map<Table, Map<String, Float>> rates) {
    this.rates = new ArrayList<>();
    for (Table table : Table.values()) {
      this.rates.add(rates.getOrDefault(table, Map.of()));
    }
    changes = Map.of();
  }

  private LexicalRates(LexicalRates others, Map<Table, Map<String, Float>> changes) {
    rates = others.rates;
    this.changes = changes;
  }

  /** The key of a word in a group of words that are alike; in no group it is the word itself. */
  public static String key(String group, String word) {
    return group.isEmpty() ? word : group + GROUP_END + word;
  }

  /** The part of a key that names the group; empty for a word without group. */
  static String group(String key) {
    return key.substring(0, key.indexOf(GROUP_END) + 1);
  }

  public float rate(Table table, String lemma) {
    if (!changes.isEmpty()) {
      Float changed = changes.getOrDefault(table, Map.of()).get(lemma);
      if (changed != null) {
        return changed;
      }
    }
    Float rate = rates.get(table.ordinal()).get(lemma);
    return rate != null ? rate : average(table, group(lemma));
  }

  /** What a word of the group gets that was never seen. */
  float average(Table table, String group) {
    return rates.get(table.ordinal()).getOrDefault(group, 0f);
  }

  /** These rates, but for some words. */
  LexicalRates changedBy(Map<Table, Map<String, Float>> changed) {
    return new LexicalRates(this, changed);
  }

  public void writeTo(DataOutputStream out) throws IOException {
    for (Table table : Table.values()) {
      Map<String, Float> sorted = new TreeMap<>(rates.get(table.ordinal()));
      out.writeInt(sorted.size());
      for (Map.Entry<String, Float> entry : sorted.entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeFloat(entry.getValue());
      }
    }
  }

  public static LexicalRates readFrom(DataInputStream in) throws IOException {
    Map<Table, Map<String, Float>> rates = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      int size = in.readInt();
      Map<String, Float> words = new HashMap<>(2 * size);
      for (int i = 0; i < size; i++) {
        words.put(in.readUTF(), in.readFloat());
      }
      rates.put(table, words);
    }
    return new LexicalRates(rates);
  }
}
