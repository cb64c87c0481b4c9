package org.sayso.batch;

import org.sayso.model.ArticleOutcome;

/** Is told how a run goes on, one thing at a time; articles come in their order. */
public interface RunListener {
  /** Another run is at work on the same output; this one waits for its end. */
  default void waiting() {}

  /** Input and output are fine; the work begins. */
  default void begun(int articles) {}

  /** Models are being loaded, as there are articles that no earlier run has annotated. */
  default void loading(int articles) {}

  /** One more article is done. */
  default void done(ArticleOutcome outcome, int done, int articles) {}

  /** An article failed for a reason that nobody foresaw; its outcome is reported as well. */
  default void unforeseen(String articleId, Throwable cause) {}

  /** Something is amiss that costs time but no rows. */
  default void warning(String message) {}

  /** The run has ended, well or badly. */
  default void ended(RunReport report) {}
}
