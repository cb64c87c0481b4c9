package org.sayso.cli;

import org.sayso.batch.RunListener;

/** Shows on standard error how far a run is; used by the thread that runs it. */
interface Progress extends RunListener, AutoCloseable {
  /** A bar where a person watches, else a line now and then. */
  static Progress in(Surroundings surroundings) {
    return surroundings.terminal()
        ? new ProgressBar(surroundings.err(), surroundings.clock())
        : new ProgressLines(surroundings.err(), surroundings.clock());
  }

  /** Leaves the stream at the start of a clean line; may be called twice. */
  @Override
  void close();
}
