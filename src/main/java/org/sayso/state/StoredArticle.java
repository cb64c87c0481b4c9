package org.sayso.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Article;
import org.sayso.model.ExtractedQuotation;

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
  Optional<List<ExtractedQuotation>> quotations(Article article) {
    if (QuotationCells.checksum(rows) != checksum) {
      return Optional.empty();
    }
    QuotationCells cells = new QuotationCells(article.text());
    List<ExtractedQuotation> quotations = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      quotations.add(cells.decode(row));
    }
    return Optional.of(quotations);
  }
}
