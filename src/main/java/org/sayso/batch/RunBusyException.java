package org.sayso.batch;

import java.nio.file.Path;

/** Another run is at work on the same output or state. */
public final class RunBusyException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String problem;

  public RunBusyException(Path folder) {
    super(folder + " is locked");
    problem =
        "Another run is at work on "
            + folder
            + ": wait for its end with --wait, or run again later.";
  }

  /** What is the matter, and what to do. */
  public String problem() {
    return problem;
  }
}
