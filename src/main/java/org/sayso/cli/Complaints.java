package org.sayso.cli;

import java.io.PrintStream;
import java.util.Optional;
import org.sayso.batch.RunBusyException;
import org.sayso.batch.RunRefusedException;
import org.sayso.correction.CorrectionsException;
import org.sayso.output.OutputException;
import org.sayso.state.StateException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a message and an exit code; a stack trace only when asked for. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final PrintStream err;
  private final SaysoCommand sayso;

  Complaints(PrintStream err, SaysoCommand sayso) {
    this.err = err;
    this.sayso = sayso;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    say(wrong.getMessage() + ".");
    UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
    err.println("'" + command.getCommandSpec().qualifiedName() + " --help' shows what there is.");
    return ExitCode.REFUSED.number();
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    if (failure instanceof RunRefusedException refused) {
      refused.problems().forEach(this::say);
      return ExitCode.REFUSED.number();
    }
    if (failure instanceof RunBusyException busy) {
      say(busy.problem());
      return ExitCode.BUSY.number();
    }
    if (failure instanceof StateException unreadable) {
      say(unreadable.problem());
      return ExitCode.REFUSED.number();
    }
    if (failure instanceof CorrectionsException unusable) {
      unusable.problems().forEach(this::say);
      return ExitCode.REFUSED.number();
    }
    if (failure instanceof OutputException unwritable) {
      say(unwritable.problem());
      return ExitCode.INTERNAL_ERROR.number();
    }
    if (failure instanceof InterruptedException) {
      say(
          "The run was stopped. The files of the last complete run stay as they are; the next run"
              + " goes on from what this one has kept.");
      return ExitCode.INTERNAL_ERROR.number();
    }
    return internalError(failure);
  }

  int internalError(Throwable failure) {
    say("Internal error: " + failure);
    if (sayso.debug()) {
      failure.printStackTrace(err);
    } else {
      err.println("Run again with --debug and report what it says.");
    }
    return ExitCode.INTERNAL_ERROR.number();
  }

  private void say(String problem) {
    if (sayso.logFormat().equals(Optional.of(LogFormat.JSON))) {
      Logs.LOG.error("{}", problem);
    } else {
      err.println("sayso: " + problem);
    }
  }
}
