package org.sayso.batch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.sayso.output.OutputException;

/** Where runs keep what they found for the runs after them. */
public interface StateStore {
  /** The folder that a run must have for itself to use the store; none when nothing is kept. */
  Optional<Path> folder();

  /** Whether there may be something to recall. */
  boolean isFilled();

  /**
   * Proves that things can be kept there.
   *
   * @throws OutputException if they cannot, now rather than after hours of work
   */
  void check() throws OutputException;

  /**
   * Opens the store for a run.
   *
   * @param warnings is told, in a sentence or two each, when something cannot be recalled or kept;
   *     that costs time but never a row, so nothing is thrown
   */
  RunState open(RunStart start, Consumer<String> warnings);
}
