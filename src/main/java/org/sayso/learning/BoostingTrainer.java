package org.sayso.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Grows {@link BoostedTrees} that give the right candidate of each choice the highest score.
 *
 * <p>Minimises the softmax cross-entropy over the candidates of a choice with second-order boosting
 * on histograms of quantile bins (T. Chen, C. Guestrin, XGBoost: a scalable tree boosting system,
 * KDD 2016; the loss is ListNet's with one relevant candidate: Z. Cao et al., ICML 2007), each tree
 * on a share of the choices and features (J. H. Friedman, Stochastic gradient boosting, 2002). The
 * draws start from a fixed seed: the same examples in the same order give the same trees, bit for
 * bit, on every machine.
 */
public final class BoostingTrainer {
  private static final int MAX_BINS = 64;
  private static final long SEED = 20160901;

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

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final boolean[] open;

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
      open = new boolean[features];
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
      for (int tree = 0; tree < options.trees(); tree++) {
        differentiate();
        int root = nodes.size();
        roots.add(root);
        openFeatures();
        int[] seen = seenRows();
        growNode(seen, 0, seen.length, histogram(seen, 0, seen.length), 0);
        for (int r = 0; r < rows; r++) {
          scores[r] += leafValue(root, r);
        }
      }
      return flatten();
    }

    /** Draws the features that the next tree may split on. */
    private void openFeatures() {
      int left = (int) Math.ceil(options.featureShare() * features);
      for (int f = 0; f < features; f++) {
        open[f] = random.nextInt(features - f) < left;
        if (open[f]) {
          left--;
        }
      }
    }

    /** The rows of the choices that are drawn for the next tree. */
    private int[] seenRows() {
      int[] seen = new int[rows];
      int count = 0;
      for (int g = 0; g + 1 < groupStart.length; g++) {
        if (options.choiceShare() == 1 || random.nextDouble() < options.choiceShare()) {
          for (int r = groupStart[g]; r < groupStart[g + 1]; r++) {
            seen[count++] = r;
          }
        }
      }
      return Arrays.copyOf(seen, count);
    }

    private float leafValue(int root, int row) {
      int at = root;
      while (nodes.get(at).feature != BoostedTrees.LEAF) {
        Node node = nodes.get(at);
        at = bins[row * features + node.feature] <= node.bin ? at + 1 : node.right;
      }
      return nodes.get(at).threshold;
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
      int[] chosen = new int[features];
      int count = 0;
      for (int f = 0; f < features; f++) {
        histogram[f] = new double[open[f] ? 2 * (cuts[f].length + 1) : 0];
        if (open[f]) {
          chosen[count++] = f;
        }
      }
      for (int i = from; i < to; i++) {
        int r = order[i];
        double g = gradient[r];
        double h = hessian[r];
        int row = r * features;
        for (int c = 0; c < count; c++) {
          int f = chosen[c];
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
      for (int i = from; i < to; i++) {
        g += gradient[order[i]];
        h += hessian[order[i]];
      }
      Node node = new Node();
      nodes.add(node);
      if (depth == options.depth() || !findSplit(histogram, g, h, node)) {
        double value = -g / (h + options.ridge()) * options.learningRate();
        node.feature = BoostedTrees.LEAF;
        node.threshold = (float) value;
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
        if (!open[f]) {
          continue;
        }
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
