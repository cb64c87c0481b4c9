package org.sayso.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.batch.Extraction;
import org.sayso.batch.FoundQuotation;
import org.sayso.model.Article;

/**
 * What the database holds of an article's text.
 *
 * @param isSameArticle whether it is kept under the same name already
 */
record StoredArticle(
    boolean isSameArticle,
    String annotated,
    double seconds,
    long checksum,
    List<List<@Nullable Object>> rows) {

  /** What was found in it; nothing when anybody or anything has altered it since. */
  Optional<Extraction> extraction(Article article) {
    if (QuotationCells.checksum(rows) != checksum) {
      return Optional.empty();
    }
    QuotationCells cells = new QuotationCells(article.text());
    List<FoundQuotation> quotations = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      quotations.add(cells.decode(row));
    }
    return Optional.of(new Extraction(quotations));
  }
}
