package org.sayso.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.corpus.BratCorpus;
import org.sayso.corpus.GoldArticle;
import org.sayso.evaluation.Evaluation;
import org.sayso.evaluation.Figure;
import org.sayso.evaluation.GoldFile;
import org.sayso.evaluation.Predictions;
import org.sayso.evaluation.TaskResult;

/** Holds the figures of {@code sayso evaluate} to those of the scorer in {@code ../shared}. */
class ScorerIT {
  private static final Path SHARED = Path.of("../shared");
  private static final Path SCORER = SHARED.resolve("scoring/score.py");
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Pattern JSON_FIGURE = Pattern.compile("\"(\\w+)\": ([0-9.e-]+)");
  private static final int ARTICLES_OF_CORPUS = 10;

  @TempDir private Path folder;

  @BeforeEach
  void needTheScorer() throws Exception {
    assumeTrue(Files.exists(SCORER), SCORER + " is not there, so the figures are not compared");
    assumeTrue(python("--version") == 0, "there is no python3, so the figures are not compared");
  }

  @Test
  void the_tiny_corpus_has_the_same_figures() throws Exception {
    Path files = RESOURCES.resolve("evaluation");
    Path rows = files.resolve("quotes.csv");
    compareFiles(
        List.of(files.resolve("speakers-gold.csv"), files.resolve("statements-gold.csv")), rows);
    compareCorpus(RESOURCES.resolve("corpus"), rows);
  }

  @Test
  void real_articles_have_the_same_figures() throws Exception {
    Path corpus = sampleOfCorpus();
    Path rows = run(List.of(SHARED.resolve("seeds"), corpus.resolve("text")));
    Path gold = SHARED.resolve("gold");
    compareFiles(
        List.of(
            gold.resolve("seeds-quotes.csv"),
            gold.resolve("seeds-indirect.csv"),
            gold.resolve("polnear-train-speakers.csv")),
        rows);
    compareCorpus(corpus, rows);
  }

  private void compareFiles(List<Path> gold, Path rows) throws Exception {
    for (Path file : gold) {
      Evaluation evaluation =
          Evaluation.of(List.of(GoldFile.read(file)), List.of(), Predictions.read(rows));
      compare(evaluation.tasks().get(0), "--gold", file, rows);
    }
  }

  private void compareCorpus(Path corpus, Path rows) throws Exception {
    List<GoldArticle> articles = BratCorpus.read(corpus);
    Evaluation evaluation = Evaluation.of(List.of(), articles, Predictions.read(rows));
    compare(evaluation.tasks().get(0), "--corpus", corpus, rows);
    compare(evaluation.tasks().get(1), "--corpus", corpus, rows);
  }

  /** Every figure of the scorer is one of ours, with the same value. */
  private void compare(TaskResult ours, String option, Path gold, Path rows) throws Exception {
    Path json = folder.resolve("figures.json");
    int code =
        python(
            SCORER.toString(),
            ours.task(),
            "--pred",
            rows.toString(),
            option,
            gold.toString(),
            "--json",
            json.toString());
    assertThat(code).as("exit code of the scorer").isZero();
    Map<String, String> theirs = new LinkedHashMap<>();
    Matcher figure = JSON_FIGURE.matcher(Files.readString(json));
    while (figure.find()) {
      theirs.put(figure.group(1), rounded(Double.parseDouble(figure.group(2))));
    }
    Map<String, String> same = new LinkedHashMap<>();
    for (Figure one : ours.figures()) {
      if (theirs.containsKey(one.name())) {
        same.put(one.name(), rounded(one.value()));
      }
    }
    assertThat(theirs).hasSizeGreaterThan(2);
    assertThat(same).as(ours.task() + " on " + gold).containsExactlyInAnyOrderEntriesOf(theirs);
  }

  /** Three decimals: the scorer rounds to four, and half a unit may fall to either side. */
  private static String rounded(double value) {
    return String.format("%.3f", Math.round(value * 10_000) / 10_000.0 + 1e-9);
  }

  private Path sampleOfCorpus() throws IOException {
    Path all = SHARED.resolve("polnear/train");
    assumeTrue(Files.exists(all), all + " is not there, so its figures are not compared");
    Path text = Files.createDirectories(folder.resolve("corpus/text"));
    Path attributions = Files.createDirectories(folder.resolve("corpus/attributions"));
    List<Path> texts = files(all.resolve("text"));
    int step = Math.max(1, texts.size() / ARTICLES_OF_CORPUS);
    for (int i = 0; i < texts.size(); i += step) {
      String name = texts.get(i).getFileName().toString();
      Files.copy(texts.get(i), text.resolve(name));
      String stem = name.substring(0, name.lastIndexOf('.')) + "_";
      for (Path annotation : files(all.resolve("attributions"))) {
        if (annotation.getFileName().toString().startsWith(stem)) {
          Files.copy(annotation, attributions.resolve(annotation.getFileName()));
        }
      }
    }
    return folder.resolve("corpus");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    }
  }

  private Path run(List<Path> inputs) throws IOException {
    Files.writeString(folder.resolve("speakers.csv"), "name\nDonald Trump\n");
    List<String> arguments =
        new ArrayList<>(List.of("run", "--speakers", "speakers.csv", "--output", "out", "--input"));
    inputs.forEach(input -> arguments.add(input.toAbsolutePath().normalize().toString()));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            folder,
            Optional.empty(),
            InstantSource.system());
    assertThat(Main.run(arguments, surroundings, new Pipeline())).as(err.toString(UTF_8)).isZero();
    return folder.resolve("out/quotes.csv");
  }

  private int python(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3"));
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("python.log").toFile())
              .start();
      return process.waitFor(5, TimeUnit.MINUTES) ? process.exitValue() : 1;
    } catch (IOException e) {
      return 127;
    }
  }
}
