package org.sayso.speaker;

import org.sayso.model.ArticleSpeaker;

/**
 * Whom a mention means, and how sure that is.
 *
 * @param how the way that led there, for the evidence column
 */
public record Resolution(ArticleSpeaker speaker, How how) {
  /** The way from a mention to its speaker. */
  public enum How {
    NAME("name"),
    PRONOUN("pronoun"),
    APPOSITION("apposition"),
    ROLE("role"),
    SALIENCE("description"),
    ANTECEDENT("relative"),
    SELF("as written");

    private final String label;

    How(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
