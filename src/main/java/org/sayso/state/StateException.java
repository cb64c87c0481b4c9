package org.sayso.state;

/** The state cannot be read; the problem says which, why, and what to do. */
public final class StateException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String problem;

  public StateException(String problem) {
    super(problem);
    this.problem = problem;
  }

  public String problem() {
    return problem;
  }
}
