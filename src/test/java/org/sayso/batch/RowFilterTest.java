package org.sayso.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sayso.model.Article;
import org.sayso.model.ArticleOutcome;
import org.sayso.model.AttributedQuotation;
import org.sayso.model.Attribution;
import org.sayso.model.Gender;
import org.sayso.model.ListedSpeaker;
import org.sayso.model.QuotationType;
import org.sayso.output.QuoteRow;

class RowFilterTest {
  private static final Article ARTICLE =
      new Article(
          "a.txt",
          "“Soon” said Bo Lie. “Soon” said Anna Berg. “We sail” perhaps said Anna Berg.",
          Optional.empty());
  private static final ArticleOutcome.Extracted EXTRACTED =
      RuleExtractor.extracted(
          ARTICLE, List.of(new ListedSpeaker("Anna Berg", List.of(), List.of(), Gender.FEMALE)));

  @Test
  void everything_passes_the_open_filter() {
    assertThat(rows(RowFilter.ALL)).hasSize(3);
  }

  @Test
  void types_are_chosen_and_ids_stay() {
    List<QuoteRow> rows = rows(new RowFilter(Set.of(QuotationType.MIXED), false, 0));
    assertThat(rows).isEqualTo(rows(RowFilter.ALL).subList(0, 2));
  }

  @Test
  void others_are_left_out_and_the_ids_of_the_rest_stay() {
    List<QuoteRow> rows = rows(new RowFilter(Set.of(QuotationType.values()), true, 0));
    assertThat(rows).isEqualTo(rows(RowFilter.ALL).subList(1, 3));
  }

  @Test
  void a_doubtful_row_stays_without_its_speaker() {
    QuoteRow row = rows(new RowFilter(Set.of(QuotationType.DIRECT), false, 0.5)).get(0);
    assertThat(row.speaker().label()).isEmpty();
    assertThat(row.mention()).isEmpty();
    assertThat(row.evidence()).isEqualTo("below minimum confidence");
    assertThat(row.confidence()).isEqualTo(0.4);
    assertThat(row.id()).isEqualTo(rows(RowFilter.ALL).get(2).id());
  }

  @Test
  void confidence_equal_to_the_minimum_is_enough() {
    assertThat(rows(new RowFilter(Set.of(QuotationType.DIRECT), true, 0.4))).hasSize(1);
    assertThat(rows(new RowFilter(Set.of(QuotationType.DIRECT), true, 0.41))).isEmpty();
  }

  @Test
  void confidence_counts_as_it_is_shown() {
    ArticleOutcome.Extracted extracted = withConfidence(0.896);
    assertThat(name(extracted, 0.9)).isEqualTo("Anna Berg");
    assertThat(name(extracted, 0.91)).isEmpty();
  }

  private static ArticleOutcome.Extracted withConfidence(double confidence) {
    AttributedQuotation said = EXTRACTED.quotations().get(1);
    Attribution attribution =
        new Attribution.Attributed(
            said.attribution().mention().orElseThrow(), Optional.empty(), "rule", confidence);
    return new ArticleOutcome.Extracted(
        ARTICLE,
        List.of(
            new AttributedQuotation(
                said.quotation(),
                said.words(),
                attribution,
                said.speaker(),
                said.statement(),
                said.context())));
  }

  private static String name(ArticleOutcome.Extracted extracted, double minConfidence) {
    RowFilter filter = new RowFilter(Set.of(QuotationType.values()), false, minConfidence);
    return filter.named(extracted).rows().get(0).speaker().label();
  }

  @Test
  void a_filter_that_lets_nothing_through_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RowFilter(Set.of(), false, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RowFilter(Set.of(QuotationType.DIRECT), false, Double.NaN));
  }

  private static List<QuoteRow> rows(RowFilter filter) {
    return filter.chosen(filter.named(EXTRACTED)).rows();
  }
}
