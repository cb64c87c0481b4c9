package org.sayso.cli;

import java.io.Console;

/** Tells whether a person watches, or a file and a scheduler do. */
final class Terminal {
  private Terminal() {}

  /**
   * Whether standard error is a terminal.
   *
   * <p>The launcher knows and says so in {@code sayso.terminal}. Without it Java's console decides,
   * which knows only whether input and output are a terminal.
   */
  static boolean isWatched() {
    String told = System.getProperty("sayso.terminal", "");
    return told.isEmpty() ? hasTerminalConsole() : Boolean.parseBoolean(told);
  }

  /** Since Java 22 there is a console without a terminal too, and a method that tells. */
  @SuppressWarnings("SystemConsoleNull") // asked only where null still tells something
  private static boolean hasTerminalConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
