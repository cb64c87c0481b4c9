package org.sayso.speaker;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns that a list of people to follow may have. */
enum SpeakersColumn {
  NAME,
  ALIASES,
  ROLES,
  PRONOUN;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<SpeakersColumn> of(String header) {
    return Arrays.stream(values())
        .filter(column -> column.label().equalsIgnoreCase(header.strip()))
        .findFirst();
  }

  static String labels() {
    return Arrays.stream(values()).map(SpeakersColumn::label).collect(Collectors.joining(", "));
  }
}
