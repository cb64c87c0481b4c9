package org.sayso.speaker;

import java.util.List;

/** The list of people to follow cannot be used; holds everything that is wrong with it at once. */
public final class SpeakersFileException extends Exception {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // an immutable list of strings, serializable in fact
  private final List<String> problems;

  public SpeakersFileException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  /** One sentence each: where, what, and what to do. */
  public List<String> problems() {
    return problems;
  }
}
