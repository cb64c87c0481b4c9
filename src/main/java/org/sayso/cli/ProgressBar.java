package org.sayso.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.sayso.model.ArticleOutcome;

/** One line that is drawn again and again and wiped in the end. */
final class ProgressBar implements Progress {
  private static final int WIDTH = 40;
  private static final int BLANK = 79;
  private static final Duration BETWEEN = Duration.ofMillis(100);

  private final PrintStream err;
  private final InstantSource clock;
  private Instant next = Instant.MIN;
  private final TimeLeft left = new TimeLeft();
  private boolean isDrawn;

  ProgressBar(PrintStream err, InstantSource clock) {
    this.err = err;
    this.clock = clock;
  }

  @Override
  public void waiting() {
    draw("Another run is at work on the same output; waiting for its end ...");
  }

  @Override
  public void warning(String message) {
    close();
    Logs.LOG.warn("{}", message);
  }

  @Override
  public void loading(int articles) {
    draw("Loading the language models for " + Count.of(articles, "article") + " ...");
  }

  @Override
  public void done(ArticleOutcome outcome, int done, int articles) {
    Instant now = clock.instant();
    left.note(now, done);
    if (now.isBefore(next) && done < articles) {
      return;
    }
    next = now.plus(BETWEEN);
    int filled = (int) ((long) WIDTH * done / articles);
    String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
    String estimate =
        left.of(articles - done).map(rest -> ", " + TimeLeft.inWords(rest) + " left").orElse("");
    draw("[" + bar + "] " + done + " of " + Count.of(articles, "article") + estimate);
  }

  private void draw(String line) {
    err.print("\r" + line + " ".repeat(Math.max(0, BLANK - line.length())));
    err.flush();
    isDrawn = true;
  }

  @Override
  public void close() {
    if (isDrawn) {
      err.print("\r" + " ".repeat(BLANK) + "\r");
      err.flush();
      isDrawn = false;
    }
  }
}
