package org.sayso.output;

import java.io.IOException;

/** An output file or folder cannot be written; the problem says which, why, and what to do. */
public final class OutputException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String problem;

  public OutputException(String problem) {
    super(problem);
    this.problem = problem;
  }

  public OutputException(String problem, Throwable cause) {
    super(problem, cause);
    this.problem = problem;
  }

  public String problem() {
    return problem;
  }
}
