package org.sayso.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sayso.article.ArticleReader;
import org.sayso.batch.BatchRun;
import org.sayso.batch.ExtractorFactory;
import org.sayso.batch.NoState;
import org.sayso.batch.RowFilter;
import org.sayso.batch.RunBusyException;
import org.sayso.batch.RunListener;
import org.sayso.batch.RunOptions;
import org.sayso.batch.RunRefusedException;
import org.sayso.batch.RunReport;
import org.sayso.batch.RunSummary;
import org.sayso.batch.StateStore;
import org.sayso.model.QuotationType;
import org.sayso.output.OutputException;
import org.sayso.output.OutputFolder;
import org.sayso.state.SqliteStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code sayso run}: from a folder of articles to the CSV files. */
@Command(
    name = "run",
    description = {
      "Reads articles, finds who is quoted in them, and writes quotes.csv and speakers.csv.",
      "Input and output are looked for in the current folder first, then in the program's own."
    })
final class RunCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final ExtractorFactory extractors;

  @ParentCommand private SaysoCommand sayso = new SaysoCommand();

  @Option(
      names = "--input",
      arity = "1..*",
      paramLabel = "DIR|FILE",
      description = "Folders of .txt and .md articles, or single ones. Default: input/articles.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--speakers",
      paramLabel = "FILE",
      description = "The people to follow. Default: input/speakers.csv.")
  private Optional<Path> speakers = Optional.empty();

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description =
          "What 'sayso correct' has kept, applied to the rows. Default: corrections.csv beside the"
              + " speakers file.")
  private Optional<Path> corrections = Optional.empty();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder to write to; created when missing. Default: output.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = OptionValues.Threads.class,
      description = "How many articles to work on at a time. Default: one for each core.")
  private Optional<Integer> threads = Optional.empty();

  @Option(
      names = "--types",
      split = ",",
      paramLabel = "TYPE",
      converter = OptionValues.Type.class,
      description = "Which quotations to write: direct, mixed, indirect. Default: all.")
  private Set<QuotationType> types = EnumSet.allOf(QuotationType.class);

  @Option(
      names = "--listed-only",
      description = "Write only quotations of the people in the speakers file.")
  private boolean listedOnly;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      converter = OptionValues.Probability.class,
      description = "Name no speaker below this confidence (0 to 1); the row stays.")
  private double minConfidence;

  @Mixin private ReportOptions reports = new ReportOptions();

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description =
          "Database that keeps what articles gave, so that none is annotated twice. Default: "
              + SqliteStore.DEFAULT_NAME
              + " in the output folder.")
  private Optional<Path> state = Optional.empty();

  @Option(
      names = "--no-state",
      description = "Annotate every article anew and keep nothing but the output.")
  private boolean noState;

  @Option(
      names = "--wait",
      description =
          "Wait while another run is at work on the same output. Default: refuse to start.")
  private boolean waits;

  @Option(
      names = "--max-article-size",
      paramLabel = "SIZE",
      converter = OptionValues.Size.class,
      description = "Largest file that is read, in bytes, or as 500k or 2m. Default: 1m.")
  private int maxArticleBytes = ArticleReader.DEFAULT_MAX_BYTES;

  @Option(
      names = "--article-timeout",
      paramLabel = "TIME",
      converter = OptionValues.Time.class,
      description = "Longest that one article may take, in seconds, or as 5m. Default: 2m.")
  private Duration articleTimeout = RunOptions.DEFAULT_ARTICLE_TIMEOUT;

  @Option(
      names = "--fail-on-article-errors",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description =
          "Whether failed articles count for the exit code (1 or 0); failures.csv lists them either"
              + " way. Default: they count.")
  private boolean failsOnArticleErrors = true;

  RunCommand(Surroundings surroundings, ExtractorFactory extractors) {
    this.surroundings = surroundings;
    this.extractors = extractors;
  }

  @Override
  public Integer call() throws Exception {
    RunSummary summary = run().summary();
    if (!sayso.quiet()) {
      surroundings.out().print(new SummaryText(summary));
    }
    return exitCode(summary).number();
  }

  private RunReport run()
      throws RunRefusedException, RunBusyException, OutputException, InterruptedException {
    boolean logs = sayso.quiet() || sayso.logFormat().isPresent();
    try (Progress progress = Progress.in(surroundings, logs)) {
      RunListener listener = sayso.debug() ? new TracingListener(progress) : progress;
      return new BatchRun(
              ProgramIdentity.current(),
              extractors,
              outputFolder(),
              store(),
              listener,
              surroundings.clock())
          .run(options());
    }
  }

  private ExitCode exitCode(RunSummary summary) {
    return summary.failures().isEmpty() || !failsOnArticleErrors
        ? ExitCode.DONE
        : ExitCode.SOME_ARTICLES_FAILED;
  }

  private RunOptions options() {
    Defaults defaults = new Defaults(surroundings);
    Path people = speakers.map(this::here).orElseGet(defaults::speakers);
    return new RunOptions(
        inputs.isEmpty() ? List.of(defaults.articles()) : inputs.stream().map(this::here).toList(),
        people,
        Optional.of(corrections.map(this::here).orElse(people.resolveSibling("corrections.csv"))),
        threads.orElseGet(() -> Runtime.getRuntime().availableProcessors()),
        new RowFilter(types, listedOnly, minConfidence),
        maxArticleBytes,
        articleTimeout,
        waits);
  }

  private OutputFolder outputFolder() {
    InstantSource clock = surroundings.clock();
    return new OutputFolder(outputPath(), reports.formats(clock), reports.others(clock));
  }

  private StateStore store() {
    if (noState) {
      return new NoState();
    }
    Path file = state.map(this::here).orElseGet(() -> SqliteStore.in(outputPath()));
    return new SqliteStore(file, surroundings.clock());
  }

  private Path outputPath() {
    return output.map(this::here).orElseGet(new Defaults(surroundings)::output);
  }

  private Path here(Path path) {
    return surroundings.currentFolder().resolve(path);
  }
}
