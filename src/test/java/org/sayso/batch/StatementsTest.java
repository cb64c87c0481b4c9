package org.sayso.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.model.ArticleBuilder;
import org.sayso.model.Attribution;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;

class StatementsTest {
  private static final String TEXT =
      "“We sail,” Dahl said, “at noon.” “Never,” Berg said.\n\n"
          + "Dahl said the port “was shut” and “cold.” “Why?” she asked.";
  private static final Mention DAHL = mention(TEXT.indexOf("Dahl"));
  private static final Mention BERG = mention(TEXT.indexOf("Berg"));
  private static final Mention DAHL_LATER = mention(TEXT.indexOf("Dahl said the"));

  private final Statements statements = new Statements(ArticleBuilder.article(TEXT).index());

  private static Mention mention(int start) {
    return new Mention(new Span(start, start + 4), MentionKind.NAME, 0, 0);
  }

  private static Quotation quotation(String words, QuotationType type) {
    int start = TEXT.indexOf(words);
    Span span = new Span(start, start + words.length());
    return new Quotation(span, span, type);
  }

  private static Attribution by(Mention mention) {
    return new Attribution.Attributed(mention, Optional.empty(), "subject of cue", 0.9);
  }

  private int number(String words, QuotationType type, Attribution attribution) {
    return statements.number(quotation(words, type), attribution);
  }

  @Test
  void the_parts_of_a_split_quotation_share_a_number() {
    assertThat(number("“We sail,”", QuotationType.DIRECT, by(DAHL))).isEqualTo(1);
    assertThat(number("“at noon.”", QuotationType.DIRECT, by(DAHL))).isEqualTo(1);
  }

  @Test
  void another_source_begins_another_statement() {
    assertThat(number("“at noon.”", QuotationType.DIRECT, by(DAHL))).isEqualTo(1);
    assertThat(number("“Never,”", QuotationType.DIRECT, by(BERG))).isEqualTo(2);
  }

  @Test
  void another_paragraph_begins_another_statement() {
    assertThat(number("“We sail,”", QuotationType.DIRECT, by(DAHL))).isEqualTo(1);
    assertThat(number("“was shut”", QuotationType.MIXED, by(DAHL))).isEqualTo(2);
  }

  @Test
  void the_fragments_inside_a_reported_clause_share_its_number() {
    assertThat(number("“We sail,”", QuotationType.DIRECT, by(DAHL))).isEqualTo(1);
    assertThat(number("the port “was shut” and “cold.”", QuotationType.INDIRECT, by(DAHL_LATER)))
        .isEqualTo(2);
    assertThat(number("“was shut”", QuotationType.MIXED, by(DAHL_LATER))).isEqualTo(2);
    assertThat(number("“cold.”", QuotationType.MIXED, by(BERG))).isEqualTo(2);
    assertThat(number("“Why?”", QuotationType.DIRECT, by(mention(TEXT.indexOf("she ")))))
        .isEqualTo(3);
  }

  @Test
  void what_nobody_said_is_never_joined() {
    Attribution nobody = new Attribution.Unattributed(Attribution.Reason.NOT_SPEECH, 0.9);
    assertThat(number("“We sail,”", QuotationType.DIRECT, nobody)).isEqualTo(1);
    assertThat(number("“at noon.”", QuotationType.DIRECT, nobody)).isEqualTo(2);
  }
}
