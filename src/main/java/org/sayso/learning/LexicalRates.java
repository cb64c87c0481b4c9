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
 * <p>Words that were hardly seen get the average of the table: those on a list, whose key begins
 * with a mark of its own, that of the listed words, the others that of the others. Immutable.
 */
public final class LexicalRates {
  private static final String LISTED = "+";

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

  /** One map and one average for each table, by its ordinal. */
  private final List<Map<String, Float>> rates;

  private final float[] averages;
  private final float[] listedAverages;
  private final Map<Table, Map<String, Float>> changes;

  LexicalRates(
      Map<Table, Map<String, Float>> rates,
      Map<Table, Float> averages,
      Map<Table, Float> listedAverages) {
    this.rates = new ArrayList<>();
    this.averages = new float[Table.values().length];
    this.listedAverages = new float[Table.values().length];
    for (Table table : Table.values()) {
      this.rates.add(rates.getOrDefault(table, Map.of()));
      this.averages[table.ordinal()] = averages.getOrDefault(table, 0f);
      this.listedAverages[table.ordinal()] = listedAverages.getOrDefault(table, 0f);
    }
    changes = Map.of();
  }

  private LexicalRates(LexicalRates others, Map<Table, Map<String, Float>> changes) {
    rates = others.rates;
    averages = others.averages;
    listedAverages = others.listedAverages;
    this.changes = changes;
  }

  /** The key of a word, as one that a list names as likely to be counted or not. */
  public static String key(String word, boolean listed) {
    return listed ? LISTED + word : word;
  }

  static boolean isListed(String key) {
    return key.startsWith(LISTED);
  }

  public float rate(Table table, String lemma) {
    if (!changes.isEmpty()) {
      Float changed = changes.getOrDefault(table, Map.of()).get(lemma);
      if (changed != null) {
        return changed;
      }
    }
    Float rate = rates.get(table.ordinal()).get(lemma);
    return rate != null ? rate : average(table, lemma);
  }

  /** What a word gets that was never seen. */
  float average(Table table, String lemma) {
    return (isListed(lemma) ? listedAverages : averages)[table.ordinal()];
  }

  /** These rates, but for some words. */
  LexicalRates changedBy(Map<Table, Map<String, Float>> changed) {
    return new LexicalRates(this, changed);
  }

  public void writeTo(DataOutputStream out) throws IOException {
    for (Table table : Table.values()) {
      out.writeFloat(averages[table.ordinal()]);
      out.writeFloat(listedAverages[table.ordinal()]);
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
    Map<Table, Float> averages = new EnumMap<>(Table.class);
    Map<Table, Float> listedAverages = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      averages.put(table, in.readFloat());
      listedAverages.put(table, in.readFloat());
      int size = in.readInt();
      Map<String, Float> words = new HashMap<>(2 * size);
      for (int i = 0; i < size; i++) {
        words.put(in.readUTF(), in.readFloat());
      }
      rates.put(table, words);
    }
    return new LexicalRates(rates, averages, listedAverages);
  }
}
