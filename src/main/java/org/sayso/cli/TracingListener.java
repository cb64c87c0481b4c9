package org.sayso.cli;

import org.sayso.batch.RunListener;
import org.sayso.batch.RunReport;
import org.sayso.model.ArticleOutcome;

/** Shows where in the program an article failed, and passes everything on. */
final class TracingListener implements RunListener {
  private final RunListener next;

  TracingListener(RunListener next) {
    this.next = next;
  }

  @Override
  public void waiting() {
    next.waiting();
  }

  @Override
  public void begun(int articles) {
    next.begun(articles);
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
    Logs.LOG.error("{}: the program failed on it", articleId, cause);
    next.unforeseen(articleId, cause);
  }

  @Override
  public void warning(String message) {
    next.warning(message);
  }

  @Override
  public void ended(RunReport report) {
    next.ended(report);
  }
}
