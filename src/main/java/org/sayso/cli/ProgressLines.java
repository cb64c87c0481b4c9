package org.sayso.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.sayso.model.ArticleOutcome;

/** A line every ten seconds, for logs. */
final class ProgressLines implements Progress {
  private static final Duration BETWEEN = Duration.ofSeconds(10);

  private final PrintStream err;
  private final InstantSource clock;
  private Instant next = Instant.MAX;

  ProgressLines(PrintStream err, InstantSource clock) {
    this.err = err;
    this.clock = clock;
  }

  @Override
  public void loading(int articles) {
    next = clock.instant().plus(BETWEEN);
  }

  @Override
  public void done(ArticleOutcome outcome, int done, int articles) {
    Instant now = clock.instant();
    if (now.isBefore(next) || done == articles) {
      return;
    }
    next = now.plus(BETWEEN);
    err.println(done + " of " + Count.of(articles, "article"));
  }

  @Override
  public void close() {
    err.flush();
  }
}
