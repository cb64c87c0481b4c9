package org.sayso.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.model.Article;
import org.sayso.model.Span;

/**
 * Reads a corpus in PolNeAR's layout: {@code text/NAME.txt} beside {@code
 * attributions/NAME_ANNOTATOR.ann} in brat standoff format.
 *
 * <p>Of several annotations of one article the first by name counts; articles without one are left
 * out. Offsets in the files count code points; the spans given out count UTF-16 units.
 */
public final class BratCorpus {
  private BratCorpus() {}

  /**
   * The annotated articles, sorted by file name.
   *
   * @throws IOException if the folder lacks {@code text} or {@code attributions}, or a file cannot
   *     be read or is no standoff file; the message names it
   */
  public static List<GoldArticle> read(Path folder) throws IOException {
    List<Path> annotations = files(folder.resolve("attributions"), ".ann");
    List<GoldArticle> articles = new ArrayList<>();
    for (Path text : files(folder.resolve("text"), ".txt")) {
      String name = text.getFileName().toString();
      String stem = name.substring(0, name.length() - ".txt".length());
      Optional<Path> annotation =
          annotations.stream()
              .filter(path -> path.getFileName().toString().startsWith(stem + "_"))
              .findFirst();
      if (annotation.isPresent()) {
        String content = Files.readString(text, StandardCharsets.UTF_8);
        articles.add(
            new GoldArticle(
                new Article(name, content, Optional.empty()),
                attributions(annotation.get(), content)));
      }
    }
    return articles;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(
          folder + " is no folder; a corpus needs the folders text and attributions");
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** The attributions of a file; an event may name spans that only come on later lines. */
  private static List<GoldAttribution> attributions(Path path, String text) throws IOException {
    List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
    Map<String, List<Span>> spans = new HashMap<>();
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      if (line.startsWith("T") && fields.length >= 3) {
        try {
          spans.put(fields[0], spans(fields[1], text));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
          throw new IOException(path + ": not a brat standoff line: " + line, e);
        }
      }
    }
    return lines.stream()
        .filter(line -> line.startsWith("E"))
        .map(line -> line.split("\t", -1))
        .filter(fields -> fields.length >= 2)
        .map(fields -> attribution(fields[1], spans))
        .toList();
  }

  private static List<Span> spans(String field, String text) {
    List<Span> spans = new ArrayList<>();
    for (String piece : field.substring(field.indexOf(' ') + 1).split(";", -1)) {
      String[] ends = piece.split(" ", -1);
      int start = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
      int end = text.offsetByCodePoints(0, Integer.parseInt(ends[1]));
      spans.add(new Span(start, end));
    }
    return spans;
  }

  private static GoldAttribution attribution(String field, Map<String, List<Span>> spans) {
    Map<String, List<Span>> roles = new HashMap<>();
    for (String argument : field.split(" ", -1)) {
      int colon = argument.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String role = argument.substring(0, colon).replaceFirst("\\d+$", "");
      roles
          .computeIfAbsent(role, r -> new ArrayList<>())
          .addAll(spans.getOrDefault(argument.substring(colon + 1), List.of()));
    }
    return new GoldAttribution(
        roles.getOrDefault("Source", List.of()),
        roles.getOrDefault("Cue", List.of()),
        roles.getOrDefault("Content", List.of()));
  }
}
