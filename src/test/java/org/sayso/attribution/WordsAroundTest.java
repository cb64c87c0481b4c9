package org.sayso.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.ArticleBuilder;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;

class WordsAroundTest {
  private static IndexedArticle showing(String words) {
    StringBuilder notation = new StringBuilder("We/PRP/nsubj<saw saw~see/VBD/root “/``/punct<saw");
    for (String word : words.split(" ", -1)) {
      notation.append(' ').append(word).append("/NNP/obj<saw");
    }
    return ArticleBuilder.sentenceAlone(
        "We saw “" + words + "” yesterday",
        notation.append(" ”/''/punct<saw yesterday/NN/obl:tmod<saw").toString());
  }

  private static WordsAround marks(String words) {
    IndexedArticle article = showing(words);
    Span span = new Span(article.text().indexOf('“'), article.text().indexOf('”') + 1);
    return new WordsAround(article, new Quotation(span, span, QuotationType.MIXED));
  }

  @ParameterizedTest
  @CsvSource({
    "The Harbor at Night, true",
    "Ferry 54, true",
    "Harbor, false",
    "the harbor, false",
    "The Harbor at night, false",
    "to be at The, false"
  })
  void a_title_has_capitals_but_for_small_words(String words, boolean title) {
    assertThat(marks(words).isTitle()).isEqualTo(title);
  }

  @Test
  void what_stands_around_a_title_is_counted_apart() {
    assertThat(marks("the harbor").wordBefore()).isEqualTo("see");
    assertThat(marks("The Harbor").wordBefore()).endsWith("see").isNotEqualTo("see");
  }
}
