package org.sayso.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {
  @Test
  void every_run_of_white_space_is_one_space() {
    assertThat(OneLine.of("We sail\r\n\r\n now,\u2028she\u0085 said\tand\u000Bleft  ."))
        .isEqualTo("We sail now, she said and left .");
  }

  @Test
  void nothing_is_left_at_the_ends() {
    assertThat(OneLine.of("\n We sail. \u2029")).isEqualTo("We sail.");
    assertThat(OneLine.of(" \n")).isEmpty();
  }

  @Test
  void spaces_that_may_not_break_stay() {
    assertThat(OneLine.of("20\u00A0\u202F%")).isEqualTo("20\u00A0\u202F%");
  }
}
