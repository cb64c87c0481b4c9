package org.sayso.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
  private static final String WRAPPED =
      """
      The ferry will stop on Sunday for the first
      time since the war. Nobody on the quay knew
      when it would run again, or why it stopped.

      “We have one engine. It is older than Berg.
      It fails in every storm,” said Dahl, who is
      a captain. “I will not take children out.”
      """;

  private static String readable(String text) {
    String prose = new Prose(text).readable();
    assertThat(prose).hasSameSizeAs(text);
    return prose;
  }

  private static String words(String text) {
    return new Prose(text).words(new Span(0, text.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lines_wrapped_at_a_column_are_joined_and_paragraphs_are_not(String lineEnd) {
    String prose = readable(WRAPPED.replace("\n", lineEnd));
    assertThat(prose.split("[\r\n]+")).hasSize(2);
    assertThat(prose).contains("storm,” said Dahl").containsPattern("Berg\\. {1,2}It fails");
  }

  @Test
  void a_line_that_goes_on_in_lower_case_is_joined_wherever_it_was_cut() {
    assertThat(readable("Dahl said the dog\nhad lost weight.\nBerg left."))
        .isEqualTo("Dahl said the dog had lost weight.\nBerg left.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We sail,” Dahl said.\n“Never,” Berg said.\n“Why?” Dahl asked.",
        "The winners\nDahl\nBerg\nAmsel",
        "Dahl said:\nwe sail.",
        "The ferry stops\n\nand Dahl left."
      })
  void lines_that_are_paragraphs_stay_so(String text) {
    assertThat(readable(text)).isEqualTo(text);
  }

  @Test
  void items_of_a_list_stay_apart() {
    assertThat(readable("• the mayor\n• the clerk\n")).isEqualTo("  the mayor\n  the clerk\n");
  }

  @Test
  void all_kinds_of_blanks_become_spaces() {
    assertThat(readable("Dr.\u00A0Dahl,\u202F12")).isEqualTo("Dr. Dahl, 12");
  }

  @ParameterizedTest
  @CsvSource({
    "'She *never* sailed, **ever**.', 'She never sailed, ever.'",
    "'the _Anna_, [she said](https://example.org/a_b_c).', 'the Anna, she said.'",
    "'> We sail', 'We sail'",
    "'### We sail', 'We sail'",
    "'&ldquo;We sail,&rdquo; she&nbsp;said', '“We sail,” she said'",
    "'She said &quot;no&quot; &#8212; &#x201C;no!&#x201D;', 'She said \"no\" — “no!”'",
  })
  void markup_is_no_part_of_the_words(String text, String expected) {
    readable(text);
    assertThat(words(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"f*** you, s**t", "2 * 3 * 4", "a_file_name", "R&D; AT&T; &co;", "[sic] (so)"})
  void what_only_looks_like_markup_stays(String text) {
    assertThat(readable(text)).isEqualTo(text);
    assertThat(words(text)).isEqualTo(text);
  }

  @Test
  void a_character_reference_touches_its_word() {
    assertThat(readable("a &ldquo;b&rdquo; c")).isEqualTo("a       “b”       c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KARSTED — “We sail.”",
        "KARSTED (LNA) — We sail.",
        "SAINT-AUBRY, Vastria (Lakeside News) -- We sail.",
        "NEW KARSTED, March 3 (LNA) - We sail.",
        "KARSTED—We sail.",
        "KARSTED-The mayor sails.",
        "New Karsted (LNA) – We sail.",
        "KARSTED/OSLO (Reuters) - We sail.",
        "SANTA KARSTA, March 3 (LNA) _ We sail.",
        "KARSTED, Vastria--(LAKESIDE WIRE)--We sail.",
      })
  void a_dateline_is_a_line_of_its_own(String text) {
    assertThat(readable("Ferry stops\n\n" + text).strip().split("\\s*\\n\\s*")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dahl — who sailed — said so.",
        "DAHL: We — that is, I — sail.",
        "KARSTED-Oslo ferry",
        "LNA — the line — sails."
      })
  void other_dashes_stay(String text) {
    assertThat(readable(text)).isEqualTo(text);
  }

  @Test
  void the_tags_of_html_are_no_words_and_those_of_blocks_end_lines() {
    assertThat(words("She <a href=\"/b\" class='c'>said</a> so<br/>.")).isEqualTo("She said so.");
    assertThat(readable("<p>We sail.</p><p>Soon.</p>").strip())
        .matches("We sail\\.\\s*\\n\\s*\\n\\s+Soon\\.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 <b or c> d", "<ann@example.org>", "a < b", "<3"})
  void other_angle_brackets_stay(String text) {
    assertThat(readable(text)).isEqualTo(text);
  }

  @Test
  void time_stamps_of_a_live_report_are_no_words() {
    assertThat(words("21:04 We sail.\n9.17 pm GMT – She said so."))
        .isEqualTo("We sail. She said so.");
    assertThat(words("9:15 Mass is sung.\nWe sail.")).isEqualTo("9:15 Mass is sung. We sail.");
  }

  @Test
  void the_words_leave_out_the_marks_that_reopen_a_quotation() {
    assertThat(words("We sail.\n\n“We ‘sail.’\n\"And “we” return,"))
        .isEqualTo("We sail. We ‘sail.’ And “we” return,");
    assertThat(words("We sail.\n'And we'll return.\n‘And then."))
        .isEqualTo("We sail. And we'll return. And then.");
  }
}
