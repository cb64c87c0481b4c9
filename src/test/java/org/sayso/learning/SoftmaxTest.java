package org.sayso.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SoftmaxTest {
  @Test
  void equal_scores_share_the_probability() {
    assertThat(Softmax.of(new double[] {3, 3, 3, 3})).containsOnly(0.25);
  }

  @Test
  void a_difference_of_one_multiplies_the_odds_by_e() {
    double[] probabilities = Softmax.of(new double[] {1, 0});
    assertThat(probabilities[0] / probabilities[1]).isCloseTo(Math.E, within(1e-12));
    assertThat(probabilities[0] + probabilities[1]).isCloseTo(1, within(1e-12));
  }

  @Test
  void huge_scores_do_not_overflow() {
    assertThat(Softmax.of(new double[] {5000, -5000})).containsExactly(1, 0);
  }
}
