package org.sayso.cli;

import java.util.Locale;

/** How log lines look. */
enum LogFormat {
  /** Time, level and message, for people. */
  TEXT,
  /** One JSON object a line, for programs that collect logs. */
  JSON;

  /** The name on the command line. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
