package org.sayso.batch;

import org.sayso.model.ArticleOutcome;

/** Passes on what the threads of a run have to tell, one thing at a time. */
final class OneAtATime implements RunListener {
  private final RunListener next;

  OneAtATime(RunListener next) {
    this.next = next;
  }

  @Override
  public synchronized void waiting() {
    next.waiting();
  }

  @Override
  public synchronized void begun(int articles) {
    next.begun(articles);
  }

  @Override
  public synchronized void loading(int articles) {
    next.loading(articles);
  }

  @Override
  public synchronized void done(ArticleOutcome outcome, int done, int articles) {
    next.done(outcome, done, articles);
  }

  @Override
  public synchronized void unforeseen(String articleId, Throwable cause) {
    next.unforeseen(articleId, cause);
  }

  @Override
  public synchronized void warning(String message) {
    next.warning(message);
  }

  @Override
  public synchronized void ended(RunReport report) {
    next.ended(report);
  }
}
