package org.sayso.model;

import java.util.List;

/**
 * Whom a mention means by everything that the article says, before any list of people is asked.
 *
 * @param label the fullest name without titles, or the description where there is no name
 * @param kind what the speaker is
 * @param gender what the article shows of it
 * @param names all forms of the name, the label's included; empty for what has no name
 */
public record ArticleSpeaker(String label, Kind kind, Gender gender, List<String> names) {
  /** What the speaker is. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    DESCRIBED
  }

  public ArticleSpeaker {
    names = List.copyOf(names);
    if (label.isBlank()) {
      throw new IllegalArgumentException("a speaker needs a label");
    }
  }
}
