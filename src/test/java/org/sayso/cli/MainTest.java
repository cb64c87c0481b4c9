package org.sayso.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.batch.ExtractorFactory;
import org.sayso.batch.RuleExtractor;

/** The command line in process, with a rule in the place of the models. */
class MainTest {
  private static final ExtractorFactory NO_MODELS =
      () -> {
        throw new AssertionError("models are loaded");
      };

  @TempDir private Path folder;
  private Path home;
  private Path here;

  @BeforeEach
  void layOut() throws IOException {
    home = Files.createDirectories(folder.resolve("program"));
    here = Files.createDirectories(folder.resolve("here"));
    write("input/speakers.csv", "name\nAnna Berg\nBo Lie\n");
    write("input/articles/a.txt", "Harbour to open\n\n“We sail now” said Anna Berg.\n");
  }

  @Test
  void a_run_writes_both_files_and_says_so() throws Exception {
    Ended ended = sayso("run");
    assertThat(ended.code).isZero();
    assertThat(ended.out.lines())
        .containsExactly(
            "1 article, 1 quotation: 1 direct, 0 mixed, 0 indirect.",
            "Quoted: Anna Berg 1, Bo Lie 0.",
            "Wrote " + here.resolve("output/quotes.csv"),
            "Wrote " + here.resolve("output/speakers.csv"),
            "Wrote " + here.resolve("output/failures.csv"));
    assertThat(ended.err.lines()).hasSize(3).allMatch(line -> line.contains("Z INFO "));
    assertThat(read("output/quotes.csv"))
        .startsWith("\uFEFFarticle,")
        .contains("a.txt,Harbour to open,Anna Berg,yes,We sail now,direct");
    assertThat(read("output/speakers.csv")).contains("a.txt,Harbour to open,Bo Lie,0,0,0,0,");
  }

  @Test
  void failed_articles_are_listed_with_reason_and_advice_and_cost_no_others() throws Exception {
    write("input/articles/empty.txt", "");
    Files.write(here.resolve("input/articles/image.txt"), new byte[] {(byte) 0x89, 'P', 0, 0, 1});
    Files.write(here.resolve("input/articles/odd.txt"), new byte[] {'a', (byte) 0x81, 'b'});
    write("input/articles/crash.txt", "CRASH");
    write("input/articles/z.txt", "“Soon” said Bo Lie.");
    Ended ended = sayso("run");
    assertThat(ended.code).isEqualTo(1);
    assertThat(ended.out)
        .contains("6 articles, 2 quotations", "4 articles failed:")
        .contains("  empty.txt: the file holds no text. Put the article into it or remove it.")
        .contains("  image.txt: the file holds binary data")
        .contains("  odd.txt: the text is in an unknown encoding. Save it as UTF-8")
        .contains("  crash.txt: the program failed on it");
    assertThat(ended.err).doesNotContain("at org.sayso");
    assertThat(read("output/quotes.csv")).contains("We sail now", "Soon");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void an_unreadable_article_is_listed() throws Exception {
    Path closed = write("input/articles/closed.txt", "text");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(closed), "permissions do not bind this user");
    Ended ended = sayso("run");
    assertThat(ended.code).isEqualTo(1);
    assertThat(ended.out).contains("closed.txt: the program may not read it");
  }

  @Test
  void debug_shows_where_an_article_failed() throws Exception {
    write("input/articles/crash.txt", "CRASH");
    assertThat(sayso("run", "--debug").err).contains("crash.txt:", "told to crash", "at org.sayso");
    assertThat(sayso("--debug", "run").err).contains("told to crash");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          run --input nowhere          | There is no input
          run --input input/speakers.csv | is no article
          run --input input/none       | There is no article in
          run --speakers none.csv      | There is no speakers file
          run --speakers empty.csv     | it is empty
          run --speakers columns.csv   | line 1 has the unknown column "age"
          run --speakers nameless.csv  | no column called name
          run --speakers twice.csv     | lines 2 and 4 both list "Bo Lie"
          run --speakers claimed.csv   | lines 2 and 3 both claim the alias "the boss"
          run --output empty.csv       | cannot be written
          """)
  void what_stands_in_the_way_is_said_before_models_are_loaded(String command, String message)
      throws Exception {
    Files.createDirectories(here.resolve("input/none"));
    write("empty.csv", "");
    write("columns.csv", "name,age\nBo Lie,5\n");
    write("nameless.csv", "alias\nBo\n");
    write("twice.csv", "name\nBo Lie\nAnna Berg\nBo Lie\n");
    write("claimed.csv", "name,aliases\nBo Lie,the boss\nAnna Berg,the boss\n");
    Ended ended = sayso(NO_MODELS, command.split(" +", -1));
    assertThat(ended.code).isEqualTo(2);
    assertThat(ended.err).startsWith("sayso: ").contains(message).doesNotContain("\tat ");
    assertThat(ended.out).isEmpty();
    assertThat(here.resolve("output/quotes.csv")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          run --threads 0           | give a whole number from 1 to 1024
          run --threads many        | give a whole number from 1 to 1024
          run --types direct,spoken | use direct, mixed or indirect
          run --min-confidence 2    | give a number from 0 to 1
          run --min-confidence NaN  | give a number from 0 to 1
          run --threds 2            | --threads
          run surplus               | surplus
          run --input               | --input
          runs                      | Did you mean: sayso run?
          ''                        | Missing required subcommand
          """)
  void wrong_usage_gets_a_message_that_names_the_fix(String command, String message) {
    String[] args = command.isEmpty() ? new String[0] : command.split(" +", -1);
    Ended ended = sayso(NO_MODELS, args);
    assertThat(ended.code).isEqualTo(2);
    assertThat(ended.err)
        .startsWith("sayso: ")
        .contains(message)
        .contains("--help")
        .doesNotContain("\tat ");
    assertThat(ended.out).isEmpty();
  }

  @Test
  void an_internal_error_shows_its_trace_only_when_asked() {
    ExtractorFactory broken =
        () -> {
          throw new IllegalStateException("no models");
        };
    Ended ended = sayso(broken, "run");
    assertThat(ended.code).isEqualTo(3);
    assertThat(ended.err)
        .contains("Internal error", "no models", "--debug")
        .doesNotContain("\tat ");
    assertThat(sayso(broken, "run", "--debug").err).contains("\tat org.sayso");
  }

  @Test
  void an_error_of_the_machine_is_an_internal_error_too() {
    Ended ended =
        sayso(
            () -> {
              throw new OutOfMemoryError("models are large");
            },
            "run");
    assertThat(ended.code).isEqualTo(3);
    assertThat(ended.err).contains("models are large");
  }

  @Test
  void a_refused_run_leaves_the_files_before_untouched() throws Exception {
    sayso("run");
    String before = read("output/quotes.csv");
    write("input/articles/b.txt", "“Soon” said Bo Lie.");
    write("input/speakers.csv", "name\nBo Lie\nBo Lie\n");
    assertThat(sayso("run").code).isEqualTo(2);
    assertThat(read("output/quotes.csv")).isEqualTo(before);
  }

  @Test
  void one_and_four_threads_give_the_same_bytes() throws Exception {
    for (int i = 0; i < 50; i++) {
      write("input/articles/n" + i + ".txt", "“We sail in " + i + "” said Bo Lie.");
    }
    sayso("run", "--threads", "1", "--output", "one");
    sayso("run", "--threads", "4", "--output", "four");
    assertThat(here.resolve("four/quotes.csv"))
        .hasSameBinaryContentAs(here.resolve("one/quotes.csv"));
    assertThat(here.resolve("four/speakers.csv"))
        .hasSameBinaryContentAs(here.resolve("one/speakers.csv"));
  }

  @Test
  void options_choose_rows_and_leave_out_the_mark() throws Exception {
    write(
        "input/articles/b.txt",
        "“Soon” said Bo Lie. “We wait” said Cy Moe. “We may wait” perhaps said Bo Lie.");
    sayso("run", "--types", "direct", "--listed-only", "--min-confidence", "0.5", "--no-bom");
    assertThat(read("output/quotes.csv"))
        .startsWith("article,")
        .contains("We sail now")
        .doesNotContain("Soon", "We wait", "We may wait");
    sayso("run", "--types", "MIXED,direct", "--types", "indirect");
    assertThat(read("output/quotes.csv")).contains("Soon", "We wait", "We may wait");
  }

  @Test
  void several_inputs_follow_one_option() throws Exception {
    write("more/b.txt", "“Soon” said Bo Lie.");
    assertThat(sayso("run", "--input", "input/articles/a.txt", "more").out)
        .contains("2 articles, 2 quotations");
  }

  @Test
  void what_is_not_here_is_taken_from_the_program_s_folder() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.move(here.resolve("input"), home.resolve("input"));
    Files.createDirectories(home.resolve("output"));
    Ended ended = sayso(elsewhere, RuleExtractor::new, "run");
    assertThat(ended.code).isZero();
    assertThat(home.resolve("output/quotes.csv")).exists();
    Files.createDirectories(elsewhere.resolve("output"));
    sayso(elsewhere, RuleExtractor::new, "run");
    assertThat(elsewhere.resolve("output/quotes.csv")).exists();
  }

  @Test
  void who_keeps_input_here_gets_output_beside_it() throws Exception {
    Files.createDirectories(home.resolve("output"));
    assertThat(sayso("run").code).isZero();
    assertThat(here.resolve("output/quotes.csv")).exists();
    assertThat(home.resolve("output")).isEmptyDirectory();
  }

  @Test
  void a_missing_default_is_named_where_the_user_is() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    assertThat(sayso(elsewhere, NO_MODELS, "run").err)
        .contains(elsewhere.resolve("input/articles").toString())
        .contains(elsewhere.resolve("input/speakers.csv").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "run --help"})
  void help_documents_the_exit_codes(String command) {
    Ended ended = sayso(NO_MODELS, command.split(" ", -1));
    assertThat(ended.code).isZero();
    assertThat(ended.out)
        .contains("Exit codes:", "some articles failed", "wrong usage", "internal error");
  }

  @Test
  void help_for_run_documents_every_option() {
    assertThat(sayso(NO_MODELS, "run", "--help").out)
        .contains("--input", "--speakers", "--output", "--threads", "--types", "--listed-only")
        .contains("--min-confidence", "--no-bom", "--debug");
  }

  @Test
  void version_names_program_and_java() {
    assertThat(sayso(NO_MODELS, "--version").out).contains("sayso ", "Java 1");
  }

  @Test
  void a_file_name_cannot_command_the_terminal() throws Exception {
    assumeFalse(OS.WINDOWS.isCurrentOs());
    write("input/articles/e\u001B[2J.txt", "");
    assertThat(sayso("run").out).contains("e?[2J.txt").doesNotContain("\u001B");
  }

  private Ended sayso(String... args) {
    return sayso(RuleExtractor::new, args);
  }

  private Ended sayso(ExtractorFactory extractors, String... args) {
    return sayso(here, extractors, args);
  }

  private Ended sayso(Path current, ExtractorFactory extractors, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            current,
            Optional.of(home),
            InstantSource.system());
    int code = Main.run(Arrays.asList(args), surroundings, extractors);
    return new Ended(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private Path write(String name, String text) throws IOException {
    Path file = here.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return Files.readString(here.resolve(name));
  }

  private record Ended(int code, String out, String err) {}
}
