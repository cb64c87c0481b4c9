package org.sayso.correction;

import java.util.List;

/** Corrections cannot be read or taken over; holds everything that is wrong at once. */
public final class CorrectionsException extends Exception {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // an immutable list of strings, serializable in fact
  private final List<String> problems;

  public CorrectionsException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  /** One sentence or two each: where, what, and what to do. */
  public List<String> problems() {
    return problems;
  }
}
