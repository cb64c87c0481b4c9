package org.sayso.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where input and output are when the user does not say.
 *
 * <p>In the current folder when they are there, else in the folder that the program lives in, else
 * in the current folder, for the message that names what is missing. Who keeps {@code input} in the
 * current folder gets {@code output} beside it.
 */
final class Defaults {
  private static final Path INPUT = Path.of("input");
  private static final Path OUTPUT = Path.of("output");

  private final Surroundings surroundings;

  Defaults(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  Path articles() {
    return find(INPUT.resolve("articles"));
  }

  Path speakers() {
    return find(INPUT.resolve("speakers.csv"));
  }

  /** What people corrected by hand; it stands beside the people to follow. */
  Path corrections() {
    return speakers().resolveSibling("corrections.csv");
  }

  Path output() {
    return Files.exists(here(INPUT)) ? here(OUTPUT) : find(OUTPUT);
  }

  private Path find(Path relative) {
    if (Files.exists(here(relative))) {
      return here(relative);
    }
    return surroundings
        .home()
        .map(home -> home.resolve(relative))
        .filter(Files::exists)
        .orElse(here(relative));
  }

  private Path here(Path relative) {
    return surroundings.currentFolder().resolve(relative);
  }
}
