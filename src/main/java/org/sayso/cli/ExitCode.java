package org.sayso.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** How a command ended, for schedulers and scripts. */
public enum ExitCode {
  DONE(0, "done"),
  SOME_ARTICLES_FAILED(
      1,
      "done, but some articles failed, or some rows of an edited file; all others are in the output"),
  REFUSED(2, "wrong usage, or unusable input or output; nothing was changed"),
  INTERNAL_ERROR(3, "internal error, or the output could not be written; nothing was changed"),
  BUSY(4, "another run is at work on the same output; nothing was changed");

  /** What the Java virtual machine returns after SIGTERM and SIGINT. */
  private static final String STOPPED = "143, 130";

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  public int number() {
    return number;
  }

  /** Each number with its meaning, for the help. */
  static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (ExitCode code : values()) {
      meanings.put(Integer.toString(code.number), code.meaning);
    }
    meanings.put(STOPPED, "stopped by the system or the user; nothing was changed, work is kept");
    return meanings;
  }
}
