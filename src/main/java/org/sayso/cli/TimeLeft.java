package org.sayso.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Estimates how long a run still takes from its speed in the last minute: articles that earlier
 * runs have annotated come much faster than new ones. Used by one thread.
 */
final class TimeLeft {
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final Duration BETWEEN_SAMPLES = Duration.ofSeconds(1);
  private static final Duration TOO_SHORT = Duration.ofSeconds(5);

  private final Deque<Sample> samples = new ArrayDeque<>();

  private record Sample(Instant at, int done) {}

  /** Notes how far the run is. */
  void note(Instant now, int done) {
    Sample last = samples.peekLast();
    if (last == null || !now.isBefore(last.at().plus(BETWEEN_SAMPLES))) {
      samples.addLast(new Sample(now, done));
    }
    while (samples.size() > 2 && samples.getFirst().at().isBefore(now.minus(WINDOW))) {
      samples.removeFirst();
    }
  }

  /** Articles a second; none in the first seconds, when nobody can tell. */
  Optional<Double> speed() {
    Sample first = samples.peekFirst();
    Sample last = samples.peekLast();
    if (first == null || last == null) {
      return Optional.empty();
    }
    Duration measured = Duration.between(first.at(), last.at());
    if (measured.compareTo(TOO_SHORT) < 0 || last.done() == first.done()) {
      return Optional.empty();
    }
    return Optional.of((last.done() - first.done()) * 1000.0 / measured.toMillis());
  }

  /** How long the rest takes; none when nobody can tell. */
  Optional<Duration> of(int rest) {
    return speed().map(speed -> Duration.ofSeconds(Math.round(rest / speed)));
  }

  /** A duration as people say it. */
  static String inWords(Duration duration) {
    if (duration.compareTo(Duration.ofSeconds(90)) < 0) {
      return duration.toSeconds() + " s";
    }
    if (duration.compareTo(Duration.ofMinutes(90)) < 0) {
      return Math.round(duration.toSeconds() / 60.0) + " min";
    }
    return duration.toHours() + " h " + duration.toMinutesPart() + " min";
  }
}
