package org.sayso.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.ArticleBuilder;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;

class WordsAroundTest {
  private static final Lexicon LEXICON = Lexicon.load();

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

  private static int titledBy(String before, String words, String behind) {
    return around(before, words, behind).titledBy(LEXICON);
  }

  private static WordsAround around(String before, String words, String behind) {
    StringBuilder notation = new StringBuilder("saw~see/VBD/root");
    if (!before.isEmpty()) {
      for (String word : before.split(" ", -1)) {
        notation
            .append(' ')
            .append(word)
            .append(word.equals("’s") ? "/POS" : "/NN")
            .append("/dep<saw");
      }
    }
    notation.append(" “/``/punct<saw");
    for (String word : words.split(" ", -1)) {
      notation.append(' ').append(word).append("/NNP/obj<saw");
    }
    notation.append(" ”/''/punct<saw ").append(behind).append("/NN/dep<saw");
    String text =
        "saw " + before.replace(" ,", ",").replace(" ’s", "’s") + (before.isEmpty() ? "“" : " “");
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(text + words + "” " + behind, notation.toString());
    Span span = new Span(article.text().indexOf('“'), article.text().indexOf('”') + 1);
    return new WordsAround(article, new Quotation(span, span, QuotationType.MIXED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the film | The Harbor | yesterday | 1",
        "her memoir , | Salt | yesterday | 0",
        "her memoir , | Salt and Iron | yesterday | 1",
        "a play called | Salt and Iron | yesterday | 1",
        "a paper entitled | Salt and Iron | yesterday | 1",
        "a thing titled | Salt and Iron | yesterday | 2",
        "the town ’s | Salt and Iron | yesterday | 3",
        "on | Salt and Iron | yesterday | 5",
        "on | Salt | yesterday | 0",
        "on , | Salt and Iron | yesterday | 0",
        "the | Salt and Iron | show | 4",
        "the | Salt and Iron | yesterday | 0",
        "the film | salt and iron | yesterday | 0",
      })
  void words_around_tell_the_title_of_a_work(String before, String words, String behind, int by) {
    assertThat(titledBy(before, words, behind)).isEqualTo(by);
  }

  @ParameterizedTest
  @CsvSource({
    "the memoir, Salt and Iron, true",
    "the memoir, Salt, false",
    "the man, Salt and Iron, false"
  })
  void two_words_and_more_behind_a_noun_for_a_work_are_its_title(
      String before, String words, boolean title) {
    assertThat(around(before, words, "yesterday").isTitleOfWork(LEXICON)).isEqualTo(title);
  }

  @Test
  void what_stands_around_a_title_is_counted_apart() {
    assertThat(marks("the harbor").wordBefore()).isEqualTo("see");
    assertThat(marks("The Harbor").wordBefore()).endsWith("see").isNotEqualTo("see");
  }
}
