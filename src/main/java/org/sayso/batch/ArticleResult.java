package org.sayso.batch;

import org.sayso.correction.Corrections;
import org.sayso.model.ArticleOutcome;
import org.sayso.output.ArticleRows;
import org.sayso.output.OutputException;
import org.sayso.output.Publication;

/** An article's outcome with what follows from it for the run. */
sealed interface ArticleResult {
  ArticleOutcome outcome();

  /** Writes and counts it. */
  void record(Publication publication, RunTally tally, RunListener listener) throws OutputException;

  /**
   * Rows to write, perhaps none.
   *
   * @param corrected what became of the article's corrections
   * @param isKnown whether an earlier run found them
   */
  record Rows(
      ArticleOutcome.Extracted outcome,
      ArticleRows rows,
      Corrections.Result corrected,
      boolean isKnown)
      implements ArticleResult {
    @Override
    public void record(Publication publication, RunTally tally, RunListener listener)
        throws OutputException {
      publication.write(rows);
      tally.add(rows, isKnown);
      tally.add(corrected);
    }
  }

  /** A file that holds no article. */
  record Nothing(ArticleOutcome.Failed outcome) implements ArticleResult {
    @Override
    public void record(Publication publication, RunTally tally, RunListener listener)
        throws OutputException {
      publication.write(outcome);
      tally.add(outcome);
    }
  }

  /** An article that the program itself failed on. */
  record Broken(ArticleOutcome.Failed outcome, Throwable cause) implements ArticleResult {
    @Override
    public void record(Publication publication, RunTally tally, RunListener listener)
        throws OutputException {
      publication.write(outcome);
      tally.add(outcome);
      listener.unforeseen(outcome.articleId(), cause);
    }
  }
}
