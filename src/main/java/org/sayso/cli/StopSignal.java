package org.sayso.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns the system's wish that the process end (SIGTERM, SIGINT, logging off) into an interrupt of
 * the thread that runs, and gives it a moment to put things away.
 */
final class StopSignal {
  private static final long SECONDS_TO_PUT_AWAY = 4;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  private StopSignal(Thread runner) {
    hook = new Thread(() -> stop(runner), "sayso-stop");
  }

  /** Interrupts the calling thread when the process is told to end before this is closed. */
  static StopSignal forThisThread() {
    StopSignal signal = new StopSignal(Thread.currentThread());
    try {
      Runtime.getRuntime().addShutdownHook(signal.hook);
    } catch (IllegalStateException e) {
      // the process was told to end before it began
      Thread.currentThread().interrupt();
    }
    return signal;
  }

  private void stop(Thread runner) {
    runner.interrupt();
    try {
      if (!ended.await(SECONDS_TO_PUT_AWAY, TimeUnit.SECONDS)) {
        Logs.LOG.warn("The run did not end in time; the next one goes on from what is kept");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The thread has put everything away and wants no interrupt any more. */
  void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the process is ending already
    }
  }
}
