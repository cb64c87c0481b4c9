package org.sayso.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Everything that a command takes from the process it runs in, so that tests can hand in their own.
 *
 * @param out standard output, for results
 * @param err standard error, for progress and complaints
 * @param terminal whether a person watches standard error
 * @param currentFolder what relative paths start from
 * @param home the folder that the program lives in
 * @param clock what the time is
 */
public record Surroundings(
    PrintStream out,
    PrintStream err,
    boolean terminal,
    Path currentFolder,
    Optional<Path> home,
    InstantSource clock) {

  /** Those of this process; the launcher says what it knows in system properties. */
  static Surroundings ofProcess() {
    return new Surroundings(
        System.out,
        System.err,
        Terminal.isWatched(),
        Path.of(""),
        Optional.ofNullable(System.getProperty("sayso.home")).map(Path::of),
        InstantSource.system());
  }
}
