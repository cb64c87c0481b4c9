package org.sayso.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.learning.Calibration.Outcome;

class CalibrationTest {
  /** A boastful model: of what it claims at 0.6, 0.75 and 0.9, it has 0.5, 0.6 and 0.8 right. */
  private static final Calibration BOASTFUL =
      Calibration.fit(outcomes(new double[][] {{0.6, 0.5}, {0.75, 0.6}, {0.9, 0.8}}));

  private static List<Outcome> outcomes(double[][] claimedAndRight) {
    List<Outcome> outcomes = new ArrayList<>();
    for (double[] level : claimedAndRight) {
      for (int i = 0; i < 60; i++) {
        outcomes.add(new Outcome(level[0], i < Math.round(60 * level[1])));
      }
    }
    return outcomes;
  }

  @Test
  void the_probability_is_the_share_that_was_right() {
    assertThat(BOASTFUL.probability(0.6)).isCloseTo(0.5, within(0.001));
    assertThat(BOASTFUL.probability(0.75)).isCloseTo(0.6, within(0.001));
    assertThat(BOASTFUL.probability(0.9)).isCloseTo(0.8, within(0.001));
  }

  @Test
  void between_two_points_the_line_is_straight() {
    assertThat(BOASTFUL.probability(0.825)).isCloseTo(0.7, within(0.001));
  }

  @Test
  void more_confidence_never_means_less_probability() {
    Calibration uneven =
        Calibration.fit(outcomes(new double[][] {{0.3, 0.5}, {0.5, 0.2}, {0.7, 0.9}, {0.8, 0.6}}));
    double before = -1;
    for (int i = 0; i <= 1000; i++) {
      double probability = uneven.probability(i / 1000.0);
      assertThat(probability).isBetween(Math.max(0, before), 1.0);
      before = probability;
    }
  }

  @Test
  void levels_that_fall_are_pooled() {
    Calibration uneven = Calibration.fit(outcomes(new double[][] {{0.4, 0.6}, {0.6, 0.4}}));
    assertThat(uneven.probability(0.5)).isCloseTo(0.5, within(0.001));
  }

  @Test
  void too_few_outcomes_leave_the_model_its_word() {
    Calibration calibration = Calibration.fit(List.of(new Outcome(0.9, false)));
    assertThat(calibration.probability(0.9)).isCloseTo(0.9, within(1e-6));
    assertThat(calibration.probability(0)).isZero();
    assertThat(calibration.probability(1)).isEqualTo(1);
  }

  @Test
  void a_line_that_was_read_back_is_the_same() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BOASTFUL.writeTo(new DataOutputStream(bytes));
    Calibration read =
        Calibration.readFrom(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    for (int i = 0; i <= 100; i++) {
      assertThat(read.probability(i / 100.0)).isEqualTo(BOASTFUL.probability(i / 100.0));
    }
  }
}
