package org.sayso.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sayso.output.WrittenFile;

/**
 * What happened in a run, for those who were not there: the content of {@code run.json}.
 *
 * @param problem why it did not end well; none when it did
 * @param summary what it gave until it ended
 * @param times time spent by stage, summed over all threads
 * @param files what it wrote or kept; empty when it did not end well
 */
public record RunReport(
    Outcome outcome,
    Optional<String> problem,
    Instant started,
    Instant ended,
    Program program,
    RunOptions options,
    RunSummary summary,
    Map<Stage, Duration> times,
    Memory memory,
    List<WrittenFile> files) {
  public RunReport {
    times = Collections.unmodifiableMap(new EnumMap<>(times));
    files = List.copyOf(files);
  }

  public Duration duration() {
    return Duration.between(started, ended);
  }

  /** How a run ended. */
  public enum Outcome {
    /** All output is complete and of this input. */
    DONE,
    /** Told to stop; the output of the run before is untouched. */
    STOPPED,
    /** It could not go on; likewise. */
    FAILED;

    /** The name in reports. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
