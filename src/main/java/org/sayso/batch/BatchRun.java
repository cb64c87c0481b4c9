package org.sayso.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.article.ArticleFiles;
import org.sayso.article.ArticleFinder;
import org.sayso.article.ArticleReader;
import org.sayso.article.UnreadableArticleException;
import org.sayso.article.UnusableInputException;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.ListedSpeaker;
import org.sayso.output.OutputException;
import org.sayso.output.OutputFolder;
import org.sayso.output.Publication;
import org.sayso.speaker.ListedSpeakers;
import org.sayso.speaker.SpeakersFile;
import org.sayso.speaker.SpeakersFileException;

/**
 * One run from the input folder to complete output files.
 *
 * <p>Input, speakers file and output folder are checked before the extractor is made, as that loads
 * models. A bad article is counted and never stops the others. The output of the run before stays
 * as it is until everything is written. The same input gives the same bytes with any number of
 * threads.
 *
 * <p>Immutable; each call of {@link #run} is a run of its own.
 */
public final class BatchRun {
  private final ExtractorFactory extractors;
  private final OutputFolder output;
  private final RunListener listener;

  public BatchRun(ExtractorFactory extractors, OutputFolder output, RunListener listener) {
    this.extractors = extractors;
    this.output = output;
    this.listener = listener;
  }

  /**
   * Does the run.
   *
   * @throws RunRefusedException if it cannot begin; lists everything that stands in the way
   * @throws OutputException if the output cannot be written after all; the old one is untouched
   * @throws InterruptedException if the thread is told to stop; likewise
   */
  public RunSummary run(RunOptions options)
      throws RunRefusedException, OutputException, InterruptedException {
    Preparation preparation = prepare(options);
    int articles = preparation.articleCount();
    listener.loading(articles);
    Lexicon lexicon = Lexicon.load();
    ArticleJob job =
        new ArticleJob(
            new ArticleReader(options.maxArticleBytes()),
            extractors.create(),
            new ListedSpeakers(preparation.listed(), lexicon.titles(), lexicon.nicknames()),
            options.filter());
    RunTally tally = new RunTally(preparation.listed());
    try (Publication publication = output.begin(preparation.listed());
        OrderedWorkers workers = new OrderedWorkers(options.threads())) {
      Recorder recorder = new Recorder(publication, tally, articles);
      for (UnreadableArticleException unreachable : preparation.input().unreachable()) {
        recorder.record(new ArticleResult.Nothing(unreachable.outcome()));
      }
      workers.forEach(preparation.input().files(), job::run, recorder::record);
      publication.publish();
    }
    return tally.summary(preparation.input().skipped(), output.files());
  }

  private Preparation prepare(RunOptions options) throws RunRefusedException {
    List<String> problems = new ArrayList<>();
    Optional<ArticleFiles> input = findArticles(options, problems);
    Optional<List<ListedSpeaker>> listed = readSpeakers(options, problems);
    checkOutput(problems);
    if (input.isEmpty() || listed.isEmpty() || !problems.isEmpty()) {
      throw new RunRefusedException(problems);
    }
    return new Preparation(input.get(), listed.get());
  }

  private static Optional<ArticleFiles> findArticles(RunOptions options, List<String> problems) {
    try {
      return Optional.of(new ArticleFinder().find(options.inputs()));
    } catch (UnusableInputException e) {
      problems.add(e.problem());
      return Optional.empty();
    }
  }

  private static Optional<List<ListedSpeaker>> readSpeakers(
      RunOptions options, List<String> problems) {
    try {
      return Optional.of(new SpeakersFile().read(options.speakersFile()));
    } catch (SpeakersFileException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  private void checkOutput(List<String> problems) {
    try {
      output.check();
    } catch (OutputException e) {
      problems.add(e.problem());
    }
  }

  private record Preparation(ArticleFiles input, List<ListedSpeaker> listed) {
    int articleCount() {
      return input.files().size() + input.unreachable().size();
    }
  }

  /** Writes, counts and reports the results as they come. */
  private final class Recorder {
    private final Publication publication;
    private final RunTally tally;
    private final int articles;
    private int done;

    Recorder(Publication publication, RunTally tally, int articles) {
      this.publication = publication;
      this.tally = tally;
      this.articles = articles;
    }

    void record(ArticleResult result) throws OutputException {
      result.record(publication, tally, listener);
      done++;
      listener.done(result.outcome(), done, articles);
    }
  }
}
