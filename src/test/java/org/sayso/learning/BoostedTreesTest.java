package org.sayso.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {
  private static final int FEATURES = 5;

  /** Values that meet thresholds exactly, have both signs, and differ only in the last bit. */
  private static final float[] VALUES = {
    -99.5f, -1, -0f, 0, Float.MIN_VALUE, 0.3f, Math.nextUp(0.3f), 1, 7, 120
  };

  /** Trees of uneven depth, written down node by node as they are grown. */
  private static final class Forest {
    final SplittableRandom random = new SplittableRandom(7);
    final List<Integer> roots = new ArrayList<>();
    final List<Integer> feature = new ArrayList<>();
    final List<Float> threshold = new ArrayList<>();
    final List<Integer> right = new ArrayList<>();

    Forest(int trees, int depth) {
      for (int tree = 0; tree < trees; tree++) {
        roots.add(feature.size());
        grow(depth);
      }
    }

    private void grow(int depth) {
      int node = feature.size();
      boolean leaf = depth == 0 || (depth < 4 && random.nextInt(4) == 0);
      feature.add(leaf ? BoostedTrees.LEAF : random.nextInt(FEATURES));
      threshold.add(leaf ? (float) random.nextDouble(-1, 1) : value(random));
      right.add(0);
      if (!leaf) {
        grow(depth - 1);
        right.set(node, feature.size());
        grow(depth - 1);
      }
    }

    BoostedTrees trees() {
      short[] features = new short[feature.size()];
      float[] thresholds = new float[features.length];
      for (int node = 0; node < features.length; node++) {
        features[node] = feature.get(node).shortValue();
        thresholds[node] = threshold.get(node);
      }
      return new BoostedTrees(FEATURES, ints(roots), features, thresholds, ints(right));
    }

    double score(float[] row) {
      return score(row, roots.size());
    }

    /** What the first trees say. */
    double score(float[] row, int trees) {
      double score = 0;
      for (int node : roots.subList(0, trees)) {
        while (feature.get(node) != BoostedTrees.LEAF) {
          node = row[feature.get(node)] <= threshold.get(node) ? node + 1 : right.get(node);
        }
        score += threshold.get(node);
      }
      return score;
    }
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private static float value(SplittableRandom random) {
    return VALUES[random.nextInt(VALUES.length)];
  }

  private static List<float[]> rows(int count) {
    SplittableRandom random = new SplittableRandom(11);
    List<float[]> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      float[] row = new float[FEATURES];
      for (int f = 0; f < FEATURES; f++) {
        row[f] = value(random);
      }
      rows.add(row);
    }
    return rows;
  }

  @Test
  void a_score_is_the_sum_of_the_leaves_that_a_row_comes_to() {
    for (int depth : new int[] {0, 1, 4, 6}) {
      Forest forest = new Forest(50, depth);
      for (float[] row : rows(200)) {
        assertThat(forest.trees().scores(List.of(row))).containsExactly(forest.score(row));
      }
    }
  }

  @Test
  void rows_that_fall_far_behind_the_best_are_given_up_and_the_others_scored_to_the_end() {
    Forest forest = new Forest(39, 6);
    List<float[]> rows = rows(200);
    double best = rows.stream().mapToDouble(row -> forest.score(row, 20)).max().orElseThrow();
    double[] expected =
        rows.stream()
            .mapToDouble(
                row ->
                    forest.score(row, 20) < best - 5 ? Double.NEGATIVE_INFINITY : forest.score(row))
            .toArray();
    assertThat(expected).contains(Double.NEGATIVE_INFINITY);
    assertThat(Arrays.stream(expected).filter(Double::isFinite).count()).isGreaterThan(10);
    assertThat(forest.trees().scores(rows)).containsExactly(expected);
  }

  @Test
  void no_rows_have_no_scores() {
    assertThat(new Forest(3, 2).trees().scores(List.of())).isEmpty();
  }

  @Test
  void trees_that_are_too_deep_are_refused() {
    Forest forest = new Forest(1, BoostedTrees.MOST_DEPTH + 1);
    assertThatIllegalArgumentException()
        .isThrownBy(forest::trees)
        .withMessageContaining("11 splits in a row");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BoostingOptions(5, BoostedTrees.MOST_DEPTH + 1, 0.3, 1, 1));
  }

  @Test
  void a_model_whose_trees_run_in_circles_cannot_be_read() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    short[] feature = {0, BoostedTrees.LEAF, BoostedTrees.LEAF};
    new BoostedTrees(1, new int[] {0}, feature, new float[3], new int[] {2, 0, 0})
        .writeTo(new DataOutputStream(bytes));
    byte[] circle = bytes.toByteArray();
    int rightOfRoot = 2 + 4 + 4 + 4 + 2 + 4 + 3;
    assertThat(circle[rightOfRoot]).isEqualTo((byte) 2);
    circle[rightOfRoot] = 0;
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () -> BoostedTrees.readFrom(new DataInputStream(new ByteArrayInputStream(circle))))
        .withMessageContaining("from node 0 to 0");
  }
}
