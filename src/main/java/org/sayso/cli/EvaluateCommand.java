package org.sayso.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sayso.batch.ExtractorFactory;
import org.sayso.batch.RunRefusedException;
import org.sayso.batch.RunSummary;
import org.sayso.evaluation.Evaluation;
import org.sayso.evaluation.Predictions;
import org.sayso.evaluation.UnusableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code sayso evaluate}: how right the rows are, by gold annotations. */
@Command(
    name = "evaluate",
    description = {
      "Runs over annotated articles, or takes the rows of a quotes.csv, and prints how right they"
          + " are.",
      "Gold that speaks of articles which are not in the input is left out."
    },
    footerHeading = "%nFigures:%n",
    footer = {
      "speakers    segments in quotation marks with their canonical speakers, from --gold",
      "statements  statements covered at least half by rows of their speaker, from --gold",
      "polnear     segments in quotation marks with the annotated source, from --brat",
      "indirect    reported clauses without marks, and how exactly they are bounded, from --brat",
      "contents    how exactly all statements meet the annotated contents, from --brat",
      "Accuracy and recall are shares of the gold, precision is a share of what was written; a false",
      "alarm is a speaker given to what nobody said. In pairs of row and content, pair_exact is the",
      "share with the same words and pair_overlap the mean F1 of their words; exact_f1 and",
      "overlap_f1 are the same without pairing, over all rows and contents. Marks and a leading",
      "\"that\" are no words of a content."
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final ExtractorFactory extractors;

  @ParentCommand private SaysoCommand sayso = new SaysoCommand();

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = {
        "Who said what, as CSV; may be given more than once. The columns are article, quote_start,"
            + " quote_end, quote, speaker for segments in quotation marks, or article, start, end,"
            + " statement, speaker for statements."
      })
  private List<Path> gold = List.of();

  @Option(
      names = "--brat",
      paramLabel = "DIR",
      description = "An annotated corpus in PolNeAR's layout: DIR/text and DIR/attributions.")
  private Optional<Path> brat = Optional.empty();

  @Option(
      names = "--input",
      arity = "1..*",
      paramLabel = "DIR|FILE",
      description =
          "Where the articles of --gold are. Default: DIR/text of --brat, else input/articles.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--pred",
      paramLabel = "FILE",
      description = "Evaluate the rows of this quotes.csv instead of running.")
  private Optional<Path> predictions = Optional.empty();

  @Option(
      names = "--speakers",
      paramLabel = "FILE",
      description = "The people to follow. Default: input/speakers.csv.")
  private Optional<Path> speakers = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = OptionValues.Threads.class,
      description = "How many articles to work on at a time. Default: one for each core.")
  private Optional<Integer> threads = Optional.empty();

  @Option(
      names = "--errors",
      paramLabel = "N",
      converter = OptionValues.Whole.class,
      description = "List up to N errors of each task, with what stands around them.")
  private int errors;

  EvaluateCommand(Surroundings surroundings, ExtractorFactory extractors) {
    this.surroundings = surroundings;
    this.extractors = extractors;
  }

  @Override
  public Integer call() throws Exception {
    AnnotatedInput input = annotatedInput();
    if (input.missing() > 0) {
      String left = Count.of(input.missing(), "article") + " of the gold";
      surroundings.err().println("Left out, as the input lacks them: " + left + ".");
    }
    if (predictions.isPresent()) {
      print(input, rows(here(predictions.get())));
      return ExitCode.DONE.number();
    }
    ScratchRun.Result result =
        new ScratchRun(surroundings, extractors, sayso.debug())
            .over(input.files(), speakersFile(), threadCount());
    print(input, result.rows());
    return afterFailuresOf(result.summary()).number();
  }

  private ExitCode afterFailuresOf(RunSummary summary) {
    if (summary.failures().isEmpty()) {
      return ExitCode.DONE;
    }
    surroundings.err().print(new SummaryText(summary));
    return ExitCode.SOME_ARTICLES_FAILED;
  }

  private AnnotatedInput annotatedInput() throws RunRefusedException {
    if (gold.isEmpty() && brat.isEmpty()) {
      throw new RunRefusedException(
          List.of("There is nothing to evaluate against: name --gold FILE or --brat DIR."));
    }
    List<Path> files = gold.stream().map(this::here).toList();
    Optional<Path> corpus = brat.map(this::here);
    boolean needsArticles = predictions.isEmpty() || !inputs.isEmpty() || brat.isPresent();
    return needsArticles
        ? AnnotatedInput.read(files, corpus, articles(corpus))
        : AnnotatedInput.withoutArticles(files);
  }

  private List<Path> articles(Optional<Path> corpus) {
    if (!inputs.isEmpty()) {
      return inputs.stream().map(this::here).toList();
    }
    return List.of(
        corpus
            .map(folder -> folder.resolve("text"))
            .orElseGet(new Defaults(surroundings)::articles));
  }

  private static Predictions rows(Path file) throws RunRefusedException {
    try {
      return Predictions.read(file);
    } catch (UnusableFileException e) {
      throw new RunRefusedException(List.of(e.problem()));
    }
  }

  private void print(AnnotatedInput input, Predictions rows) {
    EvaluationText text = new EvaluationText(input::text, errors);
    surroundings.out().print(text.of(Evaluation.of(input.gold(), input.corpus(), rows)));
  }

  private Path speakersFile() {
    return speakers.map(this::here).orElseGet(new Defaults(surroundings)::speakers);
  }

  private int threadCount() {
    return threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
  }

  private Path here(Path path) {
    return surroundings.currentFolder().resolve(path);
  }
}
