package org.sayso.batch;

import java.util.List;
import org.sayso.model.Article;
import org.sayso.model.ExtractedQuotation;

/**
 * Finds everything that is said in an article, by what the article alone tells. Safe for use by
 * many threads.
 */
public interface Extractor {
  /** The quotations in text order; empty when nobody is quoted. */
  List<ExtractedQuotation> extract(Article article);
}
