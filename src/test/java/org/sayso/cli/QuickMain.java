package org.sayso.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.sayso.batch.Extractor;
import org.sayso.batch.RuleExtractor;
import org.sayso.batch.StageTimes;
import org.sayso.model.Article;
import org.sayso.model.ExtractedQuotation;

/**
 * The program as a process of its own, with a rule in the place of the models.
 *
 * <p>Each article takes the milliseconds in {@code quick.delay}; its text's hash is appended to the
 * file in {@code quick.log}. The word STUCK in an article keeps it busy for ever, GREEDY makes it
 * take all memory.
 */
public final class QuickMain {
  private QuickMain() {}

  public static void main(String[] args) {
    System.exit(Main.runUntilStopped(List.of(args), QuickMain::extractor));
  }

  /** Busy for ever with articles that say STUCK. */
  static final class Stuck implements Extractor {
    @Override
    public List<ExtractedQuotation> extract(Article article, StageTimes times) {
      while (article.text().contains("STUCK") && !Thread.currentThread().isInterrupted()) {
        LockSupport.parkNanos(1_000_000);
      }
      return new RuleExtractor().extract(article, times);
    }
  }

  private static Extractor extractor() {
    Path log = Path.of(System.getProperty("quick.log"));
    long delay = Long.getLong("quick.delay", 0) * 1_000_000;
    RuleExtractor rule = new RuleExtractor();
    return (article, times) -> {
      busyWith(article, log, delay);
      return rule.extract(article, times);
    };
  }

  private static void busyWith(Article article, Path log, long delay) {
    note(article, log);
    LockSupport.parkNanos(delay);
    while (article.text().contains("STUCK")) {
      LockSupport.parkNanos(1_000_000);
    }
    if (article.text().contains("GREEDY")) {
      takeAllMemory();
    }
  }

  private static void note(Article article, Path log) {
    try {
      Files.writeString(
          log,
          article.text().hashCode() + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void takeAllMemory() {
    List<byte[]> hoard = new ArrayList<>();
    while (!Thread.currentThread().isInterrupted()) {
      hoard.add(new byte[1 << 20]);
    }
    throw new IllegalStateException(hoard.size() + " megabytes");
  }
}
