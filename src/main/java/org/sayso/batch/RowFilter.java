package org.sayso.batch;

import java.util.List;
import java.util.Set;
import org.sayso.model.ArticleOutcome;
import org.sayso.model.AttributedQuotation;
import org.sayso.model.Attribution;
import org.sayso.model.QuotationType;
import org.sayso.model.Speaker;
import org.sayso.output.ArticleRows;
import org.sayso.output.QuoteRow;

/**
 * Which rows are written, and which speakers are named in them.
 *
 * <p>What is left keeps its id and its statement number whatever else is filtered out.
 *
 * @param types types of quotation to write; never none
 * @param listedOnly whether only quotations of the people to follow are written
 * @param minConfidence attributions shown as less lose their speaker, mention and cue, but not the
 *     row
 */
public record RowFilter(Set<QuotationType> types, boolean listedOnly, double minConfidence) {
  /** Everything as it was found. */
  public static final RowFilter ALL = new RowFilter(Set.of(QuotationType.values()), false, 0);

  public RowFilter {
    types = Set.copyOf(types);
    if (types.isEmpty()) {
      throw new IllegalArgumentException("no type of quotation is left to write");
    }
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("not a probability: " + minConfidence);
    }
  }

  /** All rows, of which the doubtful ones name nobody. */
  ArticleRows named(ArticleOutcome.Extracted extracted) {
    List<AttributedQuotation> quotations =
        extracted.quotations().stream().map(this::withoutDoubtfulSpeaker).toList();
    return ArticleRows.of(new ArticleOutcome.Extracted(extracted.article(), quotations));
  }

  /** The rows that are written. */
  ArticleRows chosen(ArticleRows all) {
    return all.only(row -> types.contains(row.type()) && (!listedOnly || row.speaker().isListed()));
  }

  private AttributedQuotation withoutDoubtfulSpeaker(AttributedQuotation said) {
    Attribution attribution = said.attribution();
    boolean isDoubtful =
        minConfidence > 0
            && attribution.mention().isPresent()
            && QuoteRow.shown(attribution.confidence()).doubleValue() < minConfidence;
    if (!isDoubtful) {
      return said;
    }
    return new AttributedQuotation(
        said.quotation(),
        said.words(),
        new Attribution.Unattributed(Attribution.Reason.DOUBTFUL, attribution.confidence()),
        new Speaker.Nobody(),
        said.statement(),
        said.context());
  }
}
