package org.sayso.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sayso man}: the manual page. */
@Command(
    name = "man",
    description = {
      "Prints the manual page, to read (scripts/sayso man | man -l -) or to keep:",
      "  scripts/sayso man > ~/.local/share/man/man1/sayso.1"
    })
final class ManCommand implements Runnable {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  ManCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void run() {
    surroundings.out().print(new ManPage(spec.root(), Version.number()));
    surroundings.out().flush();
  }
}
