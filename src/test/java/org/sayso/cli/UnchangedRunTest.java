package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run over what the run before has seen leaves the files as they are, and no other run does. */
class UnchangedRunTest {
  private static final String KEPT = "outputs left as they are";
  private static final String[] ALL = {"run", "--xlsx", "--html", "--jsonl"};

  @TempDir private Path folder;
  private QuickProgram program;
  private Path articles;

  @BeforeEach
  void runOnce() throws IOException {
    program = new QuickProgram(folder, 0);
    articles = program.here.resolve("input/articles");
    program.article("a.txt", "“We sail now” said Anna Berg. “Soon” said Cy Moe.");
    program.article("b.md", "# Ferry\n\n“We wait” said Bo Lie.");
    program.run("run");
  }

  @Test
  void it_leaves_every_file_and_says_so() throws Exception {
    program.run(ALL);
    Map<String, String> before = identities();
    QuickProgram.Ended ended = program.run(ALL);
    assertThat(ended.code()).isZero();
    assertThat(ended.said())
        .contains("2 articles, 3 quotations", "0 annotated, 2 unchanged; " + KEPT)
        .contains("Unchanged: " + program.output.resolve("quotes.csv"));
    assertThat(identities()).isEqualTo(before).containsKey("review/0001.html");
  }

  @Test
  void only_its_report_is_new_and_tells_the_same() throws Exception {
    String first = report();
    program.run("run");
    assertThat(report())
        .contains("\"files_kept\" : true", "\"annotated\" : 0", "\"unchanged\" : 2")
        .contains("\"outcome\" : \"done\"");
    assertThat(part(report(), "\"quotations\"", "\"stage_seconds\""))
        .isEqualTo(part(first, "\"quotations\"", "\"stage_seconds\""));
    assertThat(part(report(), "\"files\"", "\n}")).isEqualTo(part(first, "\"files\"", "\n}"));
    assertThat(program.run("status").said().lines().filter(line -> line.contains("done")))
        .hasSize(2);
  }

  @Test
  void logs_say_so() {
    assertThat(program.run("run", "--quiet").said()).isEmpty();
    assertThat(program.run("run", "--log-format", "json").said())
        .contains(KEPT, "{\"files_kept\":\"true\"}");
  }

  @Test
  void another_number_of_threads_changes_nothing() {
    assertKept("run", "--threads", "3");
  }

  @Test
  void no_run_without_a_state_is_one() {
    assertWritten("run", "--no-state");
    assertWritten("run", "--no-state");
    assertKept("run");
  }

  @Test
  void a_changed_article_is_written() throws Exception {
    program.article("a.txt", "“We sail now” said Anna Berg. “Sooo” said Cy Moe.");
    assertWritten("run");
    assertKept("run");
  }

  @Test
  void an_added_article_is_written() throws Exception {
    program.article("c.txt", "“No” said Bo Lie.");
    assertWritten("run");
    Files.delete(articles.resolve("c.txt"));
    assertWritten("run");
    assertKept("run");
  }

  @Test
  void renamed_and_swapped_articles_are_written() throws Exception {
    Files.move(articles.resolve("a.txt"), articles.resolve("c.txt"));
    assertWritten("run");
    String text = Files.readString(articles.resolve("c.txt"));
    program.article("c.txt", Files.readString(articles.resolve("b.md")));
    program.article("b.md", text);
    assertWritten("run");
  }

  @Test
  void text_that_moves_from_one_article_to_the_next_is_written() throws Exception {
    program.article("a.txt", "“We sail now” said Anna Berg. ");
    program.article("b.md", "“Soon” said Cy Moe.");
    program.run("run");
    program.article("a.txt", "“We sail now” said Anna Berg.");
    program.article("b.md", " “Soon” said Cy Moe.");
    assertWritten("run");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name\nBo Lie\nAnna Berg\n",
        "name\nAnna Berg\n",
        "name,aliases\nAnna Berg,\nBo Lie,Bo;Lie\n",
        "name,aliases\nAnna Berg,\nBo Lie,\"Bo, Lie\"\n",
        "name,roles\nAnna Berg,\nBo Lie,minister\n",
        "name,pronoun\nAnna Berg,she\nBo Lie,\n"
      })
  void other_people_to_follow_are_written(String speakers) throws Exception {
    Files.writeString(program.here.resolve("input/speakers.csv"), speakers);
    assertWritten("run");
    assertKept("run");
  }

  @Test
  void aliases_that_only_their_separation_tells_apart_differ() throws Exception {
    Path speakers = program.here.resolve("input/speakers.csv");
    Files.writeString(speakers, "name,aliases\nBo Lie,\"Bo, Lie\"\n");
    program.run("run");
    Files.writeString(speakers, "name,aliases\nBo Lie,Bo;Lie\n");
    assertWritten("run");
  }

  @Test
  void an_edited_table_and_the_corrections_from_it_are_written() throws Exception {
    Path quotes = program.output.resolve("quotes.csv");
    String original = Files.readString(quotes);
    Files.writeString(quotes, original.replace(",Anna Berg,", ",Bo Lie,"));
    assertThat(program.run("correct", quotes.toString()).code()).isZero();
    assertWritten("run");
    assertThat(quotes).content().contains("corrected by hand");
    assertKept("run");
    assertThat(report()).contains("\"applied\" : 1");
    Files.writeString(quotes, original);
    assertWritten("run");
    Path corrections = program.here.resolve("input/corrections.csv");
    Files.writeString(corrections, Files.readString(corrections).replace("Bo Lie", "Di Fox"));
    assertWritten("run");
    Files.delete(corrections);
    assertWritten("run");
    assertThat(quotes).hasContent(original);
  }

  @Test
  void corrections_that_do_not_apply_are_told_of_every_time() throws Exception {
    Path quotes = program.output.resolve("quotes.csv");
    Files.writeString(quotes, Files.readString(quotes).replace(",Anna Berg,", ",Bo Lie,"));
    program.run("correct", quotes.toString());
    program.article("a.txt", "“Soon” said Cy Moe.");
    for (int i = 0; i < 3; i++) {
      assertThat(program.run("run").said()).contains("1 correction not applied");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quotes.csv",
        "speakers.csv",
        "failures.csv",
        ".quotes-as-written.csv",
        "quotes.xlsx",
        "quotes.jsonl",
        "review.html",
        "review/0001.html"
      })
  void a_file_that_is_not_as_it_was_written_is_written_again(String name) throws Exception {
    program.run(ALL);
    assertKept(ALL);
    Path file = program.output.resolve(name);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1]++;
    Files.write(file, bytes);
    assertWritten(ALL);
    assertKept(ALL);
    Files.delete(file);
    assertWritten(ALL);
    assertThat(file).exists();
    Path elsewhere = Files.move(file, folder.resolve("moved"));
    Files.createSymbolicLink(file, elsewhere);
    assertWritten(ALL);
    assertThat(file).isRegularFile().matches(found -> !Files.isSymbolicLink(found), "is no link");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--types direct",
        "--listed-only",
        "--min-confidence 0.95",
        "--max-article-size 500k",
        "--xlsx",
        "--html",
        "--jsonl",
        "--raw-csv",
        "--no-bom"
      })
  void other_options_are_written(String options) {
    String[] args = ("run " + options).split(" ", -1);
    assertWritten(args);
    assertKept(args);
    assertWritten("run");
    assertKept("run");
  }

  @Test
  void a_file_of_another_kind_goes_even_then() throws Exception {
    Path stray = program.output.resolve("quotes.jsonl");
    Files.writeString(stray, "{}");
    assertWritten("run");
    assertThat(stray).doesNotExist();
  }

  @Test
  void another_folder_to_write_to_is_written() {
    assertWritten("run", "--output", "other", "--state", "output/sayso.db");
    assertKept("run", "--output", "other", "--state", "output/sayso.db");
    assertKept("run");
  }

  @Test
  void an_article_that_failed_is_tried_again() throws Exception {
    program.article("empty.txt", "");
    for (int i = 0; i < 3; i++) {
      assertWritten("run");
    }
    program.article("empty.txt", "“No” said Bo Lie.");
    assertWritten("run");
    assertKept("run");
    program.article("empty.txt", "");
    assertThat(program.run("run").code()).isEqualTo(1);
  }

  @Test
  void a_run_after_one_that_broke_off_is_written() throws Exception {
    program.article("c.txt", "“No” said Bo Lie.");
    program.run(
        () -> {
          throw new IllegalStateException("no models");
        },
        "run");
    Files.delete(articles.resolve("c.txt"));
    assertWritten("run");
    assertKept("run");
  }

  private void assertKept(String... args) {
    Map<String, String> before = identities();
    assertThat(program.run(args).said()).contains(KEPT);
    assertThat(identities()).isEqualTo(before);
  }

  /** In full, whatever the files were before. */
  private void assertWritten(String... args) {
    Map<String, String> before = identities();
    assertThat(program.run(args).said()).doesNotContain(KEPT);
    boolean isElsewhere = List.of(args).contains("--output");
    assertThat(identities().equals(before)).isEqualTo(isElsewhere);
  }

  /** Which file is where and since when, but for the report and the state. */
  private Map<String, String> identities() {
    Map<String, String> identities = new TreeMap<>();
    try (Stream<Path> files = Files.walk(program.output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = program.output.relativize(file).toString();
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        if (!name.matches("run\\.json|sayso\\.db.*|\\.sayso\\.lock")) {
          identities.put(name, found.fileKey() + " " + found.lastModifiedTime());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return identities;
  }

  private String report() throws IOException {
    return Files.readString(program.output.resolve("run.json"));
  }

  private static String part(String text, String from, String to) {
    return text.substring(text.indexOf(from), text.indexOf(to, text.indexOf(from)));
  }
}
