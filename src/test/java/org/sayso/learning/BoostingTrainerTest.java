package org.sayso.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoostingTrainerTest {
  private static final BoostingOptions OPTIONS = new BoostingOptions(30, 3, 0.3, 0.5, 1);
  private static final List<RankingExample> EXAMPLES = examples(400, 1);

  /** The right candidate has the highest second value; the other two tell nothing. */
  private static List<RankingExample> examples(int count, long seed) {
    Random random = new Random(seed);
    List<RankingExample> examples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<float[]> rows = new ArrayList<>();
      int highest = 0;
      for (int candidate = 0; candidate < 4; candidate++) {
        rows.add(new float[] {random.nextFloat(), random.nextFloat(), random.nextInt(3)});
        highest = rows.get(candidate)[1] > rows.get(highest)[1] ? candidate : highest;
      }
      examples.add(new RankingExample(rows, highest));
    }
    return examples;
  }

  private static BoostedTrees train() {
    return new BoostingTrainer(OPTIONS).train(EXAMPLES);
  }

  private static byte[] bytes(BoostedTrees trees) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    trees.writeTo(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static BoostedTrees read(byte[] bytes) throws IOException {
    return BoostedTrees.readFrom(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  private static int best(BoostedTrees trees, RankingExample example) {
    double[] scores = trees.scores(example.rows());
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  @Test
  void a_simple_rule_is_learnt_and_holds_for_what_was_not_seen() {
    BoostedTrees trees = train();
    long right = examples(300, 2).stream().filter(e -> best(trees, e) == e.chosen()).count();
    assertThat(right).isGreaterThan(270);
  }

  @Test
  void the_trees_look_at_the_feature_that_decides() {
    int[] splits = train().splitsByFeature();
    assertThat(splits).hasSize(3);
    assertThat(splits[1]).isGreaterThan(splits[0] + splits[2]);
  }

  @Test
  void the_same_examples_give_the_same_bytes() throws Exception {
    assertThat(bytes(train())).isEqualTo(bytes(train()));
  }

  @Test
  void trees_that_were_read_back_score_the_same() throws Exception {
    BoostedTrees written = train();
    BoostedTrees read = read(bytes(written));
    assertThat(read.features()).isEqualTo(3);
    for (RankingExample example : EXAMPLES) {
      assertThat(read.scores(example.rows())).isEqualTo(written.scores(example.rows()));
    }
  }

  @Test
  void a_model_that_is_cut_short_cannot_be_read() throws Exception {
    byte[] bytes = bytes(train());
    byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
    assertThatExceptionOfType(EOFException.class).isThrownBy(() -> read(half));
  }

  @Test
  void a_row_must_have_as_many_values_as_the_model_has_features() {
    BoostedTrees trees = train();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> trees.scores(List.of(new float[] {1, 2})))
        .withMessageContaining("2 values for 3 features");
  }

  @Test
  void without_examples_there_is_nothing_to_learn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BoostingTrainer(OPTIONS).train(List.of()));
  }

  @Test
  void features_that_never_vary_leave_all_candidates_alike() {
    List<RankingExample> alike =
        List.of(new RankingExample(List.of(new float[] {7}, new float[] {7}), 1));
    BoostedTrees trees = new BoostingTrainer(OPTIONS).train(alike);
    assertThat(trees.splitsByFeature()).containsExactly(0);
    double[] scores = trees.scores(List.of(new float[] {7}, new float[] {8}));
    assertThat(scores[0]).isEqualTo(scores[1]);
  }

  @Test
  void trees_on_shares_of_choices_and_features_are_drawn_alike_each_time() throws IOException {
    BoostingOptions shares = new BoostingOptions(60, 3, 0.3, 0.5, 1, 0.5, 0.4);
    BoostedTrees trees = new BoostingTrainer(shares).train(EXAMPLES);
    assertThat(bytes(new BoostingTrainer(shares).train(EXAMPLES))).isEqualTo(bytes(trees));
    assertThat(bytes(trees)).isNotEqualTo(bytes(train()));
    long right =
        examples(200, 2).stream().filter(unseen -> best(trees, unseen) == unseen.chosen()).count();
    assertThat(right).isGreaterThan(170);
  }

  @Test
  void impossible_options_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BoostingOptions(5, 3, 0.3, 1, 1, 0, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BoostingOptions(5, 3, 0.3, 1, 1, 1, 1.1));
    assertThatIllegalArgumentException().isThrownBy(() -> new BoostingOptions(0, 3, 0.3, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new BoostingOptions(5, 3, 0, 1, 1));
  }

  @Test
  void the_chosen_candidate_must_be_among_the_rows() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RankingExample(List.of(new float[] {1}), 1));
  }
}
