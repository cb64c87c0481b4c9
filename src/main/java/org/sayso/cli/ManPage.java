package org.sayso.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page in the language of man(7), made from what the commands say of themselves. */
final class ManPage {
  private final StringBuilder page = new StringBuilder();

  ManPage(CommandSpec sayso, String version) {
    String name = sayso.name();
    line(
        ".TH "
            + quoted(name.toUpperCase(Locale.ROOT))
            + " 1 \"\" "
            + quoted(name + " " + version)
            + " \"User Commands\"");
    section("NAME");
    line(escaped(name) + " \\- " + escaped(description(sayso)));
    section("SYNOPSIS");
    line(".B " + escaped(name));
    line("\\fICOMMAND\\fR [\\fIOPTION\\fR...]");
    section("COMMANDS");
    sayso.subcommands().values().forEach(command -> command(command.getCommandSpec()));
    section("OPTIONS OF ALL COMMANDS");
    sayso.options().forEach(this::argument);
    section("EXIT STATUS");
    sayso.usageMessage().exitCodeList().forEach(this::item);
    section("ENVIRONMENT");
    item("JAVA_HOME", "The Java to use; otherwise the one on the PATH.");
    item("SAYSO_JAVA_OPTS", "More flags for the Java virtual machine, as -Xmx4g.");
    section("FILES");
    item("input/articles", "The articles.");
    item("input/speakers.csv", "The people to follow.");
    item("input/corrections.csv", "What people corrected by hand.");
    item("output/quotes.csv", "The quotations.");
  }

  private void command(CommandSpec command) {
    line(".SS " + quoted(command.qualifiedName() + synopsis(command)));
    line(escaped(description(command)));
    command.positionalParameters().forEach(this::argument);
    command.options().stream()
        .filter(option -> !option.inherited() && !isStandard(option))
        .sorted(Comparator.comparing(OptionSpec::longestName))
        .forEach(this::argument);
  }

  private static boolean isStandard(OptionSpec option) {
    return option.usageHelp() || option.versionHelp();
  }

  private static String synopsis(CommandSpec command) {
    String files =
        command.positionalParameters().stream()
            .map(PositionalParamSpec::paramLabel)
            .collect(Collectors.joining(" "));
    boolean hasOptions = command.options().stream().anyMatch(option -> !option.inherited());
    return (files.isEmpty() ? "" : " " + files) + (hasOptions ? " [OPTION...]" : "");
  }

  private static String description(CommandSpec command) {
    return String.join(" ", command.usageMessage().description());
  }

  private void argument(ArgSpec argument) {
    if (argument.hidden()) {
      return;
    }
    String value = argument.arity().max() > 0 ? argument.paramLabel() : "";
    String names =
        argument instanceof OptionSpec option
            ? Arrays.stream(option.names())
                .map(name -> "\\fB" + escaped(name) + "\\fR")
                .collect(Collectors.joining(", "))
            : "";
    String separator = names.isEmpty() || value.isEmpty() ? "" : " ";
    line(".TP");
    line(names + separator + (value.isEmpty() ? "" : "\\fI" + escaped(value) + "\\fR"));
    line(escaped(String.join(" ", argument.description())));
  }

  private void item(String name, String meaning) {
    line(".TP");
    line(".B " + escaped(name));
    line(escaped(meaning));
  }

  private void section(String title) {
    line(".SH " + quoted(title));
  }

  private void line(String line) {
    page.append(line).append('\n');
  }

  private static String quoted(String text) {
    return "\"" + escaped(text).replace("\"", "\\(dq") + "\"";
  }

  /** Text in which nothing is a request or an escape, and hyphens stay what one can type. */
  private static String escaped(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("%n", " ");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
