package org.sayso.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Moves a database that cannot be used out of the way, with the files that belong to it. */
final class SetAside {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withZone(ZoneOffset.UTC);
  private static final List<String> PARTS = List.of("", "-wal", "-shm", "-journal");

  private SetAside() {}

  /** Moves it and returns its new path, which nothing had before. */
  static Path move(Path file, Instant now) throws IOException {
    Path target = freeName(file, now);
    for (String part : PARTS) {
      Path from = withSuffix(file, part);
      if (Files.exists(from)) {
        Files.move(from, withSuffix(target, part));
      }
    }
    return target;
  }

  private static Path freeName(Path file, Instant now) {
    String name = String.valueOf(file.getFileName()) + ".set-aside-" + STAMP.format(now);
    Path target = file.resolveSibling(name);
    for (int number = 2; Files.exists(target); number++) {
      target = file.resolveSibling(name + "-" + number);
    }
    return target;
  }

  private static Path withSuffix(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }
}
