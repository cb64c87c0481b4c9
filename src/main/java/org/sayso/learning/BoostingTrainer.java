package org.sayso.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Grows {@link BoostedTrees} that give the right candidate of each choice the highest score.
 *
 * <p>Minimises the softmax cross-entropy over the candidates of a choice with second-order boosting
 * on histograms of quantile bins (T. Chen, C. Guestrin, XGBoost: a scalable tree boosting system,
 * KDD 2016; the loss is ListNet's with one relevant candidate: Z. Cao et al., ICML 2007). No
 * randomness: the same examples in the same order give the same trees, bit for bit, on every
 * machine.
 */
public final class BoostingTrainer {
  private static final int MAX_BINS = 64;

  private final BoostingOptions options;

  public BoostingTrainer(BoostingOptions options) {
    this.options = options;
  }

  /**
   * Grows trees on the examples.
   *
   * @throws IllegalArgumentException if there are no examples
   */
  public BoostedTrees train(List<RankingExample> examples) {
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("nothing to learn from");
    }
    return new Growth(options, examples).grow();
  }

  /** State of one training. */
  private static final class Growth {
    private final BoostingOptions options;
    private final int features;
    private final int rows;
    private final int[] groupStart;
    private final boolean[] right;
    private final byte[] bins;
    private final float[][] cuts;
    private final double[] scores;
    private final double[] gradient;
    private final double[] hessian;

    private final List<Integer> roots = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();

    Growth(BoostingOptions options, List<RankingExample> examples) {
      this.options = options;
      features = examples.get(0).rows().get(0).length;
      groupStart = new int[examples.size() + 1];
      for (int g = 0; g < examples.size(); g++) {
        groupStart[g + 1] = groupStart[g] + examples.get(g).rows().size();
      }
      rows = groupStart[examples.size()];
      right = new boolean[rows];
      float[][] table = new float[rows][];
      for (int g = 0; g < examples.size(); g++) {
        RankingExample example = examples.get(g);
        right[groupStart[g] + example.chosen()] = true;
        for (int i = 0; i < example.rows().size(); i++) {
          table[groupStart[g] + i] = example.rows().get(i);
        }
      }
      bins = new byte[features * rows];
      cuts = new float[features][];
      for (int f = 0; f < features; f++) {
        binFeature(table, f);
      }
      scores = new double[rows];
      gradient = new double[rows];
      hessian = new double[rows];
    }

    private void binFeature(float[][] table, int f) {
      float[] values = new float[rows];
      for (int r = 0; r < rows; r++) {
        values[r] = table[r][f];
      }
      float[] sorted = values.clone();
      Arrays.sort(sorted);
      cuts[f] = cuts(sorted);
      for (int r = 0; r < rows; r++) {
        int at = Arrays.binarySearch(cuts[f], values[r]);
        bins[r * features + f] = (byte) (at >= 0 ? at : -at - 1);
      }
    }

    /** Upper bounds of the bins, ascending; the last bin has none. */
    private static float[] cuts(float[] sorted) {
      int distinct = 1;
      for (int i = 1; i < sorted.length; i++) {
        if (sorted[i] != sorted[i - 1]) {
          distinct++;
        }
      }
      float[] cuts = new float[Math.min(distinct, MAX_BINS) - 1];
      int count = 0;
      if (distinct <= MAX_BINS) {
        for (int i = 1; i < sorted.length; i++) {
          if (sorted[i] != sorted[i - 1]) {
            cuts[count++] = sorted[i - 1];
          }
        }
        return cuts;
      }
      for (int bin = 1; bin < MAX_BINS; bin++) {
        float cut = sorted[(int) ((long) bin * sorted.length / MAX_BINS)];
        if (cut < sorted[sorted.length - 1] && (count == 0 || cut > cuts[count - 1])) {
          cuts[count++] = cut;
        }
      }
      return Arrays.copyOf(cuts, count);
    }

    BoostedTrees grow() {
      int[] all = new int[rows];
      for (int r = 0; r < rows; r++) {
        all[r] = r;
      }
      for (int tree = 0; tree < options.trees(); tree++) {
        differentiate();
        roots.add(nodes.size());
        growNode(all.clone(), 0, rows, histogram(all, 0, rows), 0);
      }
      return flatten();
    }

    private void differentiate() {
      for (int g = 0; g + 1 < groupStart.length; g++) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int r = groupStart[g]; r < groupStart[g + 1]; r++) {
          highest = Math.max(highest, scores[r]);
        }
        double sum = 0;
        for (int r = groupStart[g]; r < groupStart[g + 1]; r++) {
          gradient[r] = StrictMath.exp(scores[r] - highest);
          sum += gradient[r];
        }
        for (int r = groupStart[g]; r < groupStart[g + 1]; r++) {
          double probability = gradient[r] / sum;
          gradient[r] = probability - (right[r] ? 1 : 0);
          hessian[r] = Math.max(probability * (1 - probability), 1e-6);
        }
      }
    }

    /** Sums of gradient and hessian for each feature and bin: [f][2 * bin], [f][2 * bin + 1]. */
    private double[][] histogram(int[] order, int from, int to) {
      double[][] histogram = new double[features][];
      for (int f = 0; f < features; f++) {
        histogram[f] = new double[2 * (cuts[f].length + 1)];
      }
      for (int i = from; i < to; i++) {
        int r = order[i];
        double g = gradient[r];
        double h = hessian[r];
        int row = r * features;
        for (int f = 0; f < features; f++) {
          double[] sums = histogram[f];
          int at = 2 * bins[row + f];
          sums[at] += g;
          sums[at + 1] += h;
        }
      }
      return histogram;
    }

    private static double[][] difference(double[][] whole, double[][] part) {
      double[][] rest = new double[whole.length][];
      for (int f = 0; f < whole.length; f++) {
        rest[f] = new double[whole[f].length];
        for (int i = 0; i < rest[f].length; i++) {
          rest[f][i] = whole[f][i] - part[f][i];
        }
      }
      return rest;
    }

    private void growNode(int[] order, int from, int to, double[][] histogram, int depth) {
      double g = 0;
      double h = 0;
      for (int i = 0; i < histogram[0].length; i += 2) {
        g += histogram[0][i];
        h += histogram[0][i + 1];
      }
      Node node = new Node();
      nodes.add(node);
      if (depth == options.depth() || !findSplit(histogram, g, h, node)) {
        double value = -g / (h + options.ridge()) * options.learningRate();
        node.feature = BoostedTrees.LEAF;
        node.threshold = (float) value;
        for (int i = from; i < to; i++) {
          scores[order[i]] += node.threshold;
        }
        return;
      }
      int middle = partition(order, from, to, node);
      double[][] left;
      double[][] rightSide;
      if (middle - from <= to - middle) {
        left = histogram(order, from, middle);
        rightSide = difference(histogram, left);
      } else {
        rightSide = histogram(order, middle, to);
        left = difference(histogram, rightSide);
      }
      growNode(order, from, middle, left, depth + 1);
      node.right = nodes.size();
      growNode(order, middle, to, rightSide, depth + 1);
    }

    private boolean findSplit(double[][] histogram, double g, double h, Node node) {
      double parent = g * g / (h + options.ridge());
      double best = 1e-6;
      boolean found = false;
      for (int f = 0; f < features; f++) {
        double leftG = 0;
        double leftH = 0;
        for (int bin = 0; bin < cuts[f].length; bin++) {
          leftG += histogram[f][2 * bin];
          leftH += histogram[f][2 * bin + 1];
          double rightG = g - leftG;
          double rightH = h - leftH;
          if (leftH < options.minimumHessian() || rightH < options.minimumHessian()) {
            continue;
          }
          double gain =
              leftG * leftG / (leftH + options.ridge())
                  + rightG * rightG / (rightH + options.ridge())
                  - parent;
          if (gain > best) {
            best = gain;
            node.feature = f;
            node.bin = bin;
            node.threshold = cuts[f][bin];
            found = true;
          }
        }
      }
      return found;
    }

    /**
     * Moves the rows that go left to the front, keeping their order; returns where right starts.
     */
    private int partition(int[] order, int from, int to, Node node) {
      int[] later = new int[to - from];
      int lefts = from;
      int rights = 0;
      for (int i = from; i < to; i++) {
        if (bins[order[i] * features + node.feature] <= node.bin) {
          order[lefts++] = order[i];
        } else {
          later[rights++] = order[i];
        }
      }
      System.arraycopy(later, 0, order, lefts, rights);
      return lefts;
    }

    private BoostedTrees flatten() {
      int[] rootArray = roots.stream().mapToInt(Integer::intValue).toArray();
      short[] feature = new short[nodes.size()];
      float[] threshold = new float[nodes.size()];
      int[] rightChild = new int[nodes.size()];
      for (int n = 0; n < nodes.size(); n++) {
        feature[n] = (short) nodes.get(n).feature;
        threshold[n] = nodes.get(n).threshold;
        rightChild[n] = nodes.get(n).right;
      }
      return new BoostedTrees(features, rootArray, feature, threshold, rightChild);
    }

    private static final class Node {
      int feature;
      int bin;
      float threshold;
      int right;
    }
  }
}
