package org.sayso.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells reports from beliefs and plans by the words of an annotated cue. Immutable. */
final class ReportingCues {
  private static final String RESOURCE = "reporting-words.txt";
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

  private final Set<String> words;

  ReportingCues() {
    try (InputStream resource = ReportingCues.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IllegalStateException("the program lacks its list " + RESOURCE);
      }
      words =
          new BufferedReader(new InputStreamReader(resource, UTF_8))
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Stream.of(line.split(" ", -1)))
              .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list " + RESOURCE, e);
    }
  }

  /** Whether a reporting word stands in the cue. */
  boolean report(String cue) {
    return Stream.of(NO_LETTERS.split(cue.toLowerCase(Locale.ROOT))).anyMatch(words::contains);
  }
}
