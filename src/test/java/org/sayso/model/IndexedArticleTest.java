package org.sayso.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndexedArticleTest {
  private static final String TEXT = "Ferry late\r\n\r\nIt sank. We swam.\n \nAll live.";
  private static final IndexedArticle ARTICLE =
      ArticleBuilder.article(TEXT)
          .sentence("Ferry/NN/root late/JJ/amod<Ferry")
          .sentence("It/PRP/nsubj<sank sank~sink/VBD/root ././punct<sank")
          .sentence("We/PRP/nsubj<swam swam~swim/VBD/root ././punct<swam")
          .sentence("All/DT/nsubj<live live/VBP/root ././punct<live")
          .index();

  @Test
  void tokens_are_numbered_through_the_article() {
    assertThat(ARTICLE.tokenCount()).isEqualTo(11);
    int swam = ARTICLE.number(2, 1);
    assertThat(ARTICLE.token(swam).text()).isEqualTo("swam");
    assertThat(ARTICLE.sentenceOf(swam)).isEqualTo(2);
    assertThat(ARTICLE.indexInSentence(swam)).isEqualTo(1);
    assertThat(ARTICLE.firstTokenOf(2)).isEqualTo(5);
  }

  @Test
  void an_offset_leads_to_the_token_there_or_else_to_the_next() {
    int inside = TEXT.indexOf("sank") + 2;
    assertThat(ARTICLE.token(ARTICLE.firstTokenEndingAfter(inside)).text()).isEqualTo("sank");
    assertThat(ARTICLE.token(ARTICLE.firstTokenStartingFrom(inside)).text()).isEqualTo(".");
    int space = TEXT.indexOf("We") - 1;
    assertThat(ARTICLE.token(ARTICLE.firstTokenEndingAfter(space)).text()).isEqualTo("We");
    assertThat(ARTICLE.firstTokenEndingAfter(TEXT.length())).isEqualTo(ARTICLE.tokenCount());
    assertThat(ARTICLE.firstTokenStartingFrom(TEXT.length())).isEqualTo(11);
  }

  @Test
  void paragraphs_are_the_lines_that_are_not_blank() {
    assertThat(ARTICLE.paragraphs())
        .extracting(span -> span.in(TEXT))
        .containsExactly("Ferry late", "It sank. We swam.", "All live.");
  }

  @Test
  void an_offset_between_paragraphs_belongs_to_the_one_before() {
    assertThat(ARTICLE.paragraphAt(TEXT.indexOf("We"))).isEqualTo(1);
    assertThat(ARTICLE.paragraphAt(TEXT.indexOf("All") - 2)).isEqualTo(1);
    assertThat(ARTICLE.paragraphAt(0)).isZero();
  }

  @Test
  void sentences_know_their_paragraphs() {
    assertThat(ARTICLE.paragraphOfSentence(1)).isEqualTo(1);
    assertThat(ARTICLE.paragraphOfSentence(2)).isEqualTo(1);
    assertThat(ARTICLE.paragraphOfSentence(3)).isEqualTo(2);
  }
}
