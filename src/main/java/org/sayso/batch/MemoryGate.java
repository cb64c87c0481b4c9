package org.sayso.batch;

import java.util.concurrent.Callable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Gives work that ran out of memory a second try with the memory to itself.
 *
 * <p>When an article is too large for the memory, the articles beside it run out of memory as well,
 * through no fault of theirs. Safe for use by many threads.
 */
final class MemoryGate {
  private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

  /** Does a piece of work, and throws what it throws. */
  <T> T call(Callable<T> work) throws Exception {
    try {
      return holding(lock.readLock(), work);
    } catch (OutOfMemoryError e) {
      return holding(lock.writeLock(), work);
    }
  }

  private static <T> T holding(Lock held, Callable<T> work) throws Exception {
    held.lock();
    try {
      return work.call();
    } finally {
      held.unlock();
    }
  }
}
