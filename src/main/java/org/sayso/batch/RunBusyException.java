package org.sayso.batch;

import java.nio.file.Path;

/** Another run is at work on the same output or state. */
public final class RunBusyException extends Exception {
  private static final long serialVersionUID = 1L;

  public RunBusyException(Path folder) {
    super(
        "Another run is at work on "
            + folder
            + ": wait for its end with --wait, or run again later.");
  }
}
