package org.sayso.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.List;
import org.sayso.batch.ExtractorFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs the command line; the only place that ends the process. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(runUntilStopped(List.of(args), new Pipeline()));
  }

  /** Runs one command in this process, with the right to put things away when it is told to end. */
  static int runUntilStopped(List<String> args, ExtractorFactory extractors) {
    StopSignal stop = StopSignal.forThisThread();
    try {
      return run(args, Surroundings.ofProcess(), extractors);
    } finally {
      stop.close();
    }
  }

  /** Runs one command and returns its exit code, see {@link ExitCode}. */
  static int run(List<String> args, Surroundings surroundings, ExtractorFactory extractors) {
    SaysoCommand sayso = new SaysoCommand();
    Complaints complaints = new Complaints(surroundings.err(), sayso);
    CommandLine commandLine =
        new CommandLine(sayso)
            .addSubcommand(new RunCommand(surroundings, extractors))
            .addSubcommand(new StatusCommand(surroundings))
            .addSubcommand(new CorrectCommand(surroundings))
            .addSubcommand(new EvaluateCommand(surroundings, extractors))
            .addSubcommand(new TrainCommand(surroundings))
            .addSubcommand(new CompletionCommand(surroundings))
            .addSubcommand(new ManCommand(surroundings))
            .setOut(new PrintWriter(surroundings.out(), true, UTF_8))
            .setErr(new PrintWriter(surroundings.err(), true, UTF_8))
            .setExecutionStrategy(parsed -> execute(parsed, surroundings, sayso))
            .setParameterExceptionHandler(complaints)
            .setExecutionExceptionHandler(complaints);
    documentExitCodes(commandLine);
    try {
      return commandLine.execute(args.toArray(String[]::new));
    } catch (Error e) {
      return complaints.internalError(e);
    }
  }

  private static int execute(ParseResult parsed, Surroundings surroundings, SaysoCommand sayso) {
    Logs.begin(surroundings.err(), sayso.logFormat().orElse(LogFormat.TEXT), sayso.quiet());
    return new RunLast().execute(parsed);
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
