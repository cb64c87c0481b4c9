package org.sayso.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void a_span_never_ends_before_it_starts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(4, 3))
        .withMessageContaining("4");
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3));
    assertThat(new Span(4, 4).isEmpty()).isTrue();
  }

  @Test
  void the_end_is_outside() {
    Span span = new Span(2, 5);
    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(5)).isFalse();
    assertThat(span.in("a ferry")).isEqualTo("fer");
    assertThat(span.length()).isEqualTo(3);
  }

  @Test
  void spans_that_touch_do_not_overlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 6))).isFalse();
    assertThat(new Span(0, 4).overlap(new Span(2, 9))).isEqualTo(2);
    assertThat(new Span(0, 3).overlap(new Span(5, 6))).isZero();
  }

  @Test
  void the_union_takes_in_the_gap() {
    assertThat(new Span(7, 9).union(new Span(1, 3))).isEqualTo(new Span(1, 9));
  }

  @Test
  void of_spans_that_start_together_the_longer_comes_first() {
    Span later = new Span(3, 4);
    Span shorter = new Span(1, 2);
    Span longer = new Span(1, 8);
    assertThat(List.of(later, shorter, longer).stream().sorted())
        .containsExactly(longer, shorter, later);
  }
}
