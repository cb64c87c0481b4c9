package org.sayso.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The project's own articles, spoiled in every way that editors, programs and people spoil text.
 */
final class Mutations {
  private static final List<String> ODD =
      List.of(
          "\"",
          "“",
          "”",
          "‘",
          "’",
          "'",
          "«",
          "»",
          "„",
          "``",
          "''",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          " ",
          "\u00A0",
          "\u200B",
          "\u202E",
          "\u200F",
          "\uFEFF",
          "\u2028",
          "\u0301",
          "😀",
          "👩‍👩‍👧",
          "🇺🇦",
          "Ж",
          "外交部",
          "قال",
          "-",
          "—",
          "...",
          "…",
          ".",
          ",",
          ":",
          ";",
          "?",
          "!",
          "(",
          ")",
          "[",
          "]",
          "<script>",
          "&amp;",
          "=1+1",
          " said ",
          " he ",
          " she said ",
          " told ",
          " according to ",
          "Mr. ",
          "5'11\"",
          "'90s",
          "\\",
          "%s",
          "${x}",
          "$1",
          "http://a.example/“x”",
          "\uFFFD");

  private final List<String> texts;

  private Mutations(List<String> texts) {
    this.texts = texts;
  }

  static Mutations ofOwnArticles() throws IOException {
    try (Stream<Path> golden = Files.walk(Path.of("src/test/resources/golden"));
        Stream<Path> samples = Files.walk(Path.of("input/articles"))) {
      List<String> texts =
          Stream.concat(golden, samples)
              .filter(file -> file.toString().matches(".*\\.(txt|md)"))
              .filter(file -> !file.endsWith("README.md"))
              .sorted()
              .map(Mutations::read)
              .toList();
      assertThat(texts).hasSizeGreaterThan(20);
      return new Mutations(texts);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A case that its number decides; never blank. */
  String text(long number, int longest) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder(piece(random, longest));
    int changes = random.nextInt(12);
    for (int i = 0; i < changes; i++) {
      change(text, random, longest);
    }
    String spoiled = text.substring(0, Math.min(text.length(), longest));
    return spoiled.isBlank() ? "x" + spoiled : spoiled;
  }

  private String piece(Random random, int longest) {
    String text = texts.get(random.nextInt(texts.size()));
    if (text.length() <= longest) {
      return text;
    }
    int start = random.nextInt(text.length() - longest);
    return text.substring(start, start + longest / 2);
  }

  private void change(StringBuilder text, Random random, int longest) {
    int at = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + random.nextInt(1 + Math.min(80, text.length())));
    String odd = ODD.get(random.nextInt(ODD.size()));
    switch (random.nextInt(8)) {
      case 0, 1 -> text.insert(at, odd);
      case 2 -> text.delete(at, to);
      case 3 -> text.insert(at, text.substring(at, to));
      case 4 -> text.insert(at, odd.repeat(random.nextInt(40)));
      case 5 -> text.insert(at, piece(random, longest / 4));
      case 6 -> text.setLength(at);
      default -> replaceAll(text, odd, ODD.get(random.nextInt(ODD.size())));
    }
    if (text.length() > longest * 2) {
      text.setLength(longest * 2);
    }
  }

  private static void replaceAll(StringBuilder text, String from, String to) {
    String replaced = text.toString().replace(from, to);
    text.setLength(0);
    text.append(replaced);
  }
}
