package org.sayso.attribution;

import org.sayso.model.Mention;

/**
 * A grammatical tie between a mention and a word that may report what the mention says.
 *
 * @param cue number, in the article, of the reporting word's token
 */
record Link(Mention mention, int cue, Kind kind) {
  /** How the mention depends on the cue. */
  enum Kind {
    /** {@code Haq said}. */
    SUBJECT,
    /** {@code Haq rose and said}. */
    COORDINATED,
    /** {@code Haq spoke for an hour, saying}. */
    INHERITED,
    /** {@code Haq, who said}. */
    RELATIVE,
    /** {@code the spokesman saying}. */
    MODIFIED,
    /** {@code was said by Haq}. */
    AGENT,
    /** {@code according to Haq}. */
    ACCORDING,
    /** {@code Haq's statement}. */
    POSSESSOR,
    /** {@code a statement from Haq}. */
    NOUN_SOURCE,
    /** {@code Haq: ...}. */
    LABEL,
    /** {@code was told, was asked}. */
    PASSIVE
  }
}
