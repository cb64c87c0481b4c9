package org.sayso.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.ArticleBuilder;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;

class MarkedQuotationsTest {
  private static final Lexicon LEXICON = Lexicon.load();

  private static List<QuotationType> types(IndexedArticle article) {
    return new MarkedQuotations(LEXICON).find(article).stream().map(Quotation::type).toList();
  }

  @Test
  void a_clause_between_marks_is_direct() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "“We sail at noon,” said Berg.",
            "“/``/punct<sail We/PRP/nsubj<sail sail/VBP/ccomp<said at/IN/case<noon"
                + " noon/NN/obl<sail ,/,/punct<said ”/''/punct<said said~say/VBD/root"
                + " Berg+P/NNP/nsubj<said ././punct<said");
    assertThat(new MarkedQuotations(LEXICON).find(article))
        .singleElement()
        .satisfies(
            quotation -> {
              assertThat(quotation.span().in(article.text())).isEqualTo("“We sail at noon,”");
              assertThat(article.words(quotation.content())).isEqualTo("We sail at noon,");
              assertThat(quotation.type()).isEqualTo(QuotationType.DIRECT);
            });
  }

  @Test
  void a_title_behind_a_comma_is_no_clause() {
    assertThat(
            types(
                ArticleBuilder.sentenceAlone(
                    "Her book, “The Salt Road,” sold.",
                    "Her/PRP$/nmod:poss<book book/NN/nsubj<sold ,/,/punct<book “/``/punct<Road"
                        + " The/DT/det<Road Salt/NNP/compound<Road Road/NNP/appos<book"
                        + " ,/,/punct<book ”/''/punct<book sold~sell/VBD/root ././punct<sold")))
        .containsExactly(QuotationType.MIXED);
  }

  @Test
  void a_fragment_inside_reported_speech_is_mixed() {
    assertThat(
            types(
                ArticleBuilder.sentenceAlone(
                    "Berg called the port “a very sad place.”",
                    "Berg+P/NNP/nsubj<called called~call/VBD/root the/DT/det<port"
                        + " port/NN/obj<called “/``/punct<place a/DT/det<place very/RB/advmod<sad"
                        + " sad/JJ/amod<place place/NN/xcomp<called ././punct<called"
                        + " ”/''/punct<called")))
        .containsExactly(QuotationType.MIXED);
  }

  @Test
  void a_clause_that_goes_on_the_reporters_sentence_is_mixed() {
    assertThat(
            types(
                ArticleBuilder.sentenceAlone(
                    "Berg said the port “is closed.”",
                    "Berg+P/NNP/nsubj<said said~say/VBD/root the/DT/det<port port/NN/nsubj<closed"
                        + " “/``/punct<closed is~be/VBZ/cop<closed closed/JJ/ccomp<said"
                        + " ././punct<said ”/''/punct<said")))
        .containsExactly(QuotationType.MIXED);
  }

  @Test
  void an_imperative_is_a_whole_clause() {
    assertThat(
            types(
                ArticleBuilder.sentenceAlone(
                    "“Leave the port,” Berg said.",
                    "“/``/punct<Leave Leave/VB/ccomp<said the/DT/det<port port/NN/obj<Leave"
                        + " ,/,/punct<said ”/''/punct<said Berg+P/NNP/nsubj<said"
                        + " said~say/VBD/root ././punct<said")))
        .containsExactly(QuotationType.DIRECT);
  }

  @Test
  void an_answer_without_a_verb_is_direct() {
    assertThat(
            types(
                ArticleBuilder.article("They asked when. “Not tomorrow,” Berg said.")
                    .sentence(
                        "They/PRP/nsubj<asked asked~ask/VBD/root when/WRB/advmod<asked"
                            + " ././punct<asked")
                    .sentence(
                        "“/``/punct<tomorrow Not/RB/advmod<tomorrow tomorrow/NN/ccomp<said"
                            + " ,/,/punct<said ”/''/punct<said Berg+P/NNP/nsubj<said"
                            + " said~say/VBD/root ././punct<said")
                    .index()))
        .containsExactly(QuotationType.DIRECT);
  }

  @Test
  void the_second_half_of_a_split_quotation_is_direct_too() {
    assertThat(
            types(
                ArticleBuilder.sentenceAlone(
                    "“We sail,” Berg said, “and very soon.”",
                    "“/``/punct<sail We/PRP/nsubj<sail sail/VBP/ccomp<said ,/,/punct<said"
                        + " ”/''/punct<said Berg+P/NNP/nsubj<said said~say/VBD/root ,/,/punct<said"
                        + " “/``/punct<said and/CC/cc<soon very/RB/advmod<soon soon/RB/conj<sail"
                        + " ././punct<said ”/''/punct<said")))
        .containsExactly(QuotationType.DIRECT, QuotationType.DIRECT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "‘We sail,’ said Berg’s aide, ‘and very soon.’",
        "“We sail,” Berg’s aide said; “and very soon.”"
      })
  void a_split_quotation_may_stand_in_single_marks_or_go_on_behind_a_semicolon(String text) {
    assertThat(types(ArticleBuilder.article(text).index())).last().isEqualTo(QuotationType.DIRECT);
  }

  @Test
  void marks_around_no_words_are_no_quotation() {
    assertThat(
            types(
                ArticleBuilder.sentenceAlone(
                    "He wrote “?!” there.",
                    "He/PRP/nsubj<wrote wrote~write/VBD/root “/``/punct<wrote ?!/./punct<wrote"
                        + " ”/''/punct<wrote there/RB/advmod<wrote ././punct<wrote")))
        .isEmpty();
  }
}
