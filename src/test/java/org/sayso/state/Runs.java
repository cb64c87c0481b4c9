package org.sayso.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.sayso.batch.BatchRun;
import org.sayso.batch.Extractor;
import org.sayso.batch.NoState;
import org.sayso.batch.Program;
import org.sayso.batch.RowFilter;
import org.sayso.batch.RuleExtractor;
import org.sayso.batch.RunListener;
import org.sayso.batch.RunOptions;
import org.sayso.batch.RunReport;
import org.sayso.batch.StateStore;
import org.sayso.output.OutputFolder;
import org.sayso.output.csv.CsvStyle;
import org.sayso.output.csv.FailuresCsv;
import org.sayso.output.csv.QuotesCsv;
import org.sayso.output.csv.SpeakersCsv;

/** A folder with input and output, and runs over it that count how often they annotate. */
final class Runs {
  final Path articles;
  final Path speakers;
  final Path output;
  final Path state;
  final List<String> warnings = new ArrayList<>();
  RowFilter filter = RowFilter.ALL;

  /** Whether the last run left the files as they were. */
  boolean areFilesKept;

  private final Path fresh;

  Runs(Path folder) throws IOException {
    articles = Files.createDirectories(folder.resolve("articles"));
    speakers = folder.resolve("speakers.csv");
    output = folder.resolve("output");
    fresh = folder.resolve("fresh");
    state = output.resolve("sayso.db");
    speakers("Anna Berg", "Bo Lie");
  }

  void speakers(String... names) throws IOException {
    Files.writeString(speakers, "name\n" + String.join("\n", names) + "\n");
  }

  void article(String name, String text) throws IOException {
    Path file = articles.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  /** A run that knows the earlier ones; how many articles it annotated. */
  int run() throws Exception {
    return run("1");
  }

  int run(String pipeline) throws Exception {
    AtomicInteger annotated = new AtomicInteger();
    RuleExtractor rule = new RuleExtractor();
    Extractor counting =
        (article, times) -> {
          annotated.incrementAndGet();
          return rule.extract(article, times);
        };
    RunReport report =
        run(
            new Program("1", pipeline),
            counting,
            new SqliteStore(state, InstantSource.system()),
            output);
    areFilesKept = report.summary().areFilesKept();
    return annotated.get();
  }

  /** The files that a run without any memory writes. */
  Map<String, String> freshFiles() throws Exception {
    run(new Program("1", "1"), new RuleExtractor(), new NoState(), fresh);
    return csvFiles(fresh);
  }

  Map<String, String> files() {
    return csvFiles(output);
  }

  private RunReport run(Program program, Extractor extractor, StateStore store, Path to)
      throws Exception {
    RunListener listener =
        new RunListener() {
          @Override
          public void warning(String message) {
            warnings.add(message);
          }
        };
    OutputFolder folder =
        new OutputFolder(
            to,
            List.of(
                new QuotesCsv(CsvStyle.FOR_SPREADSHEETS),
                new SpeakersCsv(CsvStyle.FOR_SPREADSHEETS),
                new FailuresCsv(CsvStyle.FOR_SPREADSHEETS)));
    return new BatchRun(program, () -> extractor, folder, store, listener, InstantSource.system())
        .run(new RunOptions(List.of(articles), speakers, 2, filter));
  }

  private static Map<String, String> csvFiles(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.filter(path -> path.toString().endsWith(".csv")).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
