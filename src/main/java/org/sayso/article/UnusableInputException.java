package org.sayso.article;

/** The input as a whole cannot be used; the problem says where, what, and what to do. */
public final class UnusableInputException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String problem;

  public UnusableInputException(String problem) {
    super(problem);
    this.problem = problem;
  }

  public String problem() {
    return problem;
  }
}
