package org.sayso.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.model.Article;
import org.sayso.model.ArticleOutcome;
import org.sayso.model.AttributedQuotation;
import org.sayso.model.Attribution;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Prose;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;
import org.sayso.model.Speaker;

class ArticleRowsTest {
  private static final String TEXT =
      "Ferry 😀 News\n\n“We will\r\nsail,” said Anna Berg. “We will sail,” Bo Lie agreed.";

  @Test
  void a_row_shows_what_was_found_with_code_point_offsets() {
    QuoteRow row = rows(TEXT, said("“We will\r\nsail,”", "Anna Berg")).get(0);
    assertThat(QuoteColumn.cells(row))
        .containsExactly(
            "news/a.txt",
            "Ferry 😀 News",
            "Anna Berg",
            "yes",
            "We will sail,",
            "direct",
            "said",
            "Anna Berg",
            "0.88",
            "inverted verb",
            "“We will sail,”",
            "14",
            "30",
            "36",
            "45",
            "1",
            row.id());
  }

  @Test
  void the_title_shows_references_as_what_they_mean() {
    Article article =
        new Article("a.txt", "&quot;Ferry&quot; *News*\n\nText.", Optional.of(new Span(0, 24)));
    assertThat(new ArticleRows(article, List.of()).title()).isEqualTo("\"Ferry\" News");
  }

  @Test
  void the_columns_are_those_of_the_contract() {
    assertThat(QuoteColumn.labels())
        .containsExactly(
            "article",
            "title",
            "speaker",
            "listed",
            "quote",
            "type",
            "cue",
            "mention",
            "confidence",
            "evidence",
            "context",
            "quote_start",
            "quote_end",
            "mention_start",
            "mention_end",
            "statement",
            "quote_id");
  }

  @Test
  void nobody_leaves_the_cells_of_the_speaker_empty() {
    Span span = spanOf(TEXT, "“We will sail,”");
    AttributedQuotation said =
        new AttributedQuotation(
            new Quotation(span, span, QuotationType.MIXED),
            span.in(TEXT),
            new Attribution.Unattributed(Attribution.Reason.NOT_SPEECH, 1),
            new Speaker.Nobody(),
            1,
            span);
    assertThat(QuoteColumn.cells(rows(TEXT, said).get(0)).subList(2, 16))
        .containsExactly(
            "",
            "no",
            "“We will sail,”",
            "mixed",
            "",
            "",
            "1.00",
            "not speech",
            "“We will sail,”",
            "47",
            "62",
            "",
            "",
            "1");
  }

  @Test
  void rows_are_in_text_order_and_the_longer_first() {
    assertThat(
            rows(
                TEXT,
                said("“We will sail,”", "Bo Lie"),
                said("“We will", "Anna Berg"),
                said("“We will\r\nsail,”", "Anna Berg")))
        .extracting(QuoteRow::quote)
        .containsExactly("We will sail,", "We wil", "We will sail,");
  }

  @Test
  void ids_are_safe_in_a_spreadsheet_and_differ_for_the_same_words_said_twice() {
    List<QuoteRow> rows =
        rows(TEXT, said("“We will\r\nsail,”", "Anna Berg"), said("“We will sail,”", "Bo Lie"));
    assertThat(rows).extracting(QuoteRow::id).doesNotHaveDuplicates();
    assertThat(rows).allSatisfy(row -> assertThat(row.id()).matches("q[a-z2-7]{11}"));
  }

  @Test
  void ids_survive_edits_elsewhere_and_other_marks_and_speakers() {
    String edited = "Something new.\n\n" + TEXT.replace("“We will\r\nsail,”", "\"We will sail\"");
    assertThat(rows(edited, said(edited, "\"We will sail\"", "Bo Lie")).get(0).id())
        .isEqualTo(rows(TEXT, said("“We will\r\nsail,”", "Anna Berg")).get(0).id());
  }

  @Test
  void ids_stay_the_same_from_version_to_version() {
    assertThat(rows(TEXT, said("“We will\r\nsail,”", "Anna Berg")).get(0).id())
        .isEqualTo("qye27hzwjcie");
  }

  @Test
  void words_without_letters_have_ids_too() {
    QuoteIds ids = new QuoteIds("a.txt");
    assertThat(ids.next("…")).isNotEqualTo(ids.next("!"));
  }

  private static List<QuoteRow> rows(String text, AttributedQuotation... quotations) {
    int end = text.indexOf("\n");
    Article article = new Article("news/a.txt", text, Optional.of(new Span(0, end)));
    return ArticleRows.of(new ArticleOutcome.Extracted(article, List.of(quotations))).rows();
  }

  private static AttributedQuotation said(String marked, String speaker) {
    return said(TEXT, marked, speaker);
  }

  private static AttributedQuotation said(String text, String marked, String speaker) {
    Span span = spanOf(text, marked);
    Span content = new Span(span.start() + 1, span.end() - 1);
    return new AttributedQuotation(
        new Quotation(span, content, QuotationType.DIRECT),
        new Prose(text).words(content),
        new Attribution.Attributed(
            new Mention(spanOf(text, speaker), MentionKind.NAME, 0, 0),
            Optional.of(spanOf(text, "said")),
            "inverted verb",
            0.875),
        new Speaker.Listed(speaker),
        1,
        span);
  }

  private static Span spanOf(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
