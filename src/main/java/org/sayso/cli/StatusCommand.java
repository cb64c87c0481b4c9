package org.sayso.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sayso.state.RunHistory;
import org.sayso.state.RunRecord;
import org.sayso.state.SqliteStore;
import org.sayso.state.StateException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sayso status}: the last runs, the newest first. */
@Command(
    name = "status",
    description = {
      "Shows the last runs, the newest first.",
      "The database that it reads has tables of runs, articles and quotations; Datasette and DB"
          + " Browser for SQLite open it."
    })
final class StatusCommand implements Callable<Integer> {
  private static final String FORMAT = "%-16s  %-7s  %8s  %9s  %9s  %6s  %10s  %8s  %7s%n";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final Surroundings surroundings;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Output folder of the runs. Default: output.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description =
          "Database of the runs. Default: " + SqliteStore.DEFAULT_NAME + " in the output folder.")
  private Optional<Path> state = Optional.empty();

  @Option(
      names = "--last",
      paramLabel = "N",
      description = "How many runs to show. Default: ${DEFAULT-VALUE}.")
  private int last = 10;

  StatusCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws StateException {
    List<RunRecord> runs = new RunHistory(file()).last(last);
    surroundings
        .out()
        .printf(
            FORMAT,
            "started",
            "outcome",
            "articles",
            "annotated",
            "unchanged",
            "failed",
            "quotations",
            "seconds",
            "memory");
    runs.forEach(this::print);
    return ExitCode.DONE.number();
  }

  private void print(RunRecord run) {
    surroundings
        .out()
        .printf(
            Locale.ROOT,
            FORMAT,
            TIME.format(run.started().atZone(ZoneId.systemDefault())),
            run.outcome(),
            run.articles(),
            run.annotated(),
            run.unchanged(),
            run.failed(),
            run.quotations(),
            String.format(Locale.ROOT, "%.1f", run.seconds()),
            run.peakMegabytes() + " MB");
    run.problem().ifPresent(problem -> surroundings.out().println("  " + problem));
  }

  private Path file() {
    return state
        .map(this::here)
        .orElseGet(
            () ->
                SqliteStore.in(
                    output.map(this::here).orElseGet(new Defaults(surroundings)::output)));
  }

  private Path here(Path path) {
    return surroundings.currentFolder().resolve(path);
  }
}
