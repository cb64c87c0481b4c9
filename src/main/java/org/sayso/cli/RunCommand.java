package org.sayso.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sayso.article.ArticleReader;
import org.sayso.batch.BatchRun;
import org.sayso.batch.ExtractorFactory;
import org.sayso.batch.RowFilter;
import org.sayso.batch.RunListener;
import org.sayso.batch.RunOptions;
import org.sayso.batch.RunRefusedException;
import org.sayso.batch.RunSummary;
import org.sayso.model.QuotationType;
import org.sayso.output.OutputException;
import org.sayso.output.OutputFolder;
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

  RunCommand(Surroundings surroundings, ExtractorFactory extractors) {
    this.surroundings = surroundings;
    this.extractors = extractors;
  }

  @Override
  public Integer call() throws Exception {
    RunSummary summary = run();
    surroundings.out().print(new SummaryText(summary));
    return exitCode(summary).number();
  }

  private RunSummary run() throws RunRefusedException, OutputException, InterruptedException {
    try (Progress progress = Progress.in(surroundings)) {
      RunListener listener =
          sayso.debug() ? new TracingListener(progress, surroundings.err()) : progress;
      return new BatchRun(extractors, outputFolder(), listener).run(options());
    }
  }

  private static ExitCode exitCode(RunSummary summary) {
    return summary.failures().isEmpty() ? ExitCode.DONE : ExitCode.SOME_ARTICLES_FAILED;
  }

  private RunOptions options() {
    Defaults defaults = new Defaults(surroundings);
    return new RunOptions(
        inputs.isEmpty() ? List.of(defaults.articles()) : inputs.stream().map(this::here).toList(),
        speakers.map(this::here).orElseGet(defaults::speakers),
        threads.orElseGet(() -> Runtime.getRuntime().availableProcessors()),
        new RowFilter(types, listedOnly, minConfidence),
        ArticleReader.DEFAULT_MAX_BYTES);
  }

  private OutputFolder outputFolder() {
    return new OutputFolder(
        output.map(this::here).orElseGet(new Defaults(surroundings)::output),
        reports.formats(surroundings.clock()));
  }

  private Path here(Path path) {
    return surroundings.currentFolder().resolve(path);
  }
}
