package org.sayso.cli;

/** Numbers with their nouns. */
final class Count {
  private Count() {}

  static String of(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
