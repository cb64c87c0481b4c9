package org.sayso.batch;

import java.util.List;

/**
 * A run cannot begin: its input, its speakers file or its output folder is unusable.
 *
 * <p>Nothing was loaded, read in earnest or written. Holds everything that was found at once.
 */
public final class RunRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // an immutable list of strings, serializable in fact
  private final List<String> problems;

  public RunRefusedException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  /** One sentence or two each: where, what, and what to do. */
  public List<String> problems() {
    return problems;
  }
}
