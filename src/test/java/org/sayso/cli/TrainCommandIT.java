package org.sayso.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.attribution.SourceModel;
import org.sayso.quotation.IndirectModel;

/** Training on the tiny corpus, with the real annotator. */
class TrainCommandIT {
  private static final String CORPUS = Path.of("src/test/resources/corpus").toAbsolutePath() + "";

  @TempDir private Path folder;

  @Test
  void the_same_corpus_gives_the_same_bytes_with_any_number_of_threads() throws IOException {
    Ended ended = sayso("train", "--corpus", CORPUS, "--output", "one", "--threads", "1");
    assertThat(ended.code).as(ended.err).isZero();
    assertThat(ended.err).contains("annotating 6 articles", "training");
    assertThat(ended.out.lines())
        .containsExactly(
            "Wrote " + folder.resolve("one/sources.model"),
            "Wrote " + folder.resolve("one/clauses.model"));
    sayso("train", "--corpus", CORPUS, "--threads", "3");
    Path resources = folder.resolve("home/src/main/resources/org/sayso");
    assertThat(resources.resolve("attribution/sources.model"))
        .hasSameBinaryContentAs(folder.resolve("one/sources.model"));
    assertThat(resources.resolve("quotation/clauses.model"))
        .hasSameBinaryContentAs(folder.resolve("one/clauses.model"));
    assertThat(sources(folder.resolve("one/sources.model")).trees().features()).isPositive();
    assertThat(clauses(folder.resolve("one/clauses.model")).trees().features()).isPositive();
  }

  @Test
  void a_corpus_that_annotates_nothing_is_refused() throws IOException {
    Files.createDirectories(folder.resolve("none/text"));
    Files.createDirectories(folder.resolve("none/attributions"));
    Files.writeString(folder.resolve("none/text/a.txt"), "Nobody annotated this.");
    Ended ended = sayso("train", "--corpus", "none");
    assertThat(ended.code).isEqualTo(2);
    assertThat(ended.err).contains("annotates nothing", "NAME_ANNOTATOR.ann");
  }

  @Test
  void a_folder_that_is_no_corpus_is_refused() {
    Ended ended = sayso("train", "--corpus", "nowhere");
    assertThat(ended.code).isEqualTo(2);
    assertThat(ended.err).contains("a corpus needs the folders text and attributions");
  }

  @Test
  void models_that_cannot_be_written_are_noticed_before_training() throws IOException {
    Files.writeString(folder.resolve("file"), "no folder");
    Ended ended = sayso("train", "--corpus", CORPUS, "--output", "file");
    assertThat(ended.code).isEqualTo(3);
    assertThat(ended.err).contains("cannot be written", "--output").doesNotContain("annotating");
  }

  private static SourceModel sources(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return SourceModel.readFrom(new DataInputStream(in));
    }
  }

  private static IndirectModel clauses(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return IndirectModel.readFrom(new DataInputStream(in));
    }
  }

  private Ended sayso(String... command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            folder,
            Optional.of(folder.resolve("home")),
            InstantSource.system());
    int code = Main.run(List.of(command), surroundings, new Pipeline());
    return new Ended(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private record Ended(int code, String out, String err) {}
}
