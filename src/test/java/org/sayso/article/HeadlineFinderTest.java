package org.sayso.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.Span;

class HeadlineFinderTest {
  private static final String PARAGRAPH =
      "The harbour in the north of the city will open again in spring, the mayor said on Tuesday"
          + " after a meeting with the owners of the three ferry companies that use it.";

  private final HeadlineFinder finder = new HeadlineFinder();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor says harbour will reopen in spring",
        "Will the harbour reopen?",
        "Mayor: ‘No ferry before spring’",
        "Harbour Firm to Move to Washington, D.C.",
        "Ferry line buys Lakeside Boats Inc.",
        "Mayor Promises Open Harbour Before Spring.",
        "GOP-backed harbour bill fails",
        "AP-style books sell well",
      })
  void a_short_line_before_a_blank_one_is_a_headline(String line) {
    assertThat(title(line + "\n\n" + PARAGRAPH)).contains(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour will reopen.",
        "“The harbour will reopen,” the mayor said.",
        "“We will open it again!”",
        "These are the ferries that will run:",
        "OSLO, Norway (AP) —",
        "OSLO — The harbour is closed",
        "By Ingrid Example",
        "https://news.example/harbour",
      })
  void prose_datelines_and_bylines_are_none(String line) {
    assertThat(title(line + "\n\n" + PARAGRAPH)).isEmpty();
  }

  @Test
  void a_whole_paragraph_is_none() {
    assertThat(title(PARAGRAPH + "\n\n" + PARAGRAPH)).isEmpty();
    assertThat(title(PARAGRAPH.replace(".", "") + "\n" + PARAGRAPH)).isEmpty();
  }

  @Test
  void a_line_right_above_a_clearly_longer_paragraph_is_a_headline() {
    assertThat(title("Harbour to reopen\n" + PARAGRAPH)).contains("Harbour to reopen");
  }

  @Test
  void the_first_of_many_lines_of_a_wrapped_paragraph_is_none() {
    assertThat(title("The harbour in the north of the city will\nopen again in spring.\n"))
        .isEmpty();
  }

  @Test
  void the_only_line_of_an_article_is_none() {
    assertThat(title("Harbour to reopen")).isEmpty();
    assertThat(title("Harbour to reopen\n\n \n")).isEmpty();
  }

  @Test
  void a_line_with_a_period_is_a_headline_when_a_dateline_follows() {
    assertThat(title("Harbour to open again.\n\nOSLO, Norway (AP) — " + PARAGRAPH))
        .contains("Harbour to open again.");
  }

  @Test
  void a_line_with_its_deck_below_is_a_headline() {
    assertThat(title("Harbour to reopen; \nThree ferries wait for spring.\n\n" + PARAGRAPH))
        .contains("Harbour to reopen;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor says harbour\nwill reopen in spring",
        "Mayor: Harbour to Open in\nApril, After the Ice,\r\nand Stay Open"
      })
  void a_headline_may_be_wrapped(String lines) {
    assertThat(title(lines + "\n\n" + PARAGRAPH)).contains(lines);
  }

  @Test
  void wrapped_lines_with_no_blank_one_below_are_prose() {
    assertThat(title("The harbour in the north\nof the city will\nopen again\nThe mayor"))
        .isEmpty();
  }

  @Test
  void a_byline_may_stand_right_below_the_headline() {
    assertThat(title("Harbour to reopen\nBy Ann Dahl\n\n" + PARAGRAPH))
        .contains("Harbour to reopen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028"})
  void any_line_end_will_do_and_blank_lines_may_come_first(String end) {
    String text = end + "  Harbour to reopen " + end + end + PARAGRAPH;
    assertThat(title(text)).contains("Harbour to reopen");
  }

  @Test
  void a_markdown_heading_is_the_headline_without_its_marks() {
    assertThat(finder.find("# Harbour reopens.\n\nText.", ArticleFormat.MARKDOWN))
        .contains(new Span(2, 18));
    assertThat(markdown("#  Harbour #\nText.")).contains("Harbour");
    assertThat(markdown("Harbour reopens.\n====\nText.")).contains("Harbour reopens.");
    assertThat(markdown("Harbour to reopen\n\n" + PARAGRAPH)).contains("Harbour to reopen");
    assertThat(markdown("## Notes.\n\nText.")).isEmpty();
  }

  private Optional<String> title(String text) {
    return finder.find(text, ArticleFormat.TEXT).map(span -> span.in(text));
  }

  private Optional<String> markdown(String text) {
    return finder.find(text, ArticleFormat.MARKDOWN).map(span -> span.in(text));
  }
}
