package org.sayso.batch;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives pieces of work so much time and no more.
 *
 * <p>Java cannot end a thread that does not want to end: one that is out of time is interrupted and
 * left behind, and another takes its place. It ends with the program at the latest. Safe for use by
 * many threads.
 */
final class TimeLimit implements AutoCloseable {
  private final Duration limit;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "sayso-article");
            thread.setDaemon(true);
            return thread;
          });

  TimeLimit(Duration limit) {
    this.limit = limit;
  }

  /** The work was not done in time. */
  static final class ExceededException extends Exception {
    private static final long serialVersionUID = 1L;

    ExceededException(Duration limit) {
      super("not done within " + limit.toSeconds() + " s");
    }
  }

  /**
   * Does a piece of work, and throws whatever it throws.
   *
   * @throws ExceededException if it takes too long
   * @throws CancellationException if the calling thread is told to stop
   */
  <T> T call(Callable<T> work) throws Exception {
    Future<T> result = threads.submit(work);
    try {
      return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      result.cancel(true);
      throw new ExceededException(limit);
    } catch (InterruptedException e) {
      result.cancel(true);
      Thread.currentThread().interrupt();
      throw new CancellationException("the run was stopped");
    } catch (ExecutionException e) {
      throw causeOf(e);
    }
  }

  private static Exception causeOf(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof Exception exception ? exception : e;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
