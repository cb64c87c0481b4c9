package org.sayso.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.batch.ExtractorFactory;
import org.sayso.batch.RuleExtractor;

/** The command in process, with a rule in the place of the models. */
class EvaluateCommandTest {
  private static final ExtractorFactory NO_MODELS =
      () -> {
        throw new AssertionError("models are loaded");
      };
  private static final String GOLD = "article,quote_start,quote_end,quote,speaker\n";

  @TempDir private Path here;

  @BeforeEach
  void layOut() throws IOException {
    write("input/speakers.csv", "name\nAnna Berg\n");
    write(
        "input/articles/a.txt",
        "“We sail now” said Anna Berg.\n“We may wait” perhaps said Bo Lie.");
    write("input/articles/b.txt", "“Nothing here is annotated” said Bo Lie.");
    write("gold.csv", GOLD + "a.txt,0,13,We sail now,Anna Berg\na.txt,30,43,We may wait,Cy Moe\n");
  }

  @Test
  void a_run_over_the_gold_s_articles_is_scored() {
    Ended ended = sayso(RuleExtractor::new, "evaluate --gold gold.csv");
    assertThat(ended.code).isZero();
    assertThat(ended.err).isEmpty();
    assertThat(ended.out)
        .startsWith("speakers: gold 2  found 2  correct 1  accuracy 0.5000  precision 0.5000")
        .contains("direct                       1 of     2 right  0.500")
        .contains("0.4 to 0.5                   0 of     1 right  0.000   mean confidence 0.400")
        .contains("at 0.9 and above: 0.500 of them, 1.000 right")
        .doesNotContain("errors");
    assertThat(here.resolve("output")).doesNotExist();
  }

  @Test
  void errors_are_listed_with_what_stands_around_them() {
    assertThat(sayso(RuleExtractor::new, "evaluate --gold gold.csv --errors 5").out)
        .contains("errors, 1 of 1")
        .contains("a.txt:30-43  wanted: Cy Moe  written: Bo Lie by “Bo Lie” (direct at 0.4)")
        .contains("said Anna Berg. [“We may wait”] perhaps said Bo Lie.");
  }

  @Test
  void rows_of_before_are_scored_without_any_article_or_model() throws IOException {
    write(
        "quotes.csv",
        "article,speaker,quote,type,quote_start,quote_end\nx/a.txt,A. Berg,We sail now,direct,0,13\n");
    Ended ended = sayso(NO_MODELS, "evaluate --gold gold.csv --pred quotes.csv --errors 1");
    assertThat(ended.code).isZero();
    assertThat(ended.out)
        .startsWith("speakers: gold 2  found 1  correct 1")
        .contains("written: no row")
        .contains("[We may wait]");
  }

  @Test
  void a_corpus_brings_its_articles_and_gold_about_others_is_left_out() throws IOException {
    write("corpus/text/c.txt", "“We sail now” said Anna Berg.");
    write(
        "corpus/attributions/c_one.ann",
        """
        T1	Content 0 13	“We sail now”
        T2	Cue 14 18	said
        T3	Source 19 28	Anna Berg
        E1	Attribution:T4 Content:T1 Cue:T2 Source:T3
        """);
    write("more.csv", GOLD + "a.txt,0,13,We sail now,Anna Berg\nc.txt,0,13,We sail now,Bo Lie\n");
    Ended ended = sayso(RuleExtractor::new, "evaluate --brat corpus --gold more.csv");
    assertThat(ended.code).isZero();
    assertThat(ended.out)
        .contains("speakers: gold 1  found 1  correct 0")
        .contains("polnear: gold 1  found 1  correct 1")
        .contains("indirect: gold 0", "contents: gold 1", "all rows: by confidence");
    assertThat(ended.err).contains("Left out, as the input lacks them: 1 article of the gold.");
  }

  @Test
  void a_failed_article_counts_as_missed_and_is_reported() throws IOException {
    write("input/articles/a.txt", "CRASH");
    Ended ended = sayso(RuleExtractor::new, "evaluate --gold gold.csv");
    assertThat(ended.code).isEqualTo(1);
    assertThat(ended.out).startsWith("speakers: gold 2  found 0");
    assertThat(ended.err).contains("a.txt: the program failed on it");
  }

  @Test
  void help_defines_the_figures() {
    assertThat(sayso(NO_MODELS, "evaluate --help").out)
        .contains("--gold", "--brat", "--input", "--pred", "--errors")
        .contains("polnear ", "pair_overlap", "false", "Exit codes:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          evaluate                                     | name --gold FILE or --brat DIR
          evaluate --pred gold.csv                     | name --gold FILE or --brat DIR
          evaluate --gold none.csv                     | none.csv cannot be read
          evaluate --gold input/speakers.csv           | lacks the column article
          evaluate --gold gold.csv --pred gold.csv     | lacks the column type
          evaluate --gold gold.csv --input nowhere     | There is no input
          evaluate --gold gold.csv --input input/articles/b.txt | speaks of no article of the input
          evaluate --brat input                        | a corpus needs the folders text and attributions
          evaluate --gold gold.csv --errors few        | give a whole number
          evaluate --gold gold.csv --speakers none.csv | There is no speakers file
          """)
  void what_stands_in_the_way_is_said_before_models_are_loaded(String command, String message) {
    Ended ended = sayso(NO_MODELS, command);
    assertThat(ended.code).isEqualTo(2);
    assertThat(ended.err).startsWith("sayso: ").contains(message).doesNotContain("\tat ");
    assertThat(ended.out).isEmpty();
  }

  private Ended sayso(ExtractorFactory extractors, String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            here,
            Optional.empty(),
            InstantSource.system());
    int code = Main.run(Arrays.asList(command.split(" +", -1)), surroundings, extractors);
    return new Ended(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private void write(String name, String text) throws IOException {
    Path file = here.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private record Ended(int code, String out, String err) {}
}
