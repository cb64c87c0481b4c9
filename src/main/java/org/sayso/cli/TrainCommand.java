package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sayso.annotation.Annotator;
import org.sayso.batch.OrderedWorkers;
import org.sayso.batch.RunRefusedException;
import org.sayso.corenlp.CoreNlpAnnotator;
import org.sayso.corpus.BratCorpus;
import org.sayso.corpus.GoldArticle;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.AnnotatedArticle;
import org.sayso.training.ModelTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sayso train}: from an annotated corpus to the models of the program. */
@Command(
    name = "train",
    description = {
      "Learns from an annotated corpus what is reported and who said it.",
      "The same corpus gives the same models, byte for byte, with any number of threads."
    })
final class TrainCommand implements Callable<Integer> {
  private static final int BETWEEN_LINES = 50;

  private final Surroundings surroundings;

  @Option(
      names = "--corpus",
      required = true,
      paramLabel = "DIR",
      description = "A corpus in PolNeAR's layout: DIR/text and DIR/attributions.")
  private Path corpus = Path.of("");

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description =
          "Folder to write sources.model and clauses.model to; created when missing. Default: the"
              + " program's own sources, for the next build.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = OptionValues.Threads.class,
      description = "How many articles to annotate at a time. Default: one for each core.")
  private Optional<Integer> threads = Optional.empty();

  TrainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    ModelFiles files = modelFiles();
    List<GoldArticle> articles = articles();
    files.check();
    say("annotating " + Count.of(articles.size(), "article") + " ...");
    List<AnnotatedArticle> annotated = annotate(articles);
    say("training, which takes minutes for a thousand articles ...");
    files.write(new ModelTrainer(Lexicon.load()).train(articles, annotated));
    files.paths().forEach(path -> surroundings.out().println("Wrote " + path));
    return ExitCode.DONE.number();
  }

  private ModelFiles modelFiles() throws RunRefusedException {
    if (output.isPresent()) {
      return ModelFiles.in(surroundings.currentFolder().resolve(output.get()));
    }
    return surroundings
        .home()
        .map(ModelFiles::ofProgram)
        .orElseThrow(
            () ->
                new RunRefusedException(
                    List.of(
                        "The program does not know where its sources are: name a folder for the"
                            + " models with --output.")));
  }

  private List<GoldArticle> articles() throws RunRefusedException {
    Path folder = surroundings.currentFolder().resolve(corpus);
    try {
      List<GoldArticle> articles = BratCorpus.read(folder);
      if (articles.stream().allMatch(article -> article.attributions().isEmpty())) {
        throw new RunRefusedException(
            List.of(
                "The corpus "
                    + folder
                    + " annotates nothing: put files NAME_ANNOTATOR.ann for text/NAME.txt into"
                    + " attributions."));
      }
      return articles;
    } catch (IOException e) {
      throw new RunRefusedException(
          List.of("The corpus " + folder + " cannot be read: " + e.getMessage() + "."));
    }
  }

  private List<AnnotatedArticle> annotate(List<GoldArticle> articles) throws InterruptedException {
    Annotator annotator = new CoreNlpAnnotator();
    List<AnnotatedArticle> annotated = new ArrayList<>();
    try (OrderedWorkers workers =
        new OrderedWorkers(threads.orElseGet(() -> Runtime.getRuntime().availableProcessors()))) {
      workers.forEach(
          articles,
          gold -> annotator.annotate(gold.article()),
          article -> {
            annotated.add(article);
            if (annotated.size() % BETWEEN_LINES == 0) {
              say(annotated.size() + " of " + Count.of(articles.size(), "article"));
            }
          });
    }
    return annotated;
  }

  private void say(String progress) {
    surroundings.err().println(progress);
  }
}
