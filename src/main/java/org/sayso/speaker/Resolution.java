package org.sayso.speaker;

import org.sayso.model.ArticleSpeaker;
import org.sayso.model.ArticleSpeaker.Kind;

/**
 * Whom a mention means, and how sure that is.
 *
 * @param how the way that led there, for the evidence column
 * @param certainty probability, 0 to 1, that it is right
 */
public record Resolution(ArticleSpeaker speaker, How how, double certainty) {
  /** Share of group and organisation pronouns whose last match is the right one, roughly. */
  private static final double LIKELY = 0.8;

  private static final double LEAST_TO_LEND_NAME = 0.7;

  /** What needed no choice between people. */
  static Resolution certain(ArticleSpeaker speaker, How how) {
    return new Resolution(speaker, how, 1);
  }

  /** What leaves a choice, but an easy one. */
  static Resolution likely(ArticleSpeaker speaker, How how) {
    return new Resolution(speaker, how, LIKELY);
  }

  /** Whether it is sure enough for the name to go to somebody else with it: Haq's lawyer. */
  boolean mayLendName() {
    return certainty >= LEAST_TO_LEND_NAME;
  }

  /** Whether a name is known for the speaker, a person's or an organisation's. */
  boolean isNamed() {
    return speaker.kind() == Kind.PERSON || speaker.kind() == Kind.ORGANISATION;
  }

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
