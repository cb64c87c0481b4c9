package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.batch.BatchRun;

/** {@code run.json} and the other ways in which a run says how it went. */
class RunReportTest {
  @TempDir private Path folder;
  private QuickProgram program;

  @BeforeEach
  void layOut() throws IOException {
    program = new QuickProgram(folder, 0);
    program.article("a.txt", "“We sail now” said Anna Berg. “Soon” said Cy Moe.");
    program.article("empty \"1\"\n2.txt", "");
  }

  @Test
  void a_report_follows_its_schema() throws Exception {
    program.run("run");
    assertValid(report());
    assertThat(report())
        .contains("\"outcome\" : \"done\"", "\"annotated\" : 1", "\"failed\" : 1")
        .contains("empty \\\"1\\\"\\n2.txt");
    program.run("run");
    assertValid(report());
    assertThat(report()).contains("\"annotated\" : 0", "\"unchanged\" : 1");
  }

  @Test
  void it_says_what_became_of_corrections() throws Exception {
    program.run("run");
    Path quotes = program.output.resolve("quotes.csv");
    Files.writeString(quotes, Files.readString(quotes).replace(",Anna Berg,", ",Bo Lie,"));
    assertThat(program.run("correct", quotes.toString()).code()).isZero();
    program.run("run");
    assertValid(report());
    assertThat(report()).contains("\"applied\" : 1", "\"not_applied\" : [ ]");
    program.article("a.txt", "“Soon” said Cy Moe.");
    assertThat(program.run("run", "--quiet").said())
        .contains("WARN  Correction not applied: a.txt");
    assertValid(report());
    assertThat(report())
        .contains("\"applied\" : 0", "\"to\" : \"Bo Lie\"", "its quotation has gone");
  }

  @Test
  void files_of_a_run_before_that_are_not_asked_for_any_more_go() throws Exception {
    program.run("run", "--xlsx", "--html", "--jsonl");
    assertThat(visible()).contains("quotes.xlsx", "review.html", "review", "quotes.jsonl");
    program.run("run", "--jsonl");
    assertThat(visible())
        .containsOnly(
            "quotes.csv", "speakers.csv", "failures.csv", "quotes.jsonl", "run.json", "sayso.db");
  }

  private List<String> visible() throws IOException {
    try (Stream<Path> files = Files.list(program.output)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .toList();
    }
  }

  @Test
  void its_hashes_are_those_of_the_files() throws Exception {
    program.run("run");
    for (String name : new String[] {"quotes.csv", "speakers.csv", "failures.csv"}) {
      byte[] bytes = Files.readAllBytes(program.output.resolve(name));
      assertThat(report())
          .contains(
              HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)),
              "\"bytes\" : " + bytes.length);
    }
  }

  @Test
  void a_run_that_fails_says_why_and_leaves_the_files() throws Exception {
    program.run("run");
    String quotes = Files.readString(program.output.resolve("quotes.csv"));
    program.article("b.txt", "“We wait” said Bo Lie.");
    QuickProgram.Ended ended =
        program.run(
            () -> {
              throw new IllegalStateException("no \"models\"");
            },
            "run");
    assertThat(ended.code()).isEqualTo(3);
    assertValid(report());
    assertThat(report()).contains("\"outcome\" : \"failed\"", "no \\\"models\\\"");
    assertThat(program.output.resolve("quotes.csv")).hasContent(quotes);
    assertThat(program.run("status").said()).contains("failed", "no \"models\"");
  }

  @Test
  void models_are_not_loaded_when_nothing_is_new() {
    program.run("run");
    QuickProgram.Ended ended =
        program.run(
            () -> {
              throw new AssertionError("models are loaded");
            },
            "run");
    assertThat(ended.said()).contains("0 annotated, 1 unchanged");
  }

  @Test
  void failed_articles_count_for_the_exit_code_unless_told_otherwise() {
    assertThat(program.run("run").code()).isEqualTo(1);
    assertThat(program.run("run", "--fail-on-article-errors").code()).isEqualTo(1);
    assertThat(program.run("run", "--no-fail-on-article-errors").code()).isZero();
  }

  @Test
  void a_quiet_run_speaks_only_of_what_is_amiss() throws Exception {
    assertThat(program.run("run", "--quiet").said().lines())
        .hasSize(1)
        .allMatch(line -> line.contains("WARN  Article failed: empty"));
    Files.delete(program.here.resolve("input/articles/empty \"1\"\n2.txt"));
    assertThat(program.run("run", "--quiet").said()).isEmpty();
  }

  @Test
  void a_log_for_collectors_holds_nothing_but_objects() {
    program.run("run");
    String log = program.run("run", "--log-format", "json").said();
    assertThat(log.lines().filter(line -> line.startsWith("{")))
        .hasSize(3)
        .allMatch(line -> line.endsWith("}"));
    assertThat(program.run("run", "--log-format", "json", "--input", "none").said().lines())
        .allMatch(line -> line.startsWith("{") && line.contains("ERROR"));
  }

  @Test
  void no_state_leaves_no_database() {
    program.run("run", "--no-state");
    assertThat(program.output.resolve("sayso.db")).doesNotExist();
    assertThat(program.run("status").said()).contains("There is no state");
  }

  @Test
  void the_state_may_lie_elsewhere() {
    program.run("run", "--state", "kept/notes.db");
    assertThat(program.here.resolve("kept/notes.db")).isRegularFile();
    assertThat(program.output.resolve("sayso.db")).doesNotExist();
    assertThat(program.run("status", "--state", "kept/notes.db").said()).contains("done");
  }

  private String report() throws IOException {
    return Files.readString(program.output.resolve("run.json"));
  }

  private static void assertValid(String json) throws IOException {
    try (InputStream in = BatchRun.class.getResourceAsStream("run.schema.json")) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Objects.requireNonNull(in));
      assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }
  }
}
