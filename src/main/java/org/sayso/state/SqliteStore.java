package org.sayso.state;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.sayso.batch.RunStart;
import org.sayso.batch.RunState;
import org.sayso.batch.StateStore;
import org.sayso.output.OutputException;

/**
 * Keeps what runs find in an SQLite database; {@code schema.sql} describes its tables.
 *
 * <p>A database of another version of the program and a damaged one are set aside under a new name,
 * and a new one is begun. Immutable.
 */
public record SqliteStore(Path file, InstantSource clock) implements StateStore {
  /** The name of the file, in the output folder, when the user gives none. */
  public static final String DEFAULT_NAME = "sayso.db";

  public SqliteStore {
    file = file.toAbsolutePath().normalize();
  }

  /** Where the state of a run is when the user does not say. */
  public static Path in(Path outputFolder) {
    return outputFolder.resolve(DEFAULT_NAME);
  }

  @Override
  public Optional<Path> folder() {
    return Optional.ofNullable(file.getParent());
  }

  @Override
  public boolean isFilled() {
    return Files.exists(file);
  }

  @Override
  public void check() throws OutputException {
    if (Files.isDirectory(file)) {
      throw new OutputException(
          "The state " + file + " is a folder: name a file with --state, or use --no-state.");
    }
    try {
      Path folder = folder().orElse(file);
      Files.createDirectories(folder);
      if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
        throw new AccessDeniedException(file.toString());
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private OutputException unwritable(IOException e) {
    return new OutputException(
        "The state "
            + file
            + " cannot be written ("
            + e
            + "): make it and its folder writable for the user who runs the program, name another"
            + " one with --state, or use --no-state.",
        e);
  }

  @Override
  public RunState open(RunStart start, Consumer<String> warnings) {
    return new SqliteState(file, clock, start, warnings);
  }
}
