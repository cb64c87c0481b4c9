package org.sayso.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.ArticleBuilder;
import org.sayso.model.Span;

class QuotationMarksTest {
  private static List<QuotationMarks.Marked> pair(String text) {
    return QuotationMarks.pair(text, ArticleBuilder.article(text).index().paragraphs());
  }

  private static List<String> contents(String text) {
    return pair(text).stream().map(marked -> marked.content().in(text)).toList();
  }

  private static List<String> spans(String text) {
    return pair(text).stream().map(marked -> marked.span().in(text)).toList();
  }

  @Test
  void curly_marks_pair() {
    assertThat(spans("“We sail,” said Berg. “Soon.”")).containsExactly("“We sail,”", "“Soon.”");
  }

  @Test
  void straight_marks_pair_in_turn() {
    assertThat(contents("\"We sail,\" said Berg. \"Soon.\"")).containsExactly("We sail,", "Soon.");
  }

  @Test
  void doubled_single_marks_are_one_mark() {
    assertThat(spans("``We sail,'' said Berg.")).containsExactly("``We sail,''");
    assertThat(contents("``We sail,'' said Berg.")).containsExactly("We sail,");
  }

  @Test
  void guillemets_pair() {
    assertThat(contents("«We sail,» said Berg.")).containsExactly("We sail,");
  }

  @Test
  void low_opening_marks_pair_with_high_closing_ones() {
    assertThat(contents("„We sail,” said Berg.")).containsExactly("We sail,");
  }

  @Test
  void single_marks_may_be_the_outer_ones() {
    assertThat(pair("‘We don’t sail,’ said Berg.")).allMatch(QuotationMarks.Marked::single);
    assertThat(contents("‘We don’t sail,’ said Berg.")).containsExactly("We don’t sail,");
    assertThat(contents("'We don't sail,' said Berg.")).containsExactly("We don't sail,");
  }

  @Test
  void a_plural_in_single_marks_does_not_end_them() {
    assertThat(contents("‘The sailors’ pay is late,’ said Berg."))
        .containsExactly("The sailors’ pay is late,");
  }

  @Test
  void a_team_in_single_marks_does_not_swallow_the_quotation_behind_it() {
    assertThat(contents("The 'Gulls' play on. He said: 'That's for us, not you.'"))
        .containsExactly("Gulls", "That's for us, not you.");
  }

  @Test
  void curly_marks_typed_the_wrong_way_round_pair_by_their_place() {
    assertThat(contents("“We sail,“ said Berg. “Soon.“")).containsExactly("We sail,", "Soon.");
    assertThat(contents("”We sail,” said Berg. ”Soon.”")).containsExactly("We sail,", "Soon.");
    assertThat(contents("”We sail,“ said Berg. \"Soon“ it is."))
        .containsExactly("We sail,", "Soon");
  }

  @Test
  void apostrophes_are_no_marks() {
    assertThat(contents("The crew's dogs' food wasn't there, and Berg's was.")).isEmpty();
    assertThat(contents("The crew’s dogs’ food wasn’t there, and Berg’s was.")).isEmpty();
  }

  @Test
  void clipped_words_open_nothing() {
    assertThat(contents("Stay 'til the dogs' walk, and give 'em the cats' food.")).isEmpty();
    assertThat(contents("Rock ‘n’ roll came in the ’60s.")).isEmpty();
  }

  @Test
  void inches_are_no_marks() {
    assertThat(contents("Berg is 6' 2\" tall and wants a 12\" plank.")).isEmpty();
    assertThat(contents("The 12\" plank is “too short,” she said.")).containsExactly("too short,");
  }

  @Test
  void a_mark_behind_a_digit_closes_what_is_open() {
    assertThat(contents("\"We sail in 2031\" is what Berg said."))
        .containsExactly("We sail in 2031");
    assertThat(contents("“We sail in 2031” is what Berg said.")).containsExactly("We sail in 2031");
  }

  @Test
  void nested_marks_belong_to_the_stretch_around_them() {
    assertThat(contents("“He cried ‘Fire!’ and ran,” said Berg."))
        .containsExactly("He cried ‘Fire!’ and ran,");
    assertThat(contents("“He cried “Fire!” and ran,” said Berg."))
        .containsExactly("He cried “Fire!” and ran,");
    assertThat(contents("“He cried \"Fire!\" and ran,” said Berg."))
        .containsExactly("He cried \"Fire!\" and ran,");
    assertThat(contents("\"He cried “Fire!” and ran,\" said Berg."))
        .containsExactly("He cried “Fire!” and ran,");
  }

  @Test
  void marks_of_different_styles_pair() {
    assertThat(contents("“We sail tomorrow,\" said Berg.")).containsExactly("We sail tomorrow,");
    assertThat(contents("\"We sail tomorrow,” said Berg.")).containsExactly("We sail tomorrow,");
  }

  @Test
  void a_straight_mark_closes_a_curly_one_with_single_marks_inside() {
    assertThat(contents("“He called it ‘a fine ship.'\" They left."))
        .containsExactly("He called it ‘a fine ship.'");
  }

  @Test
  void a_quotation_goes_on_in_the_next_paragraph_that_opens_with_a_mark() {
    String text = "Berg said: “We sail.\n\n“We sail at noon.\n\n“And we return,” she said.";
    assertThat(spans(text)).containsExactly("“We sail.\n\n“We sail at noon.\n\n“And we return,”");
  }

  @Test
  void single_marks_are_carried_over_paragraphs_too() {
    String text =
        "Berg said: 'We don't sail.\n\n'The sailors' pay is late.\n\n'It'll be paid,' she said.";
    assertThat(spans(text))
        .containsExactly("'We don't sail.\n\n'The sailors' pay is late.\n\n'It'll be paid,'");
    assertThat(spans("‘We don’t sail.\n\n‘The sailors’ pay is late.’"))
        .containsExactly("‘We don’t sail.\n\n‘The sailors’ pay is late.’");
  }

  @Test
  void single_marks_that_are_closed_do_not_run_on() {
    assertThat(contents("The 'old' ship sails.\n\n'Soon,' said Berg. The 'burbs sleep.\n\n'No.'"))
        .containsExactly("old", "Soon,", "No.");
  }

  @Test
  void the_rest_of_the_last_paragraph_is_paired_too() {
    String text = "“We sail.\n\n“And we return,” she said. “Perhaps,” he said.";
    assertThat(contents(text)).containsExactly("We sail.\n\n“And we return,", "Perhaps,");
  }

  @Test
  void straight_marks_are_carried_over_paragraphs_too() {
    String text = "\"We sail at noon.\n\n\"And we return,\" she said.";
    assertThat(contents(text)).containsExactly("We sail at noon.\n\n\"And we return,");
  }

  @Test
  void what_is_never_closed_ends_with_its_paragraph() {
    String text = "Berg said: “We sail at noon, whatever comes.\n\nThe port was shut.";
    assertThat(contents(text)).containsExactly("We sail at noon, whatever comes.");
  }

  @Test
  void a_closed_quotation_does_not_run_on() {
    assertThat(contents("“We sail.”\n\n“We return.”")).containsExactly("We sail.", "We return.");
  }

  @Test
  void a_short_stretch_that_is_never_closed_is_a_slip() {
    assertThat(contents("The “ferry.\n\nThe port was shut.")).isEmpty();
  }

  @Test
  void a_missing_closing_mark_does_not_swallow_the_next_quotation() {
    assertThat(contents("“We sail at noon, whatever comes. Berg left. “We return,” she said."))
        .last()
        .isEqualTo("We return,");
  }

  @Test
  void a_closing_mark_alone_opens_nothing() {
    assertThat(contents("We sail,” said Berg.")).isEmpty();
  }

  @Test
  void nothing_stands_between_empty_marks() {
    assertThat(contents("He wrote “” and \" \" on the wall.")).isEmpty();
  }

  @Test
  void marks_of_other_languages_pair() {
    assertThat(contents("„We sail,“ said Berg. „Soon.“")).containsExactly("We sail,", "Soon.");
    assertThat(contents("»We sail,« said Berg. »Soon.«")).containsExactly("We sail,", "Soon.");
    assertThat(contents("« We sail », said Berg. « Soon. »"))
        .containsExactly(" We sail ", " Soon. ");
  }

  @Test
  void double_marks_may_stand_inside_single_ones() {
    assertThat(contents("‘They say “soon” all year,’ said Berg. ‘Never.’"))
        .containsExactly("They say “soon” all year,", "Never.");
    assertThat(contents("'They say \"soon\" all year,' said Berg."))
        .containsExactly("They say \"soon\" all year,");
  }

  @Test
  void an_apostrophe_before_a_quotation_does_not_swallow_it() {
    assertThat(contents("The 'burbs are \"too quiet,\" the dogs' owner said."))
        .containsExactly("too quiet,");
  }

  @Test
  void of_an_odd_number_of_straight_marks_one_that_can_only_open_closes_nothing() {
    assertThat(
            contents(
                "\"We sail,\" said Berg. \"At noon or soon, he added. \"Or never,\" Berg said."))
        .containsExactly("We sail,", "At noon or soon, he added.", "Or never,");
  }

  @Test
  void a_slip_of_the_space_still_pairs_an_even_number() {
    assertThat(contents("\"We sail, \"said Berg.")).containsExactly("We sail, ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"“", "”", "\"", "„", "«", "»", "``", "''", "‘", "’", "'", "“\"", "\"“", "'\""})
  void twenty_thousand_marks_take_no_longer_than_other_text(String mark) {
    for (String pattern : List.of("%sab ", "ab%s ", "ab %s ", "%s", "%sab. “x” ", "%sab \"x ")) {
      String text = pattern.formatted(mark).repeat(20_000);
      assertTimeout(
          Duration.ofSeconds(5),
          () -> QuotationMarks.pair(text, List.of(new Span(0, text.length()))));
    }
  }

  @Test
  void brackets_and_dashes_leave_room_for_an_opening_mark() {
    assertThat(contents("The ship (‘old but sound’) left—\"at last,\" said Berg."))
        .containsExactly("old but sound", "at last,");
  }
}
