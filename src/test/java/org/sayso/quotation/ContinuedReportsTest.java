package org.sayso.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.ArticleBuilder;
import org.sayso.model.IndexedArticle;
import org.sayso.model.IndirectQuotation;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;

class ContinuedReportsTest {
  private static final String REPORT = "Berg said the ferry would sail.";
  private static final String REPORT_NOTATION =
      "Berg+P/NNP/nsubj<said said~say/VBD/root the/DT/det<ferry ferry/NN/nsubj<sail"
          + " would/MD/aux<sail sail/VB/ccomp<said ././punct<said";
  private static final String SHIFTED_NOTATION =
      "It/PRP/nsubj<carry would/MD/aux<carry carry/VB/root mail/NN/obj<carry ././punct<carry";

  private static List<String> continued(
      String between, String sentence, String notation, List<Quotation> marked) {
    IndexedArticle article =
        ArticleBuilder.article(REPORT + between + sentence)
            .sentence(REPORT_NOTATION)
            .sentence(notation)
            .index();
    Span clause = new Span(article.text().indexOf("the ferry"), article.text().indexOf("sail") + 4);
    IndirectQuotation report =
        new IndirectQuotation(
            new Quotation(clause, clause, QuotationType.INDIRECT), List.of(clause), 1, 0.9);
    ReportedClauses clauses = new ReportedClauses(article, Lexicon.load());
    List<IndirectQuotation> all =
        new ContinuedReports(article, marked, clauses).with(List.of(report));
    assertThat(all).startsWith(report).allSatisfy(one -> assertThat(one.cue()).isEqualTo(1));
    return all.stream().skip(1).map(one -> one.quotation().span().in(article.text())).toList();
  }

  private static List<String> continued(String sentence, String notation) {
    return continued(" ", sentence, notation, List.of());
  }

  @Test
  void a_sentence_shifted_back_like_the_report_goes_on_with_it() {
    assertThat(continued("It would carry mail.", SHIFTED_NOTATION))
        .containsExactly("It would carry mail");
  }

  @Test
  void a_new_paragraph_ends_the_report() {
    assertThat(continued("\n\n", "It would carry mail.", SHIFTED_NOTATION, List.of())).isEmpty();
  }

  @Test
  void a_sentence_in_another_tense_is_the_articles_own() {
    assertThat(
            continued(
                "It carries mail.",
                "It/PRP/nsubj<carries carries~carry/VBZ/root mail/NN/obj<carries"
                    + " ././punct<carries"))
        .isEmpty();
  }

  @Test
  void a_condition_may_be_the_articles_own_thought() {
    assertThat(
            continued(
                "It would help if it came.",
                "It/PRP/nsubj<help would/MD/aux<help help/VB/root if/IN/mark<came"
                    + " it/PRP/nsubj<came came~come/VBD/advcl<help ././punct<help"))
        .isEmpty();
  }

  @Test
  void a_word_of_saying_begins_a_report_of_its_own() {
    assertThat(
            continued(
                "Dahl would say more.",
                "Dahl+P/NNP/nsubj<say would/MD/aux<say say/VB/root more/RBR/obj<say ././punct<say"))
        .isEmpty();
  }

  @Test
  void words_in_marks_stand_for_themselves() {
    Span mail = new Span(REPORT.length() + 16, REPORT.length() + 20);
    Quotation fragment = new Quotation(mail, mail, QuotationType.MIXED);
    assertThat(continued(" ", "It would carry mail.", SHIFTED_NOTATION, List.of(fragment)))
        .isEmpty();
  }
}
