package org.sayso.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.model.Article;
import org.sayso.model.CodePointIndex;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;
import org.sayso.model.Speaker;
import org.sayso.output.ArticleRows;
import org.sayso.output.QuoteRow;

class MarkedTextTest {
  private final List<QuoteRow> rows = new ArrayList<>();

  @Test
  void a_quotation_its_mention_and_its_cue_are_marked() {
    String text = "😀 “We sail,” said Anna.";
    add(text, "“We sail,”", "said", "Anna");
    assertThat(plain(text))
        .isEqualTo("😀 <mark id=q1>“We sail,”<a>1</a></mark> <u cue>said</u> <u mention>Anna</u>.");
  }

  @Test
  void a_quotation_in_a_quotation_is_an_element_in_an_element() {
    String text = "Anna said they “sail now” at last.";
    add(text, "Anna said they “sail now”", "said", "Anna");
    add(text, "“sail now”", "said", "Anna");
    assertThat(plain(text))
        .isEqualTo(
            "<mark id=q1><u mention>Anna</u> <u cue>said</u> they "
                + "<mark id=q2>“sail now”<a>2</a></mark><a>1</a></mark> at last.");
  }

  @Test
  void of_quotations_that_overlap_the_inner_one_goes_on_after_the_outer_one() {
    String text = "one two three four";
    add(text, "one two three", "", "");
    add(text, "two three four", "", "");
    assertThat(plain(text))
        .isEqualTo(
            "<mark id=q1>one <mark id=q2>two three</mark><a>1</a></mark>"
                + "<mark> four<a>2</a></mark>");
  }

  @Test
  void a_quotation_over_paragraphs_has_its_id_at_its_start_and_its_number_at_its_end() {
    String text = "“We wait.\n\n“And sail,” said Anna.";
    add(text, "“We wait.\n\n“And sail,”", "said", "Anna");
    assertThat(plain(text))
        .isEqualTo(
            "<mark id=q1>“We wait.</mark>/<mark>“And sail,”<a>1</a></mark> "
                + "<u cue>said</u> <u mention>Anna</u>.");
  }

  @Test
  void a_mention_belongs_to_all_quotations_that_share_it() {
    String text = "“We wait,” said Anna. “And sail.”";
    add(text, "“We wait,”", "said", "Anna");
    add(text, "“And sail.”", "", "Anna");
    assertThat(html(text)).contains("data-of=\"q1 q2\">Anna</u>");
  }

  @Test
  void markup_in_the_text_is_text() {
    String text = "“<b>&amp;\"'</b>” \u0007";
    add(text, "“<b>&amp;\"'</b>”", "", "");
    assertThat(html(text))
        .contains("“&lt;b&gt;&amp;amp;&quot;&#39;&lt;/b&gt;”")
        .endsWith(" \uFFFD");
  }

  @Test
  void paragraphs_are_what_stands_between_blank_lines() {
    assertThat(paragraphs("\n one\ntwo \r\n\r\n\t\r\nthree\r\rfour\n"))
        .containsExactly("one\ntwo", "three", "four");
    assertThat(paragraphs(" \n\n ")).isEmpty();
  }

  private static List<String> paragraphs(String text) {
    return Paragraphs.of(text, 0).stream().map(span -> span.in(text)).toList();
  }

  private void add(String text, String quote, String cue, String mention) {
    rows.add(
        new QuoteRow(
            "a.txt",
            Optional.empty(),
            mention.isEmpty() ? new Speaker.Nobody() : new Speaker.Unlisted(mention),
            quote,
            QuotationType.DIRECT,
            Optional.of(cue).filter(words -> !words.isEmpty()),
            Optional.of(mention).filter(words -> !words.isEmpty()),
            0.9,
            "rule",
            text,
            span(text, quote),
            Optional.of(cue).filter(words -> !words.isEmpty()).map(words -> span(text, words)),
            Optional.of(mention).filter(words -> !words.isEmpty()).map(words -> span(text, words)),
            1,
            "q" + (rows.size() + 1)));
  }

  private static Span span(String text, String words) {
    CodePointIndex index = new CodePointIndex(text);
    int start = text.indexOf(words);
    return new Span(index.codePointOffset(start), index.codePointOffset(start + words.length()));
  }

  private String plain(String text) {
    return html(text)
        .replaceAll("<mark class=\"[^\"]*\" data-of=\"q\\d\" id=\"(q\\d)\">", "<mark id=$1>")
        .replaceAll("<mark class=\"[^\"]*\" data-of=\"q\\d\">", "<mark>")
        .replaceAll("<u class=\"(\\w+) [^>]*>", "<u $1>")
        .replaceAll("<a class[^>]*>", "<a>");
  }

  private String html(String text) {
    List<ShownRow> shown = new ArrayList<>();
    for (QuoteRow row : rows) {
      shown.add(new ShownRow(row, shown.size() + 1, "s0"));
    }
    ArticleRows article = new ArticleRows(new Article("a.txt", text, Optional.empty()), rows);
    MarkedText marked = new MarkedText(article, shown);
    Markup out = new Markup();
    for (Span paragraph : Paragraphs.of(text, 0)) {
      out.verbatim(out.length() > 0 ? "/" : "");
      marked.write(paragraph, out);
    }
    return out.toString();
  }
}
