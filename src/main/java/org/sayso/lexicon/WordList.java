package org.sayso.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the resource files of this package: words between white space, {@code #} lines aside. */
final class WordList {
  private WordList() {}

  /** All words of a file, in order. */
  static List<String> words(String resource) {
    List<String> words = new ArrayList<>();
    for (String line : lines(resource)) {
      words.addAll(Arrays.asList(line.split("\\s+", -1)));
    }
    return words;
  }

  /** The lines of a file that are neither blank nor comments. */
  static List<String> lines(String resource) {
    try (InputStream stream = WordList.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its word list " + resource);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
