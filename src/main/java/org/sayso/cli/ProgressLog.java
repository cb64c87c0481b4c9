package org.sayso.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.sayso.batch.RunReport;
import org.sayso.batch.RunSummary;
import org.sayso.model.ArticleOutcome;
import org.slf4j.event.Level;

/** Logs what happens in a run, and every ten seconds how far it is. */
final class ProgressLog implements Progress {
  private static final Duration BETWEEN = Duration.ofSeconds(10);

  private final InstantSource clock;
  private final TimeLeft left = new TimeLeft();
  private Instant next = Instant.MAX;

  ProgressLog(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public void waiting() {
    Logs.LOG.info("Another run is at work on the same output; waiting for its end");
  }

  @Override
  public void begun(int articles) {
    next = clock.instant().plus(BETWEEN);
    Logs.LOG
        .atInfo()
        .addKeyValue("articles", articles)
        .log("Begun with {}", Count.of(articles, "article"));
  }

  @Override
  public void loading(int articles) {
    Logs.LOG.info("Loading the language models");
  }

  @Override
  public void done(ArticleOutcome outcome, int done, int articles) {
    if (outcome instanceof ArticleOutcome.Failed failed) {
      Logs.LOG
          .atWarn()
          .addKeyValue("article", failed.articleId())
          .addKeyValue("reason", failed.reason())
          .log("Article failed: {}: {}. {}", failed.articleId(), failed.reason(), failed.advice());
    }
    Instant now = clock.instant();
    left.note(now, done);
    if (!now.isBefore(next) && done < articles) {
      next = now.plus(BETWEEN);
      logProgress(done, articles);
    }
  }

  private void logProgress(int done, int articles) {
    String estimate =
        left.of(articles - done)
            .map(rest -> ", about " + TimeLeft.inWords(rest) + " left")
            .orElse("");
    String speed =
        left.speed().map(value -> String.format(Locale.ROOT, ", %.1f a second", value)).orElse("");
    Logs.LOG
        .atInfo()
        .addKeyValue("done", done)
        .addKeyValue("articles", articles)
        .log("{} of {}{}{}", done, Count.of(articles, "article"), speed, estimate);
  }

  @Override
  public void warning(String message) {
    Logs.LOG.warn("{}", message);
  }

  @Override
  public void ended(RunReport report) {
    RunSummary summary = report.summary();
    summary
        .corrections()
        .unapplied()
        .forEach(unapplied -> Logs.LOG.warn("Correction not applied: {}", unapplied));
    Logs.LOG
        .atLevel(report.outcome() == RunReport.Outcome.DONE ? Level.INFO : Level.WARN)
        .addKeyValue("outcome", report.outcome().label())
        .addKeyValue("articles", summary.articles())
        .addKeyValue("annotated", summary.annotated())
        .addKeyValue("unchanged", summary.unchanged())
        .addKeyValue("files_kept", summary.areFilesKept())
        .addKeyValue("failed", summary.failures().size())
        .addKeyValue("quotations", summary.totalQuotations())
        .addKeyValue("seconds", report.duration().toMillis() / 1000.0)
        .log(
            "Run {}: {}, {} annotated, {} unchanged, {} failed, {}, {} s{}",
            report.outcome().label(),
            Count.of(summary.articles(), "article"),
            summary.annotated(),
            summary.unchanged(),
            summary.failures().size(),
            Count.of(summary.totalQuotations(), "quotation"),
            report.duration().toMillis() / 1000.0,
            summary.areFilesKept() ? "; outputs left as they are" : "");
  }

  @Override
  public void close() {}
}
