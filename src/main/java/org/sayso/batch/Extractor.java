package org.sayso.batch;

import org.sayso.model.Article;

/** Finds everything that is said in an article. Safe for use by many threads. */
public interface Extractor {
  /**
   * What is said in an article; decided by its title and its text alone, not by its id.
   *
   * <p>A thread that is interrupted meanwhile should give up with any unchecked exception: nobody
   * waits for its result any more.
   */
  Extraction extract(Article article);
}
