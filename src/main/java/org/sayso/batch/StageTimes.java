package org.sayso.batch;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Adds up the time that a run spends in its stages, over all threads. Safe for many threads. */
public final class StageTimes {
  private final Map<Stage, LongAdder> nanoseconds = new EnumMap<>(Stage.class);

  public StageTimes() {
    for (Stage stage : Stage.values()) {
      nanoseconds.put(stage, new LongAdder());
    }
  }

  /** Something that takes time. */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {
    T call() throws E;
  }

  /** Does some work and adds the time it takes, even when it fails. */
  public <T, E extends Exception> T measure(Stage stage, Work<T, E> work) throws E {
    long began = System.nanoTime();
    try {
      return work.call();
    } finally {
      sum(stage).add(System.nanoTime() - began);
    }
  }

  Map<Stage, Duration> totals() {
    Map<Stage, Duration> totals = new EnumMap<>(Stage.class);
    nanoseconds.forEach((stage, sum) -> totals.put(stage, Duration.ofNanos(sum.sum())));
    return totals;
  }

  @SuppressWarnings("NullAway") // every stage has a sum
  private LongAdder sum(Stage stage) {
    return nanoseconds.get(stage);
  }
}
