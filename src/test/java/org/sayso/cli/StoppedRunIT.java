package org.sayso.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs in processes of their own that are told to stop, or meet each other. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no SIGTERM")
class StoppedRunIT {
  private static final int TERMINATED = 143;

  @TempDir private Path folder;
  private QuickProgram program;

  @BeforeEach
  void layOut() throws Exception {
    program = new QuickProgram(folder, 1);
    for (int i = 10; i < 40; i++) {
      program.article(i + ".txt", "“We sail in " + i + "” said Anna Berg.");
    }
    assertThat(program.run("run").code()).isZero();
  }

  @Test
  void a_run_told_to_stop_ends_within_five_seconds_and_keeps_its_work() throws Exception {
    Map<String, String> before = program.files();
    Process process = startStuck();
    process.toHandle().destroy();
    assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.exitValue()).as(said).isEqualTo(TERMINATED);
    assertThat(said).contains("Run stopped").doesNotContain("Internal error");
    Map<String, String> after = program.files();
    assertThat(after.remove("run.json")).contains("\"outcome\" : \"stopped\"");
    before.remove("run.json");
    assertThat(after).isEqualTo(before);
    assertThat(leftovers()).isEmpty();
    assertThat(program.run("status").said()).contains("stopped");
    unstick();
    assertThat(program.run("run").said()).contains("1 annotated, 60 unchanged");
  }

  @Test
  void another_run_on_the_same_output_is_refused() throws Exception {
    Process process = startStuck();
    QuickProgram.Ended second = program.run("run");
    assertThat(second.code()).isEqualTo(4);
    assertThat(second.said()).contains("Another run is at work", "--wait");
    assertThat(program.run("status").said()).contains("running");
    process.destroyForcibly().waitFor();
    assertThat(program.run("status").said()).contains("killed");
    unstick();
    assertThat(program.run("run").code()).as("a crash leaves no lock").isZero();
  }

  @Test
  void another_output_with_the_same_state_is_refused_too() throws Exception {
    Process process = startStuck();
    String state = program.output.resolve("sayso.db").toString();
    assertThat(program.run("run", "--output", "other", "--state", state).code()).isEqualTo(4);
    assertThat(program.run("run", "--output", "other", "--article-timeout", "1").code())
        .isLessThan(2);
    process.destroyForcibly().waitFor();
  }

  @Test
  void a_run_that_waits_begins_when_the_other_ends() throws Exception {
    Process process = startStuck();
    CompletableFuture<QuickProgram.Ended> second =
        CompletableFuture.supplyAsync(() -> program.run("run", "--wait"));
    Thread.sleep(500);
    assertThat(second).isNotDone();
    unstick();
    process.destroyForcibly().waitFor();
    QuickProgram.Ended ended = second.get(30, TimeUnit.SECONDS);
    assertThat(ended.code()).as(ended.said()).isZero();
    assertThat(ended.said()).contains("waiting for its end", "61 articles");
  }

  /** A process that has annotated thirty new articles and is stuck in the first. */
  private Process startStuck() throws Exception {
    program.article("40.txt", "STUCK “We wait” said Bo Lie.");
    for (int i = 41; i < 71; i++) {
      program.article(i + ".txt", "“We sail in " + i + "” said Anna Berg.");
    }
    Process process = program.start(List.of(), "run", "--threads", "4");
    long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (program.annotated().size() < 31 && System.nanoTime() < patience) {
      Thread.sleep(20);
    }
    assertThat(program.annotated()).hasSizeGreaterThanOrEqualTo(31);
    Thread.sleep(200);
    return process;
  }

  private void unstick() throws Exception {
    program.article("40.txt", "“We wait” said Bo Lie.");
  }

  private List<Path> leftovers() throws Exception {
    try (var files = Files.list(program.output)) {
      return files.filter(file -> file.toString().matches(".*(tmp|-wal|-shm)")).toList();
    }
  }
}
