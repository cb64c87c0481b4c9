package org.sayso.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.sayso.correction.Correction;
import org.sayso.correction.CorrectionReport;
import org.sayso.correction.CorrectionsException;
import org.sayso.correction.CorrectionsFile;
import org.sayso.correction.EditedFile;
import org.sayso.output.OutputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso correct}: from an edited table of quotations to the file of corrections. */
@Command(
    name = "correct",
    description = {
      "Takes over what you changed in quotes.csv or quotes.xlsx: a speaker (an emptied one is"
          + " nobody) or a type.",
      "The corrections are kept in a file of their own, and every later run applies them."
    })
final class CorrectCommand implements Callable<Integer> {
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "FILE",
      description = "The edited file, as output/quotes.csv or output/quotes.xlsx.")
  private Path file = Path.of("");

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description = "Where they are kept. Default: corrections.csv beside the speakers file.")
  private Optional<Path> corrections = Optional.empty();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description =
          "Folder of the run that wrote the file. Default: the folder that the file is in.")
  private Optional<Path> output = Optional.empty();

  CorrectCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws CorrectionsException, OutputException {
    CorrectionsFile kept = new CorrectionsFile();
    Path target = corrections.map(this::here).orElseGet(new Defaults(surroundings)::corrections);
    List<Correction> known = kept.read(target);
    CorrectionReport report = EditedFile.compare(here(file), folder(), known, today());
    if (!report.added().isEmpty() || !report.withdrawn().isEmpty()) {
      kept.write(target, report.corrections());
    }
    print(report, target);
    return (report.problems().isEmpty() ? ExitCode.DONE : ExitCode.SOME_ARTICLES_FAILED).number();
  }

  private void print(CorrectionReport report, Path target) {
    PrintStream out = surroundings.out();
    report.added().forEach(correction -> out.println(plain(correction.toString())));
    report.withdrawn().forEach(undone -> out.println("withdrawn: " + plain(undone.toString())));
    report.problems().forEach(problem -> surroundings.err().println("sayso: " + plain(problem)));
    out.println(
        Count.of(report.added().size(), "correction")
            + " taken over, "
            + report.withdrawn().size()
            + " withdrawn; "
            + report.corrections().size()
            + " in "
            + target
            + ". Every run from now on applies them.");
  }

  private static String plain(String text) {
    return CONTROL.matcher(text).replaceAll("?");
  }

  private Path folder() {
    if (output.isPresent()) {
      return here(output.get());
    }
    Path beside = here(file).toAbsolutePath().getParent();
    return beside == null ? surroundings.currentFolder() : beside;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(surroundings.clock().instant(), ZoneId.systemDefault());
  }

  private Path here(Path path) {
    return surroundings.currentFolder().resolve(path);
  }
}
