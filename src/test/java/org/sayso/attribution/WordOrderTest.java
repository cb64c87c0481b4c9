package org.sayso.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.mention.MentionFinder;
import org.sayso.model.ArticleBuilder;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;

class WordOrderTest {
  /** The code for the first quotation in marks, the mention with that text and the cue "said". */
  private static int code(IndexedArticle article, String source) {
    String text = article.text();
    Span span = new Span(text.indexOf('“'), text.indexOf('”') + 1);
    Target target = Target.marked(new Quotation(span, span, QuotationType.DIRECT));
    Mention mention =
        new MentionFinder()
            .find(article).stream()
                .filter(found -> found.span().in(text).equals(source))
                .findFirst()
                .orElseThrow();
    int cue = article.firstTokenStartingFrom(text.indexOf("said"));
    return new WordOrder(article).code(new Place(article, target), mention, cue);
  }

  private static IndexedArticle sentence(String text, String notation) {
    return ArticleBuilder.sentenceAlone(text, notation);
  }

  private static final String WE_SAIL = "“/``/punct<sail We/PRP/nsubj<sail sail/VBP/ccomp<said";

  @Test
  void what_stands_behind_a_quotation_has_an_order() {
    assertThat(
            code(
                sentence(
                    "“We sail,” the old pilot later said.",
                    WE_SAIL
                        + " ,/,/punct<sail ”/''/punct<sail the/DT/det<pilot old/JJ/amod<pilot"
                        + " pilot/NN/nsubj<said later/RB/advmod<said said~say/VBD/root"
                        + " ././punct<said"),
                "the old pilot"))
        .isEqualTo(1);
    assertThat(
            code(
                sentence(
                    "“We sail,” the pilot, a Dane, said.",
                    WE_SAIL
                        + " ,/,/punct<sail ”/''/punct<sail the/DT/det<pilot pilot/NN/nsubj<said"
                        + " ,/,/punct<Dane a/DT/det<Dane Dane/NNP/appos<pilot ,/,/punct<Dane"
                        + " said~say/VBD/root ././punct<said"),
                "the pilot"))
        .isEqualTo(2);
    assertThat(
            code(
                sentence(
                    "“We sail,” said the pilot.",
                    WE_SAIL
                        + " ,/,/punct<sail ”/''/punct<sail said~say/VBD/root the/DT/det<pilot"
                        + " pilot/NN/nsubj<said ././punct<said"),
                "the pilot"))
        .isEqualTo(3);
  }

  @Test
  void what_stands_before_a_quotation_has_an_order() {
    String quotation =
        " “/``/punct<sail We/PRP/nsubj<sail sail/VBP/ccomp<said ././punct<sail"
            + " ”/''/punct<sail";
    assertThat(
            code(
                sentence(
                    "The pilot said: “We sail.”",
                    "The/DT/det<pilot pilot/NN/nsubj<said said~say/VBD/root :/:/punct<said"
                        + quotation),
                "The pilot"))
        .isEqualTo(4);
    assertThat(
            code(
                sentence(
                    "The pilot said, “We sail.”",
                    "The/DT/det<pilot pilot/NN/nsubj<said said~say/VBD/root ,/,/punct<said"
                        + quotation),
                "The pilot"))
        .isEqualTo(5);
    assertThat(
            code(
                sentence(
                    "The pilot said of it “We sail.”",
                    "The/DT/det<pilot pilot/NN/nsubj<said said~say/VBD/root of/IN/case<it"
                        + " it/PRP/obl<said"
                        + quotation),
                "The pilot"))
        .isEqualTo(6);
    assertThat(
            code(
                sentence(
                    "So said the pilot: “We sail.”",
                    "So/RB/advmod<said said~say/VBD/root the/DT/det<pilot pilot/NN/nsubj<said"
                        + " :/:/punct<said"
                        + quotation),
                "the pilot"))
        .isEqualTo(7);
  }

  @Test
  void other_words_or_the_end_of_a_sentence_or_paragraph_between_them_leave_no_order() {
    assertThat(
            code(
                sentence(
                    "“We sail,” and on Monday the pilot said so.",
                    WE_SAIL
                        + " ,/,/punct<sail ”/''/punct<sail and/CC/cc<said on/IN/case<Monday"
                        + " Monday/NNP/obl<said the/DT/det<pilot pilot/NN/nsubj<said"
                        + " said~say/VBD/root so/RB/advmod<said ././punct<said"),
                "the pilot"))
        .isEqualTo(WordOrder.OTHER);
    for (String gap : List.of(" ", "\n\n")) {
      IndexedArticle article =
          ArticleBuilder.article("So the pilot said." + gap + "“We sail.”")
              .sentence(
                  "So/RB/advmod<said the/DT/det<pilot pilot/NN/nsubj<said said~say/VBD/root"
                      + " ././punct<said")
              .sentence(
                  "“/``/punct<sail We/PRP/nsubj<sail sail/VBP/root ././punct<sail ”/''/punct<sail")
              .index();
      assertThat(code(article, "the pilot")).isEqualTo(WordOrder.OTHER);
    }
  }

  @Test
  void a_cue_inside_the_last_mention_of_an_article_has_no_order() {
    assertThat(
            code(
                sentence(
                    "“We sail,” the said pilot",
                    WE_SAIL
                        + " ,/,/punct<sail ”/''/punct<sail the/DT/det<pilot"
                        + " said~say/VBD/amod<pilot pilot/NN/root"),
                "the said pilot"))
        .isZero();
  }

  @Test
  void a_colon_that_ends_a_paragraph_introduces_the_next() {
    IndexedArticle article =
        ArticleBuilder.article("The pilot said:\n\n“We sail.”")
            .sentence("The/DT/det<pilot pilot/NN/nsubj<said said~say/VBD/root :/:/punct<said")
            .sentence(
                "“/``/punct<sail We/PRP/nsubj<sail sail/VBP/root ././punct<sail ”/''/punct<sail")
            .index();
    assertThat(code(article, "The pilot")).isEqualTo(4);
  }
}
