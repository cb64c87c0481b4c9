package org.sayso.evaluation;

import java.util.regex.Pattern;

/** How words refer to a speaker. */
public enum SourceKind {
  NAME("name"),
  PRONOUN("pronoun"),
  /** A common noun phrase: {@code the spokesman}. */
  NOMINAL("nominal"),
  NONE("none");

  private static final Pattern PRONOUNS =
      Pattern.compile("he|she|they|i|we|it|who", Pattern.CASE_INSENSITIVE);
  private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

  private final String label;

  SourceKind(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  static SourceKind of(String words) {
    if (words.isBlank()) {
      return NONE;
    }
    if (PRONOUNS.matcher(words.strip()).matches()) {
      return PRONOUN;
    }
    return CAPITAL.matcher(words).find() ? NAME : NOMINAL;
  }
}
