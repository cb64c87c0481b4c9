package org.sayso.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills real processes at random moments; nothing of it may show in the output. */
class KilledRunIT {
  private static final int FOLDERS = 2;
  private static final int KILLS_A_FOLDER = 55;
  private static final int KILLS_BETWEEN_COMPLETE_RUNS = 5;
  private static final int NEW_ARTICLES = 60;
  private static final int THREADS = 2;
  private static final int DELAY = 5;

  @TempDir private Path folder;

  @Test
  void a_killed_run_leaves_complete_files_and_loses_no_work() throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(FOLDERS);
    List<Future<Integer>> kills = new ArrayList<>();
    for (int i = 0; i < FOLDERS; i++) {
      int number = i;
      kills.add(executor.submit(() -> new Folder(folder.resolve("f" + number), number).kill()));
    }
    int total = 0;
    for (Future<Integer> killed : kills) {
      total += killed.get();
    }
    executor.shutdown();
    assertThat(total).as("runs that were killed before they ended").isGreaterThanOrEqualTo(100);
  }

  /** One folder and the runs over it, one after the other. */
  private static final class Folder {
    private final QuickProgram program;
    private final Random random;
    private int articles;
    private int killed;
    private Map<String, String> expected = Map.of();

    Folder(Path folder, long seed) throws Exception {
      program = new QuickProgram(folder, DELAY);
      random = new Random(seed);
    }

    int kill() throws Exception {
      addArticles();
      complete();
      while (killed < KILLS_A_FOLDER) {
        addArticles();
        for (int i = 0; i < KILLS_BETWEEN_COMPLETE_RUNS; i++) {
          killOne();
        }
        complete();
      }
      return killed;
    }

    private void addArticles() throws Exception {
      for (int i = 0; i < NEW_ARTICLES; i++) {
        program.article(
            random.nextInt(3) + "-" + articles + ".txt",
            "“We sail in " + articles + "” said Anna Berg. “Soon” said Bo Lie.");
        articles++;
      }
      expected = program.expected();
    }

    private void killOne() throws Exception {
      Map<String, String> before = program.files();
      Process process = program.start(List.of(), "run", "--threads", "" + THREADS);
      awaitWork(process);
      Thread.sleep(random.nextInt(NEW_ARTICLES * DELAY / THREADS + 100));
      if (process.isAlive()) {
        killed++;
      }
      process.destroyForcibly();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertOldOrNew(before);
    }

    /** Most are killed at work, a few while they start. */
    private void awaitWork(Process process) throws Exception {
      if (random.nextInt(10) == 0) {
        return;
      }
      BufferedReader said = process.inputReader();
      String line = said.readLine();
      while (line != null && !line.contains("Begun")) {
        line = said.readLine();
      }
    }

    private void assertOldOrNew(Map<String, String> before) throws Exception {
      Map<String, String> after = program.files();
      assertThat(after).containsOnlyKeys(before.keySet());
      expected.forEach(
          (name, text) -> assertThat(after.get(name)).as(name).isIn(before.get(name), text));
      assertThat(after.get("run.json")).contains("\"outcome\" : \"done\"").endsWith("}\n");
    }

    /** The second run has nothing to do and leaves the files as they are. */
    private void complete() throws Exception {
      completeOne();
      assertThat(completeOne()).contains("outputs left as they are");
    }

    private String completeOne() throws Exception {
      Process process = program.start(List.of(), "run", "--threads", "" + THREADS);
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
      assertThat(said).doesNotContain("WARN", "ERROR");
      Map<String, String> files = program.files();
      files.remove("run.json");
      assertThat(files).isEqualTo(expected);
      assertNothingTwice();
      return said;
    }

    /** Each kill may cost the articles that were being worked on, one for each thread. */
    private void assertNothingTwice() throws Exception {
      List<String> annotated = program.annotated();
      assertThat(new HashSet<>(annotated)).hasSize(articles);
      assertThat(annotated).hasSizeLessThanOrEqualTo(articles + killed * THREADS);
    }
  }
}
