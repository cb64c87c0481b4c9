package org.sayso.attribution;

import java.util.List;
import org.sayso.model.Mention;

/**
 * The candidates for one quotation with their probabilities.
 *
 * @param candidates the mentions
 * @param probabilities one for each mention, and behind them the one for nobody; they add up to 1
 */
public record SourceRanking(List<Mention> candidates, double[] probabilities) {
  /** Index of the most probable, {@code candidates.size()} for nobody. */
  public int best() {
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      if (probabilities[i] > probabilities[best]) {
        best = i;
      }
    }
    return best;
  }

  public double nobody() {
    return probabilities[candidates.size()];
  }

  static SourceRanking of(List<Mention> candidates, double[] scores, double sharpness) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      highest = Math.max(highest, sharpness * score);
    }
    double sum = 0;
    double[] probabilities = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] = StrictMath.exp(sharpness * scores[i] - highest);
      sum += probabilities[i];
    }
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] /= sum;
    }
    return new SourceRanking(candidates, probabilities);
  }
}
