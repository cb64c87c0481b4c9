package org.sayso.learning;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.sayso.learning.LexicalRates.Table;

/** Counts from which {@link LexicalRates} are made. For one thread. */
public final class LexicalCounts {
  /** Occurrences of the average word that are added to a word's own. */
  private static final double PRIOR = 6;

  /** Words seen less often are left out of the table. */
  private static final int LEAST_SEEN = 3;

  private final Map<Table, Map<String, int[]>> counts = new EnumMap<>(Table.class);

  public void add(Table table, String lemma, boolean hit) {
    add(table, lemma, hit ? 1 : 0, 1);
  }

  private void add(Table table, String lemma, int hits, int seen) {
    int[] count =
        counts.computeIfAbsent(table, t -> new HashMap<>()).computeIfAbsent(lemma, l -> new int[2]);
    count[0] += hits;
    count[1] += seen;
  }

  /** Adds all of the other's counts, {@code sign} being 1, or takes them away, it being -1. */
  public void add(LexicalCounts other, int sign) {
    other.counts.forEach(
        (table, words) -> words.forEach((lemma, c) -> add(table, lemma, sign * c[0], sign * c[1])));
  }

  /** The rates as they stand now. */
  public LexicalRates rates() {
    Map<Table, Map<String, Float>> rates = new EnumMap<>(Table.class);
    Map<Table, Float> averages = new EnumMap<>(Table.class);
    counts.forEach(
        (table, words) -> {
          long hits = 0;
          long seen = 0;
          for (int[] c : words.values()) {
            hits += c[0];
            seen += c[1];
          }
          double average = seen == 0 ? 0 : (double) hits / seen;
          averages.put(table, (float) average);
          Map<String, Float> table2 = new HashMap<>();
          words.forEach(
              (lemma, c) -> {
                if (c[1] >= LEAST_SEEN) {
                  table2.put(lemma, (float) ((c[0] + PRIOR * average) / (c[1] + PRIOR)));
                }
              });
          rates.put(table, table2);
        });
    return new LexicalRates(rates, averages);
  }
}
