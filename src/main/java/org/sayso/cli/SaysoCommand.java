package org.sayso.cli;

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

  boolean debug() {
    return debug;
  }
}
