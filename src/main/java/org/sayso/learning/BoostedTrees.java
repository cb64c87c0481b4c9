package org.sayso.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * An ensemble of regression trees whose outputs add up to a score.
 *
 * <p>A row goes left when its feature value is at most the threshold. Beside the flat arrays of the
 * file, root first, each tree is kept as a complete binary tree: every row takes the same number of
 * steps through it, each a sum instead of a branch, which processors guess wrong every other time.
 * Immutable, safe for use by many threads. Methods: J. Friedman, Greedy function approximation: a
 * gradient boosting machine, Annals of Statistics 29(5), 2001; N. Asadi, J. Lin, A. de Vries,
 * Runtime optimizations for tree-based machine learning models, IEEE TKDE 26(9), 2014.
 */
public final class BoostedTrees {
  /** Marks a leaf in {@code feature}; its {@code threshold} is then the leaf's value. */
  static final int LEAF = -1;

  /** Most splits between root and leaf: a complete tree has a place for each way through it. */
  static final int MOST_DEPTH = 10;

  /** After so many trees those rows are left out that have no hope any more, and so on. */
  private static final int TREES_BETWEEN_CUTS = 20;

  /** How far behind the best, in the logarithm of odds, a row has no hope any more. */
  private static final double HOPELESS = 5;

  private final int features;
  private final int[] roots;
  private final short[] feature;
  private final float[] threshold;
  private final int[] right;

  private final int depth;

  /** Threshold and feature of each split, tree by tree; that below number n are 2n and 2n + 1. */
  private final long[] splits;

  /** Values of the leaves, tree by tree, from left to right. */
  private final float[] leaves;

  /**
   * @param features number of values in a row
   * @param roots index of each tree's root node
   * @param feature feature that a node asks for, or {@link #LEAF}
   * @param threshold the node's threshold, or the leaf's value
   * @param right index of the right child; the left child follows its parent
   * @throws IllegalArgumentException if a tree is deeper than {@link #MOST_DEPTH}
   */
  BoostedTrees(int features, int[] roots, short[] feature, float[] threshold, int[] right) {
    this.features = features;
    this.roots = roots;
    this.feature = feature;
    this.threshold = threshold;
    this.right = right;
    int deepest = 0;
    for (int root : roots) {
      deepest = Math.max(deepest, depth(root));
    }
    if (deepest > MOST_DEPTH) {
      throw new IllegalArgumentException(deepest + " splits in a row, more than " + MOST_DEPTH);
    }
    depth = deepest;
    splits = new long[roots.length << depth];
    leaves = new float[roots.length << depth];
    for (int tree = 0; tree < roots.length; tree++) {
      complete(tree << depth, 1, roots[tree], depth);
    }
  }

  private int depth(int node) {
    return feature[node] == LEAF ? 0 : 1 + Math.max(depth(node + 1), depth(right[node]));
  }

  /** Copies a subtree; a leaf above the lowest level stands on both sides of all splits below. */
  private void complete(int tree, int number, int node, int levels) {
    if (levels == 0) {
      leaves[tree + number - (1 << depth)] = threshold[node];
      return;
    }
    boolean leaf = feature[node] == LEAF;
    if (!leaf) {
      splits[tree + number] = (long) ordered(threshold[node]) << 32 | feature[node];
    }
    complete(tree, 2 * number, leaf ? node : node + 1, levels - 1);
    complete(tree, 2 * number + 1, leaf ? node : right[node], levels - 1);
  }

  /** A whole number for each float, in the same order; one for both zeros. */
  private static int ordered(float value) {
    int bits = Float.floatToRawIntBits(value + 0f);
    return bits ^ ((bits >> 31) & Integer.MAX_VALUE);
  }

  /** Number of values that a row must have. */
  public int features() {
    return features;
  }

  /**
   * The scores of rows that compete for one choice. Tree by tree, so that the processor keeps a
   * tree at hand for all rows. A row that falls far behind the best on the way, so that no later
   * tree would give it a probability worth speaking of, is scored no further and gets negative
   * infinity.
   *
   * @throws IllegalArgumentException if a row has another number of values than the model
   */
  public double[] scores(List<float[]> rows) {
    int[] values = ordered(rows);
    int[] hopeful = new int[rows.size()];
    for (int i = 0; i < hopeful.length; i++) {
      hopeful[i] = i;
    }
    double[] scores = new double[rows.size()];
    int left = rows.size();
    for (int tree = 0; tree < roots.length; tree++) {
      for (int i = 0; i < left; i++) {
        scores[hopeful[i]] += score(tree << depth, values, hopeful[i] * features);
      }
      if ((tree + 1) % TREES_BETWEEN_CUTS == 0) {
        left = withoutHopeless(hopeful, left, scores);
      }
    }
    return scores;
  }

  /** The values of all rows, one row behind the other. */
  private int[] ordered(List<float[]> rows) {
    int[] ordered = new int[rows.size() * features];
    int at = 0;
    for (float[] row : rows) {
      if (row.length != features) {
        throw new IllegalArgumentException(row.length + " values for " + features + " features");
      }
      for (float value : row) {
        ordered[at++] = ordered(value);
      }
    }
    return ordered;
  }

  /** Moves up those that are not too far behind, gives the others up; says how many are left. */
  private static int withoutHopeless(int[] rows, int count, double[] scores) {
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      best = Math.max(best, scores[rows[i]]);
    }
    int left = 0;
    for (int i = 0; i < count; i++) {
      if (scores[rows[i]] >= best - HOPELESS) {
        rows[left++] = rows[i];
      } else {
        scores[rows[i]] = Double.NEGATIVE_INFINITY;
      }
    }
    return left;
  }

  /** The highest bit of a difference says which of two whole numbers is greater. */
  private double score(int tree, int[] values, int row) {
    int number = 1;
    for (int level = 0; level < depth; level++) {
      long split = splits[tree + number];
      int goesRight = (int) (((split >> 32) - values[row + (int) split]) >>> 63);
      number = 2 * number + goesRight;
    }
    return leaves[tree + number - (1 << depth)];
  }

  /** How often each feature decides a split: a rough measure of what the model looks at. */
  public int[] splitsByFeature() {
    int[] splits = new int[features];
    for (short asked : feature) {
      if (asked != LEAF) {
        splits[asked]++;
      }
    }
    return splits;
  }

  public void writeTo(DataOutputStream out) throws IOException {
    out.writeShort(features);
    out.writeInt(roots.length);
    out.writeInt(feature.length);
    for (int root : roots) {
      out.writeInt(root);
    }
    for (int node = 0; node < feature.length; node++) {
      out.writeShort(feature[node]);
      out.writeFloat(threshold[node]);
      if (feature[node] != LEAF) {
        out.writeInt(right[node]);
      }
    }
  }

  /**
   * Reads what {@link #writeTo} wrote.
   *
   * @throws IOException if the stream ends early or holds something else
   */
  public static BoostedTrees readFrom(DataInputStream in) throws IOException {
    int features = in.readUnsignedShort();
    int[] roots = new int[in.readInt()];
    int nodes = in.readInt();
    for (int i = 0; i < roots.length; i++) {
      roots[i] = in.readInt();
    }
    short[] feature = new short[nodes];
    float[] threshold = new float[nodes];
    int[] right = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      feature[node] = in.readShort();
      threshold[node] = in.readFloat();
      if (feature[node] >= features) {
        throw new IOException("a tree asks for feature " + feature[node] + " of " + features);
      }
      if (feature[node] != LEAF) {
        right[node] = in.readInt();
        if (right[node] <= node + 1 || right[node] >= nodes) {
          throw new IOException("a tree goes from node " + node + " to " + right[node]);
        }
      }
    }
    return new BoostedTrees(features, roots, feature, threshold, right);
  }
}
