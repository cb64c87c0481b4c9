package org.sayso.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.ArticleOutcome;
import org.sayso.model.QuotationType;
import org.sayso.output.ArticleRows;
import org.sayso.output.OutputException;
import org.sayso.output.OutputFolder;
import org.sayso.output.ReportFormat;
import org.sayso.output.ReportRun;
import org.sayso.output.ReportWriter;
import org.sayso.output.csv.CsvStyle;
import org.sayso.output.csv.QuotesCsv;
import org.sayso.output.csv.SpeakersCsv;

class BatchRunTest {
  @TempDir private Path folder;
  private Path articles;
  private Path speakers;
  private Path output;

  @BeforeEach
  void layOut() throws IOException {
    articles = Files.createDirectories(folder.resolve("articles"));
    speakers = Files.writeString(folder.resolve("speakers.csv"), "name\nAnna Berg\nBo Lie\n");
    output = folder.resolve("output");
  }

  @Test
  void a_run_counts_articles_quotations_people_and_failures() throws Exception {
    article("a.txt", "“We sail now” said Anna Berg. “Soon” said Cy Moe.");
    article("b.txt", "");
    article("c.txt", "Nobody said a word.");
    article("photo.jpg", "");
    RunSummary summary = run(1);
    assertThat(summary.articles()).isEqualTo(3);
    assertThat(summary.skippedFiles()).isEqualTo(1);
    assertThat(summary.quotations())
        .isEqualTo(
            Map.of(QuotationType.DIRECT, 1, QuotationType.MIXED, 1, QuotationType.INDIRECT, 0));
    assertThat(summary.listedSpeakers())
        .containsExactly(Map.entry("Anna Berg", 1), Map.entry("Bo Lie", 0));
    assertThat(summary.failures())
        .extracting(ArticleOutcome.Failed::articleId)
        .containsExactly("b.txt");
    assertThat(summary.files())
        .containsExactly(output.resolve("quotes.csv"), output.resolve("speakers.csv"));
  }

  @Test
  void one_and_four_threads_give_the_same_bytes_run_after_run() throws Exception {
    for (int i = 0; i < 200; i++) {
      article(i + ".txt", ("“We sail " + i + "” said Anna Berg. ").repeat(1 + i % 7));
    }
    article("bad.txt", "CRASH");
    run(1);
    byte[] quotes = Files.readAllBytes(output.resolve("quotes.csv"));
    byte[] summary = Files.readAllBytes(output.resolve("speakers.csv"));
    for (int threads : new int[] {1, 4, 4}) {
      run(threads);
      assertThat(output.resolve("quotes.csv")).hasBinaryContent(quotes);
      assertThat(output.resolve("speakers.csv")).hasBinaryContent(summary);
    }
  }

  @Test
  void whatever_an_article_does_costs_no_row_of_the_others() throws Exception {
    article("1-good.txt", "“We sail now” said Anna Berg.");
    article("2-crash.txt", "CRASH");
    article("3-deep.txt", "DEEP");
    article("4-hungry.txt", "HUNGRY");
    article("5-good.txt", "“We sail too” said Bo Lie.");
    List<String> unforeseen = new ArrayList<>();
    RunSummary summary = run(2, listening(unforeseen));
    assertThat(summary.totalQuotations()).isEqualTo(2);
    assertThat(summary.failures())
        .extracting(ArticleOutcome.Failed::articleId)
        .containsExactly("2-crash.txt", "3-deep.txt", "4-hungry.txt")
        .isEqualTo(unforeseen);
    assertThat(summary.failures())
        .allSatisfy(failed -> assertThat(failed.reason()).isNotBlank())
        .allSatisfy(failed -> assertThat(failed.advice()).endsWith("."));
  }

  @Test
  void everything_in_the_way_is_reported_at_once_and_before_models_are_loaded() throws Exception {
    Files.writeString(output, "a file in the way");
    Files.writeString(speakers, "name,age\nAnna Berg,50\n");
    BatchRun run =
        batchRun(
            () -> {
              throw new AssertionError("models are loaded");
            },
            outputFolder(),
            new RunListener() {});
    assertThatExceptionOfType(RunRefusedException.class)
        .isThrownBy(() -> run.run(options(1)))
        .satisfies(e -> assertThat(e.problems()).hasSize(3));
  }

  @Test
  void a_run_that_fails_midway_leaves_the_files_before_untouched() throws Exception {
    article("a.txt", "“We sail now” said Anna Berg.");
    run(1);
    byte[] before = Files.readAllBytes(output.resolve("quotes.csv"));
    article("b.txt", "“We sail too” said Bo Lie.");
    OutputFolder failing =
        new OutputFolder(
            output, List.of(new QuotesCsv(CsvStyle.FOR_SPREADSHEETS), new FullDisk("b.txt")));
    assertThatExceptionOfType(OutputException.class)
        .isThrownBy(
            () -> batchRun(RuleExtractor::new, failing, new RunListener() {}).run(options(2)));
    assertThat(output.resolve("quotes.csv")).hasBinaryContent(before);
    assertThat(names(output))
        .containsExactly(".sayso.lock", "quotes.csv", "run.json", "speakers.csv");
  }

  @Test
  void an_extractor_that_cannot_be_made_leaves_the_files_before_untouched() throws Exception {
    article("a.txt", "“We sail now” said Anna Berg.");
    run(1);
    BatchRun broken =
        batchRun(
            () -> {
              throw new IllegalStateException("no models");
            },
            outputFolder(),
            new RunListener() {});
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> broken.run(options(1)));
    assertThat(names(output))
        .containsExactly(".sayso.lock", "quotes.csv", "run.json", "speakers.csv");
  }

  @Test
  void the_listener_hears_of_every_article_in_order() throws Exception {
    IntStream.range(10, 40).forEach(i -> article(i + ".txt", "“Soon” said Bo Lie."));
    List<String> heard = new ArrayList<>();
    RunListener listener =
        new RunListener() {
          @Override
          public void loading(int articles) {
            heard.add("loading " + articles);
          }

          @Override
          public void done(ArticleOutcome outcome, int done, int articles) {
            heard.add(outcome.articleId() + " " + done);
          }
        };
    run(4, listener);
    assertThat(heard).hasSize(31).startsWith("loading 30", "10.txt 1").endsWith("39.txt 30");
  }

  private RunSummary run(int threads) throws Exception {
    return run(threads, new RunListener() {});
  }

  private RunSummary run(int threads, RunListener listener) throws Exception {
    return batchRun(RuleExtractor::new, outputFolder(), listener).run(options(threads)).summary();
  }

  private static BatchRun batchRun(
      ExtractorFactory extractors, OutputFolder output, RunListener listener) {
    return new BatchRun(
        new Program("test", "test"),
        extractors,
        output,
        new NoState(),
        listener,
        InstantSource.system());
  }

  private OutputFolder outputFolder() {
    return new OutputFolder(
        output,
        List.of(
            new QuotesCsv(CsvStyle.FOR_SPREADSHEETS), new SpeakersCsv(CsvStyle.FOR_SPREADSHEETS)));
  }

  private RunOptions options(int threads) {
    return new RunOptions(List.of(articles), speakers, threads, RowFilter.ALL);
  }

  private static RunListener listening(List<String> unforeseen) {
    return new RunListener() {
      @Override
      public void unforeseen(String articleId, Throwable cause) {
        unforeseen.add(articleId);
      }
    };
  }

  private void article(String name, String text) {
    try {
      Files.writeString(articles.resolve(name), text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** A file that cannot be written any more when a certain article comes. */
  private record FullDisk(String articleId) implements ReportFormat {
    @Override
    public String fileName() {
      return "speakers.csv";
    }

    @Override
    public ReportWriter open(OutputStream out, ReportRun run) {
      return new ReportWriter() {
        @Override
        public void write(ArticleRows article) throws IOException {
          if (article.article().id().equals(articleId)) {
            throw new IOException("no space left");
          }
        }

        @Override
        public void finish() {}
      };
    }
  }
}
