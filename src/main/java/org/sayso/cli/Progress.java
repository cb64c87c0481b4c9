package org.sayso.cli;

import org.sayso.batch.RunListener;

/** Shows on standard error how far a run is. */
interface Progress extends RunListener, AutoCloseable {
  /** A bar where a person watches, else the log. */
  static Progress in(Surroundings surroundings, boolean logs) {
    return surroundings.terminal() && !logs
        ? new ProgressBar(surroundings.err(), surroundings.clock())
        : new ProgressLog(surroundings.clock());
  }

  /** Leaves the stream at the start of a clean line; may be called twice. */
  @Override
  void close();
}
