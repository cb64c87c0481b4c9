package org.sayso.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedSegmentsTest {
  @Test
  void marks_of_all_kinds_belong_to_their_segments() {
    assertThat(in("“One,” he said. \"Two\" and ``three''."))
        .containsExactly("“One,”", "\"Two\"", "``three''");
  }

  @Test
  void an_opening_mark_begins_the_segment_anew() {
    assertThat(in("“One “two” three")).containsExactly("“two”");
  }

  @Test
  void a_closing_mark_alone_opens_nothing() {
    assertThat(in("One” two “three”")).containsExactly("“three”");
  }

  @Test
  void a_paragraph_that_never_closes_its_segment_ends_it() {
    assertThat(in("He said “we will wait for the boats\n“and then we sail”"))
        .containsExactly("“we will wait for the boats", "“and then we sail”");
  }

  @Test
  void an_open_mark_with_little_behind_it_is_a_slip() {
    assertThat(in("A 6“ pipe.\nNext")).isEmpty();
  }

  private static List<String> in(String text) {
    return QuotedSegments.in(text).stream().map(span -> span.in(text)).toList();
  }
}
