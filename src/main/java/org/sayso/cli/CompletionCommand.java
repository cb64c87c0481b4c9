package org.sayso.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sayso completion}: what makes bash and zsh complete commands and options. */
@Command(
    name = "completion",
    description = {
      "Prints a script that makes bash and zsh complete sayso's commands and options:",
      "  source <(scripts/sayso completion)"
    })
final class CompletionCommand implements Runnable {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void run() {
    CommandSpec sayso = spec.root();
    surroundings.out().print(AutoComplete.bash(sayso.name(), sayso.commandLine()));
    surroundings.out().flush();
  }
}
