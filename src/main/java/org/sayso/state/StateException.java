package org.sayso.state;

/** The state cannot be read; the message says which, why, and what to do. */
public final class StateException extends Exception {
  private static final long serialVersionUID = 1L;

  public StateException(String problem) {
    super(problem);
  }
}
