package org.sayso.batch;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.article.UnreadableArticleException;
import org.sayso.correction.Corrections;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.ArticleOutcome;
import org.sayso.output.OutputException;
import org.sayso.output.OutputFolder;
import org.sayso.output.Publication;
import org.sayso.output.WrittenFile;
import org.sayso.speaker.ListedSpeakers;

/** The part of a run that has the output to itself, with its report at the end; runs once. */
final class LockedRun {
  private final Program program;
  private final OutputFolder output;
  private final StateStore store;
  private final RunListener listener;
  private final InstantSource clock;
  private final RunOptions options;
  private final Preparation preparation;
  private final StageTimes times;
  private final Instant started;
  private final RunTally tally;
  private final Corrections corrections;

  LockedRun(
      Program program,
      OutputFolder output,
      StateStore store,
      RunListener listener,
      InstantSource clock,
      RunOptions options,
      Preparation preparation,
      StageTimes times) {
    this.program = program;
    this.output = output;
    this.store = store;
    this.listener = listener;
    this.clock = clock;
    this.options = options;
    this.preparation = preparation;
    this.times = times;
    started = clock.instant();
    tally = new RunTally(preparation.listed());
    corrections = new Corrections(preparation.corrections(), preparation.listed());
  }

  RunReport run(ExtractorFactory factory) throws OutputException, InterruptedException {
    output.removeLeftovers();
    int articles = preparation.articleCount();
    listener.begun(articles);
    SharedExtractor extractor =
        new SharedExtractor(factory, () -> listener.loading(articles), times);
    if (!store.isFilled()) {
      extractor.begin();
    }
    RunStart start = new RunStart(started, program, options.inputs());
    try (RunState state = store.open(start, listener::warning)) {
      RunReport report = reportedRun(extractor, state);
      state.finish(report);
      listener.ended(report);
      return report;
    }
  }

  /** Whatever ends the run too early is reported as well. */
  private RunReport reportedRun(SharedExtractor extractor, RunState state)
      throws OutputException, InterruptedException {
    try {
      return completeRun(extractor, state);
    } catch (InterruptedException e) {
      reportEnd(RunReport.Outcome.STOPPED, "it was told to stop", state);
      throw e;
    } catch (OutputException e) {
      if (Thread.interrupted()) {
        reportEnd(RunReport.Outcome.STOPPED, "it was told to stop", state);
        throw stopped(e);
      }
      reportEnd(RunReport.Outcome.FAILED, e.problem(), state);
      throw e;
    } catch (SharedExtractor.UnavailableError e) {
      reportEnd(RunReport.Outcome.FAILED, String.valueOf(e.getCause()), state);
      throw e.reason();
    } catch (RuntimeException | Error e) {
      reportEnd(RunReport.Outcome.FAILED, e.toString(), state);
      throw e;
    }
  }

  private static InterruptedException stopped(OutputException e) {
    InterruptedException stopped = new InterruptedException("told to stop while writing");
    stopped.initCause(e);
    return stopped;
  }

  private RunReport completeRun(SharedExtractor extractor, RunState state)
      throws OutputException, InterruptedException {
    try (TimeLimit limit = new TimeLimit(options.articleTimeout());
        OrderedWorkers workers = new OrderedWorkers(options.threads())) {
      Lexicon lexicon = Lexicon.load();
      ListedSpeakers listed =
          new ListedSpeakers(preparation.listed(), lexicon.titles(), lexicon.nicknames());
      ArticleJob job = new ArticleJob(options, state, extractor, limit, listed, corrections, times);
      String request = new RunRequest(program, output, options, preparation).fingerprint();
      Optional<Published> same = samePublished(request, job, workers, state);
      return same.isPresent() ? keep(same.get()) : write(request, job, workers, state);
    }
  }

  /** What an earlier run published, when this one would publish the same and it is all there. */
  private Optional<Published> samePublished(
      String request, ArticleJob job, OrderedWorkers workers, RunState state)
      throws InterruptedException {
    Optional<Published> earlier =
        state
            .published(output.path())
            .filter(published -> request.equals(published.request()))
            .filter(
                published -> times.measure(Stage.VERIFY, () -> output.holds(published.files())));
    if (earlier.isEmpty()) {
      return earlier;
    }
    Fingerprint texts = new Fingerprint();
    workers.forEach(
        preparation.input().files(), job::look, article -> article.ifPresent(texts::add));
    String now = texts.hex();
    return earlier.filter(published -> now.equals(published.texts()));
  }

  private RunReport keep(Published earlier) throws OutputException {
    tally.keep(earlier, preparation.articleCount());
    RunReport report = report(RunReport.Outcome.DONE, Optional.empty(), earlier.files());
    output.replace(RunJson.FILE_NAME, new RunJson(report));
    return report;
  }

  private RunReport write(String request, ArticleJob job, OrderedWorkers workers, RunState state)
      throws OutputException, InterruptedException {
    state.forget(output.path());
    try (Publication publication = output.begin(preparation.listed())) {
      Recorder recorder = new Recorder(publication);
      for (UnreadableArticleException unreachable : preparation.input().unreachable()) {
        recorder.record(new ArticleResult.Nothing(unreachable.outcome()));
      }
      workers.forEach(preparation.input().files(), job::run, recorder::record);
      RunReport report = report(RunReport.Outcome.DONE, Optional.empty(), complete(publication));
      publication.add(RunJson.FILE_NAME, new RunJson(report));
      publication.publish();
      state.keepOnly(preparation.articleIds());
      remember(request, recorder.texts.hex(), report, state);
      return report;
    }
  }

  /** Failures and corrections that did not apply are to be told again by the next run. */
  private void remember(String request, String texts, RunReport report, RunState state) {
    RunSummary summary = report.summary();
    if (summary.failures().isEmpty() && summary.corrections().unapplied().isEmpty()) {
      state.remember(
          output.path(),
          new Published(
              request,
              texts,
              summary.quotations(),
              summary.listedSpeakers(),
              summary.corrections().applied(),
              report.files()));
    }
  }

  private List<WrittenFile> complete(Publication publication) throws OutputException {
    return times.measure(Stage.COMPLETE, publication::complete);
  }

  private void reportEnd(RunReport.Outcome outcome, String problem, RunState state) {
    RunReport report = report(outcome, Optional.of(problem), List.of());
    state.finish(report);
    listener.ended(report);
    try {
      output.replace(RunJson.FILE_NAME, new RunJson(report));
    } catch (OutputException e) {
      listener.warning(e.problem());
    }
  }

  private RunReport report(
      RunReport.Outcome outcome, Optional<String> problem, List<WrittenFile> files) {
    return new RunReport(
        outcome,
        problem,
        started,
        clock.instant(),
        program,
        options,
        tally.summary(
            preparation.input().skipped(),
            corrections.countElsewhere(Set.copyOf(preparation.articleIds())),
            output.files()),
        times.totals(),
        Memory.ofProcess(),
        files);
  }

  /** Writes, counts and tells of the results as they come. */
  private final class Recorder {
    private final Publication publication;
    private final Fingerprint texts = new Fingerprint();
    private int done;

    Recorder(Publication publication) {
      this.publication = publication;
    }

    void record(ArticleResult result) throws OutputException {
      done +=
          times.measure(
              Stage.WRITE,
              () -> {
                result.record(publication, tally, listener);
                if (result.outcome() instanceof ArticleOutcome.Extracted extracted) {
                  texts.add(extracted.article());
                }
                return 1;
              });
      listener.done(result.outcome(), done, preparation.articleCount());
    }
  }
}
