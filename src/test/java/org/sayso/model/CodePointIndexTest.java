package org.sayso.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class CodePointIndexTest {
  private static final String FERRY = "a😀b😀";

  @Test
  void without_supplementary_characters_both_offsets_are_the_same() {
    CodePointIndex index = new CodePointIndex("“née”");
    assertThat(index.codePointOffset(5)).isEqualTo(5);
    assertThat(index.utf16Offset(3)).isEqualTo(3);
  }

  @Test
  void an_emoji_counts_once() {
    CodePointIndex index = new CodePointIndex(FERRY);
    assertThat(index.codePointOffset(1)).isEqualTo(1);
    assertThat(index.codePointOffset(3)).isEqualTo(2);
    assertThat(index.codePointOffset(FERRY.length())).isEqualTo(4);
  }

  @Test
  void an_offset_inside_an_emoji_counts_as_its_start_or_its_end_but_never_more() {
    assertThat(new CodePointIndex(FERRY).codePointOffset(2)).isBetween(1, 2);
  }

  @Test
  void every_code_point_is_found_again_at_its_first_unit() {
    CodePointIndex index = new CodePointIndex(FERRY);
    for (int codePoint = 0; codePoint <= 4; codePoint++) {
      assertThat(index.utf16Offset(codePoint)).isEqualTo(FERRY.offsetByCodePoints(0, codePoint));
    }
  }

  @Test
  void half_an_emoji_is_a_code_point_of_its_own() {
    String torn = "\uD83Da😀";
    CodePointIndex index = new CodePointIndex(torn);
    assertThat(index.codePointOffset(torn.length())).isEqualTo(3);
    assertThat(index.utf16Offset(1)).isEqualTo(1);
  }

  @Test
  void offsets_outside_the_text_are_refused() {
    CodePointIndex index = new CodePointIndex(FERRY);
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> index.codePointOffset(FERRY.length() + 1));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> index.utf16Offset(5));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> new CodePointIndex("abc").utf16Offset(-1));
  }
}
