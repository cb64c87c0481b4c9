package org.sayso.batch;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The extractor of a run, made when it is first needed: a run over unchanged articles loads no
 * models at all. Safe for use by many threads.
 */
final class SharedExtractor {
  private final ExtractorFactory factory;
  private final Runnable announcement;
  private final StageTimes times;
  private @Nullable CompletableFuture<Extractor> extractor;

  SharedExtractor(ExtractorFactory factory, Runnable announcement, StageTimes times) {
    this.factory = factory;
    this.announcement = announcement;
    this.times = times;
  }

  /** Begins to make it in the background, before anybody needs it. */
  void begin() {
    var unused = begun();
  }

  private synchronized CompletableFuture<Extractor> begun() {
    if (extractor == null) {
      announcement.run();
      CompletableFuture<Extractor> made = new CompletableFuture<>();
      Thread thread = new Thread(() -> make(made), "sayso-models");
      thread.setDaemon(true);
      thread.start();
      extractor = made;
    }
    return extractor;
  }

  @SuppressWarnings("CatchingUnchecked") // whatever it is, it ends the run
  private void make(CompletableFuture<Extractor> made) {
    try {
      made.complete(times.measure(Stage.LOAD, factory::create));
    } catch (Throwable e) {
      made.completeExceptionally(e);
    }
  }

  /**
   * The extractor; waits until it is made.
   *
   * @throws UnavailableError if it cannot be made
   */
  Extractor get() {
    try {
      return begun().get();
    } catch (ExecutionException e) {
      throw new UnavailableError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the run was stopped");
    }
  }

  /** No article can be worked on: an error, so that nobody takes it for the fault of one. */
  static final class UnavailableError extends Error {
    private static final long serialVersionUID = 1L;

    UnavailableError(@Nullable Throwable cause) {
      super(cause);
    }

    /** What went wrong, for the one who ends the run. */
    RuntimeException reason() {
      if (getCause() instanceof Error error) {
        throw error;
      }
      return getCause() instanceof RuntimeException exception
          ? exception
          : new CompletionException(getCause());
    }
  }
}
