package org.sayso.model;

/** Grammatical gender that a name, a title or a pronoun shows; plural stands for groups. */
public enum Gender {
  MALE,
  FEMALE,
  NEUTER,
  PLURAL,
  UNKNOWN;

  /** Whether one and the same speaker can be referred to by both. */
  public boolean agreesWith(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
