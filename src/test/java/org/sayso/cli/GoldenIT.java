package org.sayso.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the program once over all golden cases and compares what it writes with what a careful
 * reader would.
 *
 * <p>A case that is not met yet stands in {@code known-differences.txt} with the rows that differ:
 * {@code -} is wanted and missing, {@code +} is written and not wanted. A case fails when its
 * differences are other than recorded there, met ones included, so that the list is always true.
 * {@code ./mvnw verify -Dit.test=GoldenIT -Dgolden.rewrite} writes the list anew.
 */
class GoldenIT {
  private static final Path CASES = Path.of("src/test/resources/golden");
  private static final Path KNOWN = CASES.resolve("known-differences.txt");
  private static final boolean REWRITE = System.getProperty("golden.rewrite") != null;
  private static final List<String> COLUMNS = List.of("quote", "type", "speaker", "statement");
  private static final CSVFormat WITH_HEADER =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  @TempDir private static Path folder;
  private static Map<String, List<String>> written = Map.of();
  private static Map<String, List<String>> known = Map.of();
  private static final Map<String, List<String>> found = new TreeMap<>();

  @BeforeAll
  static void runOverAllCases() throws IOException {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    for (String name : cases()) {
      Files.copy(CASES.resolve(name).resolve("article.txt"), articles.resolve(name + ".txt"));
    }
    Files.writeString(folder.resolve("speakers.csv"), "name\nNobody Inthesecases\n");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            folder,
            Optional.empty(),
            InstantSource.system());
    List<String> arguments =
        List.of("run", "--no-bom", "--input", "articles", "--speakers", "speakers.csv");
    int code = Main.run(arguments, surroundings, new Pipeline());
    assertThat(code).as(err.toString(UTF_8)).isZero();
    written = rows(folder.resolve("output/quotes.csv"));
    known = known();
  }

  @AfterAll
  static void rewriteTheList() throws IOException {
    if (!REWRITE) {
      return;
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Golden cases that are not met yet: - wanted, + written. GoldenIT writes this list.");
    found.forEach(
        (name, differences) -> {
          if (!differences.isEmpty()) {
            lines.add(name);
            differences.forEach(difference -> lines.add("  " + difference));
          }
        });
    Files.writeString(KNOWN, String.join("\n", lines) + "\n");
  }

  @Test
  void there_are_cases() throws IOException {
    assertThat(cases()).hasSizeGreaterThan(50);
  }

  @Test
  void the_list_names_only_cases_that_exist() throws IOException {
    assertThat(cases()).containsAll(known.keySet());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_rows_are_as_expected_or_as_recorded(String name) throws IOException {
    List<String> expected =
        rows(CASES.resolve(name).resolve("expected-speakers.csv"), name).get(name);
    List<String> differences =
        differences(
            expected == null ? List.of() : expected,
            written.getOrDefault(name + ".txt", List.of()));
    found.put(name, differences);
    if (REWRITE || differences.equals(known.getOrDefault(name, List.of()))) {
      return;
    }
    if (differences.isEmpty()) {
      fail(name + " is met now: take it off the list, with -Dgolden.rewrite.");
    }
    String before = known.containsKey(name) ? "differs in another way than recorded" : "is not met";
    fail(name + " " + before + ":\n" + String.join("\n", differences));
  }

  static List<String> cases() throws IOException {
    try (Stream<Path> paths = Files.list(CASES)) {
      return paths
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  /** What is to be taken out and put in to get from one list to the other, in their order. */
  private static List<String> differences(List<String> expected, List<String> actual) {
    int[][] common = new int[expected.size() + 1][actual.size() + 1];
    for (int e = expected.size() - 1; e >= 0; e--) {
      for (int a = actual.size() - 1; a >= 0; a--) {
        common[e][a] =
            expected.get(e).equals(actual.get(a))
                ? common[e + 1][a + 1] + 1
                : Math.max(common[e + 1][a], common[e][a + 1]);
      }
    }
    List<String> differences = new ArrayList<>();
    int e = 0;
    int a = 0;
    while (e < expected.size() || a < actual.size()) {
      boolean both = e < expected.size() && a < actual.size();
      if (both && expected.get(e).equals(actual.get(a))) {
        e++;
        a++;
      } else if (a == actual.size() || (both && common[e + 1][a] >= common[e][a + 1])) {
        differences.add("- " + expected.get(e++));
      } else {
        differences.add("+ " + actual.get(a++));
      }
    }
    return differences;
  }

  private static Map<String, List<String>> known() throws IOException {
    Map<String, List<String>> differences = new LinkedHashMap<>();
    String name = "";
    for (String line : Files.exists(KNOWN) ? Files.readAllLines(KNOWN) : List.<String>of()) {
      if (line.startsWith("  ")) {
        differences.computeIfAbsent(name, key -> new ArrayList<>()).add(line.strip());
      } else if (!line.startsWith("#")) {
        name = line.strip();
      }
    }
    return differences;
  }

  private static Map<String, List<String>> rows(Path file) throws IOException {
    return rows(file, "");
  }

  /** The rows by article; those of a file without that column under the given name. */
  private static Map<String, List<String>> rows(Path file, String name) throws IOException {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = CSVParser.parse(reader, WITH_HEADER)) {
      for (CSVRecord row : parser) {
        String article = row.isMapped("article") ? row.get("article") : name;
        rows.computeIfAbsent(article, key -> new ArrayList<>())
            .add(String.join(" | ", COLUMNS.stream().map(row::get).toList()));
      }
    }
    return rows;
  }
}
