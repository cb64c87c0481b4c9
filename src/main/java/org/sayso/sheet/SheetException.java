package org.sayso.sheet;

/** A file is no table that can be read; the problem says which, why, and what to do. */
public final class SheetException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String problem;

  public SheetException(String problem) {
    super(problem);
    this.problem = problem;
  }

  public SheetException(String problem, Throwable cause) {
    super(problem, cause);
    this.problem = problem;
  }

  public String problem() {
    return problem;
  }
}
