package org.sayso.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sayso.output.FolderLock;
import org.sayso.output.OutputException;

/** The locks on all folders that a run needs for itself. */
final class RunLocks implements AutoCloseable {
  private static final long MILLISECONDS_BETWEEN_TRIES = 200;

  private final List<FolderLock> held;
  private final boolean waited;

  private RunLocks(List<FolderLock> held, boolean waited) {
    this.held = held;
    this.waited = waited;
  }

  /**
   * Locks all of them or none.
   *
   * @throws RunBusyException if another run holds one of them
   */
  static RunLocks lock(Collection<Path> folders) throws RunBusyException, OutputException {
    return lock(folders, false);
  }

  /** Locks all of them, after the end of other runs where need be. */
  static RunLocks waitFor(Collection<Path> folders, Runnable announcement)
      throws OutputException, InterruptedException {
    boolean waited = false;
    while (true) {
      try {
        return lock(folders, waited);
      } catch (RunBusyException e) {
        if (!waited) {
          announcement.run();
        }
        waited = true;
        Thread.sleep(MILLISECONDS_BETWEEN_TRIES);
      }
    }
  }

  private static RunLocks lock(Collection<Path> folders, boolean waited)
      throws RunBusyException, OutputException {
    SortedSet<Path> distinct = new TreeSet<>();
    folders.forEach(folder -> distinct.add(folder.toAbsolutePath().normalize()));
    List<FolderLock> held = new ArrayList<>();
    RunLocks locks = new RunLocks(held, waited);
    boolean complete = false;
    try {
      for (Path folder : distinct) {
        Optional<FolderLock> lock = FolderLock.tryLock(folder);
        held.add(lock.orElseThrow(() -> new RunBusyException(folder)));
      }
      complete = true;
      return locks;
    } finally {
      if (!complete) {
        locks.close();
      }
    }
  }

  /** Whether another run was at work until now, so that what was read before may be old. */
  boolean waited() {
    return waited;
  }

  @Override
  public void close() {
    held.forEach(FolderLock::close);
  }
}
