package org.sayso.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns a model's own confidence into the share that was right at such confidence.
 *
 * <p>A rising line through a few points, fitted by isotonic regression (pool adjacent violators; B.
 * Zadrozny, C. Elkan, Transforming classifier scores into accurate multiclass probability
 * estimates, KDD 2002) on decisions that the model did not train on. Immutable.
 */
public final class Calibration {
  /** Decisions that one point of the line stands for, at least. */
  private static final int LEAST_IN_POINT = 60;

  /** One decision: what the model claimed, and how it turned out. */
  public record Outcome(double confidence, boolean right) {}

  private final float[] claimed;
  private final float[] observed;

  private Calibration(float[] claimed, float[] observed) {
    this.claimed = claimed;
    this.observed = observed;
  }

  /** Takes the model at its word. */
  public static Calibration none() {
    return new Calibration(new float[] {0, 1}, new float[] {0, 1});
  }

  /** Fits the line; {@link #none} when there are too few outcomes for a point. */
  public static Calibration fit(List<Outcome> outcomes) {
    List<Outcome> sorted =
        outcomes.stream().sorted(Comparator.comparingDouble(Outcome::confidence)).toList();
    List<double[]> pools = new ArrayList<>();
    for (int from = 0; from + LEAST_IN_POINT <= sorted.size(); ) {
      boolean last = from + 2 * LEAST_IN_POINT > sorted.size();
      int to = last ? sorted.size() : from + LEAST_IN_POINT;
      pools.add(pool(sorted.subList(from, to)));
      while (pools.size() > 1 && falls(pools)) {
        double[] upper = pools.remove(pools.size() - 1);
        double[] lower = pools.get(pools.size() - 1);
        for (int i = 0; i < 3; i++) {
          lower[i] += upper[i];
        }
      }
      from = to;
    }
    if (pools.isEmpty()) {
      return none();
    }
    float[] claimed = new float[pools.size()];
    float[] observed = new float[pools.size()];
    for (int i = 0; i < pools.size(); i++) {
      claimed[i] = (float) (pools.get(i)[0] / pools.get(i)[2]);
      observed[i] = (float) (pools.get(i)[1] / pools.get(i)[2]);
    }
    return new Calibration(claimed, observed);
  }

  /** Sum of confidence, number right, number of outcomes. */
  private static double[] pool(List<Outcome> outcomes) {
    double[] pool = new double[3];
    for (Outcome outcome : outcomes) {
      pool[0] += outcome.confidence();
      pool[1] += outcome.right() ? 1 : 0;
      pool[2]++;
    }
    return pool;
  }

  private static boolean falls(List<double[]> pools) {
    double[] lower = pools.get(pools.size() - 2);
    double[] upper = pools.get(pools.size() - 1);
    return lower[1] / lower[2] >= upper[1] / upper[2];
  }

  /** The probability of being right, 0 to 1, at that confidence. */
  public double probability(double confidence) {
    int last = claimed.length - 1;
    if (confidence <= claimed[0]) {
      return claimed[0] == 0 ? observed[0] : observed[0] * confidence / claimed[0];
    }
    if (confidence >= claimed[last]) {
      return observed[last];
    }
    int upper = 1;
    while (claimed[upper] < confidence) {
      upper++;
    }
    double share = (confidence - claimed[upper - 1]) / (claimed[upper] - claimed[upper - 1]);
    return observed[upper - 1] + share * (observed[upper] - observed[upper - 1]);
  }

  public void writeTo(DataOutputStream out) throws IOException {
    out.writeInt(claimed.length);
    for (int i = 0; i < claimed.length; i++) {
      out.writeFloat(claimed[i]);
      out.writeFloat(observed[i]);
    }
  }

  /**
   * Reads what {@link #writeTo} wrote.
   *
   * @throws IOException if the stream ends early
   */
  public static Calibration readFrom(DataInputStream in) throws IOException {
    float[] claimed = new float[in.readInt()];
    float[] observed = new float[claimed.length];
    for (int i = 0; i < claimed.length; i++) {
      claimed[i] = in.readFloat();
      observed[i] = in.readFloat();
    }
    return new Calibration(claimed, observed);
  }
}
