package org.sayso.batch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** What is known of a run when it begins. */
public record RunStart(Instant started, Program program, List<Path> inputs) {
  public RunStart {
    inputs = List.copyOf(inputs);
  }
}
