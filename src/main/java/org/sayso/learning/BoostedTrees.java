package org.sayso.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * An ensemble of regression trees whose outputs add up to a score.
 *
 * <p>The trees are stored as flat arrays, root first. A row goes left when its feature value is at
 * most the threshold. Immutable, safe for use by many threads. Method: J. Friedman, Greedy function
 * approximation: a gradient boosting machine, Annals of Statistics 29(5), 2001.
 */
public final class BoostedTrees {
  /** Marks a leaf in {@code feature}; its {@code threshold} is then the leaf's value. */
  static final int LEAF = -1;

  private final int features;
  private final int[] roots;
  private final short[] feature;
  private final float[] threshold;
  private final int[] right;

  /**
   * @param features number of values in a row
   * @param roots index of each tree's root node
   * @param feature feature that a node asks for, or {@link #LEAF}
   * @param threshold the node's threshold, or the leaf's value
   * @param right index of the right child; the left child follows its parent
   */
  BoostedTrees(int features, int[] roots, short[] feature, float[] threshold, int[] right) {
    this.features = features;
    this.roots = roots;
    this.feature = feature;
    this.threshold = threshold;
    this.right = right;
  }

  /** Number of values that a row must have. */
  public int features() {
    return features;
  }

  /**
   * The score of each row. Tree by tree, so that the processor keeps a tree at hand for all rows.
   *
   * @throws IllegalArgumentException if a row has another number of values than the model
   */
  public double[] scores(List<float[]> rows) {
    for (float[] row : rows) {
      if (row.length != features) {
        throw new IllegalArgumentException(row.length + " values for " + features + " features");
      }
    }
    double[] scores = new double[rows.size()];
    for (int root : roots) {
      for (int i = 0; i < scores.length; i++) {
        float[] row = rows.get(i);
        int node = root;
        while (feature[node] != LEAF) {
          node = row[feature[node]] <= threshold[node] ? node + 1 : right[node];
        }
        scores[i] += threshold[node];
      }
    }
    return scores;
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
      }
    }
    return new BoostedTrees(features, roots, feature, threshold, right);
  }
}
