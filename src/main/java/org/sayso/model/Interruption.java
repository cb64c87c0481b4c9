package org.sayso.model;

import java.util.concurrent.CancellationException;

/** Ends work that nobody waits for any more, such as that on an article that took too long. */
public final class Interruption {
  private Interruption() {}

  /**
   * To be called now and then by work that can be long.
   *
   * @throws CancellationException if the thread was interrupted; it stays so
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the thread was told to stop");
    }
  }
}
