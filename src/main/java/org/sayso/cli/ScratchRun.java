package org.sayso.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sayso.batch.BatchRun;
import org.sayso.batch.ExtractorFactory;
import org.sayso.batch.NoState;
import org.sayso.batch.RowFilter;
import org.sayso.batch.RunBusyException;
import org.sayso.batch.RunListener;
import org.sayso.batch.RunOptions;
import org.sayso.batch.RunRefusedException;
import org.sayso.batch.RunSummary;
import org.sayso.evaluation.Predictions;
import org.sayso.evaluation.UnusableFileException;
import org.sayso.output.OutputException;
import org.sayso.output.OutputFolder;
import org.sayso.output.csv.CsvCells;
import org.sayso.output.csv.CsvEncoding;
import org.sayso.output.csv.CsvStyle;
import org.sayso.output.csv.QuotesCsv;

/**
 * A run whose output is read back and thrown away, so that what is evaluated is what a user gets.
 */
final class ScratchRun {
  private static final CsvStyle RAW = new CsvStyle(CsvEncoding.UTF_8, CsvCells.RAW);

  private final Surroundings surroundings;
  private final ExtractorFactory extractors;
  private final boolean debug;

  ScratchRun(Surroundings surroundings, ExtractorFactory extractors, boolean debug) {
    this.surroundings = surroundings;
    this.extractors = extractors;
    this.debug = debug;
  }

  /**
   * What the run gave.
   *
   * @param summary failed articles included
   */
  record Result(RunSummary summary, Predictions rows) {}

  /** Runs over some articles, with every row written as it was found. */
  Result over(List<Path> articles, Path speakers, int threads)
      throws RunRefusedException, RunBusyException, OutputException, InterruptedException {
    try {
      Path folder = Files.createTempDirectory("sayso");
      try {
        RunOptions options = new RunOptions(articles, speakers, threads, RowFilter.ALL);
        RunSummary summary = run(folder, options);
        return new Result(summary, Predictions.read(summary.files().get(0)));
      } finally {
        remove(folder);
      }
    } catch (OutputException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnusableFileException e) {
      throw new IllegalStateException("the run wrote what cannot be read", e);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }

  private RunSummary run(Path folder, RunOptions options)
      throws RunRefusedException, RunBusyException, OutputException, InterruptedException {
    OutputFolder output = new OutputFolder(folder, List.of(new QuotesCsv(RAW)));
    try (Progress progress = Progress.in(surroundings, false)) {
      RunListener listener = debug ? new TracingListener(progress) : progress;
      return new BatchRun(
              ProgramIdentity.current(),
              extractors,
              output,
              new NoState(),
              listener,
              surroundings.clock())
          .run(options)
          .summary();
    }
  }
}
