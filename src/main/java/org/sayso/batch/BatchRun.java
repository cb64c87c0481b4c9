package org.sayso.batch;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.article.ArticleFiles;
import org.sayso.article.ArticleFinder;
import org.sayso.article.UnusableInputException;
import org.sayso.correction.Correction;
import org.sayso.correction.CorrectionsException;
import org.sayso.correction.CorrectionsFile;
import org.sayso.model.ListedSpeaker;
import org.sayso.output.OutputException;
import org.sayso.output.OutputFolder;
import org.sayso.speaker.SpeakersFile;
import org.sayso.speaker.SpeakersFileException;

/**
 * One run from the input folder to complete output files.
 *
 * <p>Input, speakers file and output folder are checked before the extractor is made, as that loads
 * models. Articles that an earlier run has annotated are not annotated again. A bad article is
 * counted and never stops the others. The output of the run before stays as it is until everything
 * is written, and for good when it is known to be what this run would write; no other run works on
 * the same output meanwhile. The same input gives the same bytes with any number of threads and
 * whatever is known from earlier runs.
 *
 * <p>Immutable; each call of {@link #run} is a run of its own.
 */
public final class BatchRun {
  private final Program program;
  private final ExtractorFactory extractors;
  private final OutputFolder output;
  private final StateStore store;
  private final RunListener listener;
  private final InstantSource clock;

  public BatchRun(
      Program program,
      ExtractorFactory extractors,
      OutputFolder output,
      StateStore store,
      RunListener listener,
      InstantSource clock) {
    this.program = program;
    this.extractors = extractors;
    this.output = output;
    this.store = store;
    this.listener = new OneAtATime(listener);
    this.clock = clock;
  }

  /**
   * Does the run.
   *
   * @throws RunRefusedException if it cannot begin; lists everything that stands in the way
   * @throws RunBusyException if another run is at work on the same output
   * @throws OutputException if the output cannot be written after all; the old one is untouched
   * @throws InterruptedException if the thread is told to stop; likewise
   */
  public RunReport run(RunOptions options)
      throws RunRefusedException, RunBusyException, OutputException, InterruptedException {
    StageTimes times = new StageTimes();
    Preparation preparation = times.measure(Stage.FIND, () -> prepare(options));
    try (RunLocks locks = lock(options)) {
      if (locks.waited()) {
        preparation = times.measure(Stage.FIND, () -> prepare(options));
      }
      return new LockedRun(program, output, store, listener, clock, options, preparation, times)
          .run(extractors);
    }
  }

  private RunLocks lock(RunOptions options)
      throws RunBusyException, OutputException, InterruptedException {
    List<Path> folders = new ArrayList<>(List.of(output.path()));
    store.folder().ifPresent(folders::add);
    return options.waits() ? RunLocks.waitFor(folders, listener::waiting) : RunLocks.lock(folders);
  }

  private Preparation prepare(RunOptions options) throws RunRefusedException {
    List<String> problems = new ArrayList<>();
    Optional<ArticleFiles> input = findArticles(options, problems);
    Optional<List<ListedSpeaker>> listed = readSpeakers(options, problems);
    List<Correction> corrections = readCorrections(options, problems);
    checkOutput(problems);
    if (input.isEmpty() || listed.isEmpty() || !problems.isEmpty()) {
      throw new RunRefusedException(problems);
    }
    return new Preparation(input.get(), listed.get(), corrections);
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

  private static List<Correction> readCorrections(RunOptions options, List<String> problems) {
    if (options.correctionsFile().isEmpty()) {
      return List.of();
    }
    try {
      return new CorrectionsFile().read(options.correctionsFile().get());
    } catch (CorrectionsException e) {
      problems.addAll(e.problems());
      return List.of();
    }
  }

  private void checkOutput(List<String> problems) {
    try {
      output.check();
      store.check();
    } catch (OutputException e) {
      problems.add(e.problem());
    }
  }
}
