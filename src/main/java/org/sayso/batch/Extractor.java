package org.sayso.batch;

import java.util.List;
import org.sayso.model.Article;
import org.sayso.model.ExtractedQuotation;

/**
 * Finds everything that is said in an article, by what the article alone tells. Safe for use by
 * many threads.
 */
public interface Extractor {
  /**
   * The quotations in text order; empty when nobody is quoted. Decided by the title and the text
   * alone, not by the id: the same text under another name is not extracted again.
   *
   * <p>When the thread is interrupted, nobody waits for the result any more, and any unchecked
   * exception is welcome.
   *
   * @param times is told how long the parts of the work take
   */
  List<ExtractedQuotation> extract(Article article, StageTimes times);
}
