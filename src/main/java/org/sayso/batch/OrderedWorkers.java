package org.sayso.batch;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Works on many things at a time and hands the results out one by one in the order of the things.
 *
 * <p>Only a window of results is ever held: when the first of them is slow, the workers wait rather
 * than fill the memory. Closing it stops the workers. Used by one thread.
 */
public final class OrderedWorkers implements AutoCloseable {
  private static final int WINDOW_PER_THREAD = 8;

  private final ExecutorService executor;
  private final int window;

  /** Starts that many workers. */
  public OrderedWorkers(int threads) {
    AtomicInteger number = new AtomicInteger();
    executor =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "sayso-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    window = threads * WINDOW_PER_THREAD;
  }

  /** What is done with each result. */
  @FunctionalInterface
  public interface Consumer<R, E extends Exception> {
    void accept(R result) throws E;
  }

  /**
   * Works on all things and consumes their results in order, on the calling thread.
   *
   * <p>An unchecked exception or an error of the work ends it all and is thrown again here.
   *
   * @throws InterruptedException if the calling thread is told to stop
   */
  public <T, R, E extends Exception> void forEach(
      List<T> things, Function<T, R> work, Consumer<R, E> consumer) throws E, InterruptedException {
    Queue<Future<R>> pending = new ArrayDeque<>();
    Iterator<T> rest = things.iterator();
    while (rest.hasNext() || !pending.isEmpty()) {
      while (rest.hasNext() && pending.size() < window) {
        T thing = rest.next();
        pending.add(executor.submit(() -> work.apply(thing)));
      }
      consumer.accept(result(pending.remove()));
    }
  }

  private static <R> R result(Future<R> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof Error error) {
        throw error;
      }
      throw cause instanceof RuntimeException exception
          ? exception
          : new IllegalStateException(cause);
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
