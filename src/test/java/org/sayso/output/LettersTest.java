package org.sayso.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {
  @Test
  void only_letters_and_digits_remain_in_lower_case() {
    assertThat(Letters.of("  “We’ll SAIL -- at 12:30,” she said… "))
        .isEqualTo("we ll sail at 12 30 she said");
    assertThat(Letters.of("“…” — 🚢")).isEmpty();
  }

  @Test
  void forms_that_mean_the_same_are_the_same() {
    assertThat(Letters.of("ﬁve ½ Ｓａｉｌｓ")).isEqualTo("five 1 2 sails");
    assertThat(Letters.withMarks("Zoe\u0308")).isEqualTo(Letters.withMarks("Zo\u00EB"));
  }

  @Test
  void letters_of_every_script_count() {
    assertThat(Letters.of("Паром, 渡轮; 𝒳\u00A0ٱ")).isEqualTo("паром 渡轮 x ٱ");
  }

  @Test
  void marks_that_stand_alone_separate_words_unless_they_are_wanted() {
    assertThat(Letters.of("कि")).isEqualTo("क");
    assertThat(Letters.of("नमस्ते जी")).isEqualTo("नमस त ज");
    assertThat(Letters.withMarks("नमस्ते जी")).isEqualTo("नमस्ते जी");
  }
}
