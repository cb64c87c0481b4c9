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
    SUBJECT("subject of cue"),
    /** {@code Haq rose and said}. */
    COORDINATED("subject of coordinated cue"),
    /** {@code Haq spoke for an hour, saying}. */
    INHERITED("subject of main clause"),
    /** {@code Haq spoke of those who marched, saying}. */
    REMOTE("subject further up"),
    /** {@code Haq, who said}. */
    RELATIVE("relative clause"),
    /** {@code the spokesman saying}. */
    MODIFIED("participle"),
    /** {@code was said by Haq}. */
    AGENT("agent"),
    /** {@code according to Haq}. */
    ACCORDING("according to"),
    /** {@code Haq's statement}. */
    POSSESSOR("possessive"),
    /** {@code a statement from Haq}. */
    NOUN_SOURCE("source of noun"),
    /** {@code Haq: ...}. */
    LABEL("label before colon"),
    /** {@code was told, was asked}. */
    PASSIVE("passive subject"),
    /** {@code Haq said} where the parser saw no subject in Haq. */
    BESIDE("beside cue");

    private final String evidence;

    Kind(String evidence) {
      this.evidence = evidence;
    }

    /** What the CSV says when this link decided. */
    String evidence() {
      return evidence;
    }
  }
}
