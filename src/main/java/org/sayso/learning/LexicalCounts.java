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

  /** Adds all of the other's counts. */
  public void add(LexicalCounts other) {
    other.counts.forEach(
        (table, words) -> words.forEach((lemma, c) -> add(table, lemma, c[0], c[1])));
  }

  /** The rates as they stand now. */
  public LexicalRates rates() {
    Map<Table, Map<String, Float>> rates = new EnumMap<>(Table.class);
    counts.forEach(
        (table, words) -> {
          Map<String, Float> averages = averages(words);
          Map<String, Float> shares = new HashMap<>(averages);
          words.forEach(
              (lemma, c) -> {
                float average = averages.getOrDefault(LexicalRates.group(lemma), 0f);
                put(shares, lemma, c[0], c[1], average);
              });
          rates.put(table, shares);
        });
    return new LexicalRates(rates);
  }

  /**
   * The rates as they would be without some of the counts.
   *
   * @param all what {@link #rates} gives for all the counts
   * @param part counts that were added before
   */
  public LexicalRates ratesWithout(LexicalRates all, LexicalCounts part) {
    Map<Table, Map<String, Float>> changed = new EnumMap<>(Table.class);
    part.counts.forEach(
        (table, words) -> {
          Map<String, int[]> whole = counts.getOrDefault(table, Map.of());
          Map<String, Float> shares = new HashMap<>();
          words.forEach(
              (lemma, c) -> {
                float average = all.average(table, LexicalRates.group(lemma));
                int[] total = whole.getOrDefault(lemma, c);
                shares.put(lemma, average);
                put(shares, lemma, total[0] - c[0], total[1] - c[1], average);
              });
          changed.put(table, shares);
        });
    return all.changedBy(changed);
  }

  /** The share of the occurrences of each group's words. */
  private static Map<String, Float> averages(Map<String, int[]> words) {
    Map<String, long[]> sums = new HashMap<>();
    words.forEach(
        (lemma, c) -> {
          long[] sum = sums.computeIfAbsent(LexicalRates.group(lemma), group -> new long[2]);
          sum[0] += c[0];
          sum[1] += c[1];
        });
    Map<String, Float> averages = new HashMap<>();
    sums.forEach((group, sum) -> averages.put(group, (float) ((double) sum[0] / sum[1])));
    return averages;
  }

  private static void put(
      Map<String, Float> shares, String lemma, int hits, int seen, float average) {
    if (seen >= LEAST_SEEN) {
      shares.put(lemma, (float) ((hits + PRIOR * average) / (seen + PRIOR)));
    }
  }
}
