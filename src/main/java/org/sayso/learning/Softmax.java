package org.sayso.learning;

/** Turns scores into probabilities. */
public final class Softmax {
  private Softmax() {}

  /** The scores as probabilities that add up to 1. */
  public static double[] of(double[] scores) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double sum = 0;
    double[] probabilities = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] = StrictMath.exp(scores[i] - highest);
      sum += probabilities[i];
    }
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] /= sum;
    }
    return probabilities;
  }
}
