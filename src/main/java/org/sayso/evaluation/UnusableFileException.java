package org.sayso.evaluation;

/** A file to evaluate cannot be used; the problem says which, where, and what to do. */
public final class UnusableFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String problem;

  UnusableFileException(String problem) {
    super(problem);
    this.problem = problem;
  }

  UnusableFileException(String problem, Throwable cause) {
    super(problem, cause);
    this.problem = problem;
  }

  public String problem() {
    return problem;
  }
}
