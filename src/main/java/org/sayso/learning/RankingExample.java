package org.sayso.learning;

import java.util.List;

/**
 * One choice to learn from: several candidates, described by feature rows, and the right one.
 *
 * @param rows one row of feature values for each candidate, all of the same length
 * @param chosen index of the right candidate
 */
public record RankingExample(List<float[]> rows, int chosen) {
  public RankingExample {
    rows = List.copyOf(rows);
    if (chosen < 0 || chosen >= rows.size()) {
      throw new IllegalArgumentException("candidate " + chosen + " of " + rows.size());
    }
  }
}
