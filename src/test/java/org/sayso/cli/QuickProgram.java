package org.sayso.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sayso.batch.ExtractorFactory;
import org.sayso.batch.RuleExtractor;

/** A folder to run in, and {@link QuickMain} in it, in processes of its own or in this one. */
final class QuickProgram {
  final Path here;
  final Path output;
  final Path log;
  private final int delay;

  QuickProgram(Path folder, int delay) throws IOException {
    this.delay = delay;
    here = Files.createDirectories(folder.resolve("here"));
    output = here.resolve("output");
    log = folder.resolve("annotated");
    Files.createDirectories(here.resolve("input/articles"));
    Files.writeString(here.resolve("input/speakers.csv"), "name\nAnna Berg\nBo Lie\n");
  }

  void article(String name, String text) throws IOException {
    Files.writeString(here.resolve("input/articles").resolve(name), text);
  }

  /** A process that does a command. */
  Process start(List<String> javaOptions, String... args) throws IOException {
    return start(List.of(), javaOptions, args);
  }

  /** A process that does a command under another program, which gets it as its last arguments. */
  Process startUnder(List<String> program, String... args) throws IOException {
    return start(program, List.of(), args);
  }

  private Process start(List<String> program, List<String> javaOptions, String... args)
      throws IOException {
    List<String> command = new ArrayList<>(program);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"));
    command.addAll(javaOptions);
    command.add("-Dquick.log=" + log);
    command.add("-Dquick.delay=" + delay);
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(QuickMain.class.getName());
    command.addAll(List.of(args));
    return new ProcessBuilder(command).directory(here.toFile()).redirectErrorStream(true).start();
  }

  /** Does a command here and now, and returns its exit code and all that it said. */
  Ended run(String... args) {
    return run(RuleExtractor::new, args);
  }

  Ended run(ExtractorFactory extractors, String... args) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, UTF_8);
    Surroundings surroundings =
        new Surroundings(stream, stream, false, here, Optional.empty(), InstantSource.system());
    int code = Main.run(List.of(args), surroundings, extractors);
    return new Ended(code, said.toString(UTF_8));
  }

  record Ended(int code, String said) {}

  /** What the CSV files are to be, by a run that knows nothing of any other. */
  Map<String, String> expected() throws IOException {
    Path fresh = here.resolveSibling("expected");
    run("run", "--no-state", "--output", fresh.toString());
    Map<String, String> files = files(fresh);
    files.remove("run.json");
    return files;
  }

  /** The files that people and programs read. */
  Map<String, String> files() {
    return files(output);
  }

  private static Map<String, String> files(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file :
          list.filter(path -> path.toString().matches(".*/[^.].*(csv|json)")).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** How often articles were annotated by processes, and how many different ones. */
  List<String> annotated() throws IOException {
    return Files.exists(log) ? Files.readAllLines(log) : List.of();
  }
}
