package org.sayso.evaluation;

/** What the rows made of a piece of gold, or of a place where there is none. */
public enum Verdict {
  /** The right speaker. */
  RIGHT,
  /** Another speaker, or nobody where there is one. */
  WRONG,
  /** No row at all. */
  MISSED,
  /** Nobody, where nobody spoke. */
  SILENT,
  /** A speaker for text in marks that nobody said. */
  FALSE_ALARM,
  /** A speaker for text that is neither in marks nor reported. */
  STRAY;

  /** Whether somebody spoke there. */
  boolean isOfSpeech() {
    return this == RIGHT || this == WRONG || this == MISSED;
  }

  boolean isFalseAlarm() {
    return this == FALSE_ALARM || this == STRAY;
  }

  boolean isError() {
    return this != RIGHT && this != SILENT;
  }
}
