package org.sayso.batch;

import org.sayso.model.ArticleOutcome;

/** Is told how a run goes on, by the thread that runs it and in the order of the articles. */
public interface RunListener {
  /** Input and output are fine; models are about to be loaded. */
  default void loading(int articles) {}

  /** One more article is done. */
  default void done(ArticleOutcome outcome, int done, int articles) {}

  /** An article failed for a reason that nobody foresaw; its outcome is reported as well. */
  default void unforeseen(String articleId, Throwable cause) {}
}
