package org.sayso.cli;

import java.io.PrintStream;
import org.sayso.batch.RunListener;
import org.sayso.model.ArticleOutcome;

/** Shows where in the program an article failed, and passes everything on. */
final class TracingListener implements RunListener {
  private final RunListener next;
  private final PrintStream err;

  TracingListener(RunListener next, PrintStream err) {
    this.next = next;
    this.err = err;
  }

  @Override
  public void loading(int articles) {
    next.loading(articles);
  }

  @Override
  public void done(ArticleOutcome outcome, int done, int articles) {
    next.done(outcome, done, articles);
  }

  @Override
  public void unforeseen(String articleId, Throwable cause) {
    err.println(articleId + ":");
    cause.printStackTrace(err);
    next.unforeseen(articleId, cause);
  }
}
