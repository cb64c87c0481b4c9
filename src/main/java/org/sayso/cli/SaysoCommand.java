package org.sayso.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program as a whole; everything it does is a subcommand. */
@Command(
    name = "sayso",
    description = "Who said what, article by article, as a spreadsheet.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    usageHelpWidth = 100,
    synopsisSubcommandLabel = "COMMAND")
final class SaysoCommand {
  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where in the program an internal error came from.")
  private boolean debug;

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      converter = OptionValues.Format.class,
      scope = ScopeType.INHERIT,
      description =
          "Log to standard error as text or as json, one event a line. Default: text, and a progress"
              + " bar in its place where a person watches.")
  private Optional<LogFormat> logFormat = Optional.empty();

  @Option(
      names = "--quiet",
      scope = ScopeType.INHERIT,
      description = "Say nothing unless something is amiss.")
  private boolean quiet;

  boolean debug() {
    return debug;
  }

  Optional<LogFormat> logFormat() {
    return logFormat;
  }

  boolean quiet() {
    return quiet;
  }
}
