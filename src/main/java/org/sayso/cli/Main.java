package org.sayso.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.List;
import org.sayso.batch.ExtractorFactory;
import picocli.CommandLine;

/** Runs the command line; the only place that ends the process. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(run(List.of(args), Surroundings.ofProcess(), new Pipeline()));
  }

  /** Runs one command and returns its exit code, see {@link ExitCode}. */
  static int run(List<String> args, Surroundings surroundings, ExtractorFactory extractors) {
    SaysoCommand sayso = new SaysoCommand();
    Complaints complaints = new Complaints(surroundings.err(), sayso);
    CommandLine commandLine =
        new CommandLine(sayso)
            .addSubcommand(new RunCommand(surroundings, extractors))
            .addSubcommand(new EvaluateCommand(surroundings, extractors))
            .addSubcommand(new TrainCommand(surroundings))
            .setOut(new PrintWriter(surroundings.out(), true, UTF_8))
            .setErr(new PrintWriter(surroundings.err(), true, UTF_8))
            .setParameterExceptionHandler(complaints)
            .setExecutionExceptionHandler(complaints);
    documentExitCodes(commandLine);
    try {
      return commandLine.execute(args.toArray(String[]::new));
    } catch (Error e) {
      return complaints.internalError(e);
    }
  }

  private static void documentExitCodes(CommandLine commandLine) {
    commandLine
        .getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(ExitCode.meanings());
    commandLine.getSubcommands().values().forEach(Main::documentExitCodes);
  }
}
