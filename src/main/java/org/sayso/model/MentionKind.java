package org.sayso.model;

/** How a mention refers to its speaker. */
public enum MentionKind {
  /** A proper name: {@code Farhan Haq}, {@code the Kremlin}. */
  NAME,
  /** A personal, possessive or relative pronoun: {@code he}, {@code her}, {@code who}. */
  PRONOUN,
  /** A common noun phrase: {@code the spokesman}, {@code two officials}, {@code the report}. */
  DESCRIPTION
}
