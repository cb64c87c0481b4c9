package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs whose output lies on a disk that fills up; needs the right to mount a small one. */
class FullDiskIT {
  private static final int ARTICLES = 100;

  @TempDir private Path folder;
  private QuickProgram program;

  @BeforeEach
  void mount() throws Exception {
    program = new QuickProgram(folder, 0);
    Files.createDirectories(program.output);
    assumeTrue(
        succeeds("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", program.output.toString()),
        "a small disk can be mounted here");
  }

  @AfterEach
  void unmount() throws Exception {
    succeeds("umount", "-l", program.output.toString());
  }

  @Test
  void a_full_disk_costs_no_file_and_the_next_run_with_room_is_complete() throws Exception {
    articles(0, ARTICLES);
    assertThat(program.run("run").code()).isZero();
    int failed = 0;
    for (int room = 0; room <= 160; room += 8) {
      articles(room, ARTICLES);
      Map<String, String> before = program.files();
      resize(kilobytesUsed() + room);
      QuickProgram.Ended ended = program.run("run");
      Map<String, String> after = program.files();
      if (ended.code() == 0) {
        assertNew(after);
      } else {
        failed++;
        assertThat(ended.code()).as(ended.said()).isEqualTo(3);
        assertThat(ended.said()).contains("cannot be written");
        before.remove("run.json");
        after.remove("run.json");
        assertThat(after).isEqualTo(before);
      }
      resize(8192);
      assertThat(program.run("run").code()).isZero();
      assertNew(program.files());
    }
    assertThat(failed).as("runs that ran out of room").isBetween(5, 20);
  }

  private void assertNew(Map<String, String> files) throws IOException {
    assertThat(files.remove("run.json")).contains("\"done\"");
    assertThat(files).isEqualTo(program.expected());
  }

  private void articles(int version, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      program.article(
          i + ".txt", ("“We sail in " + version + "” said Anna Berg. ").repeat(1 + i % 9));
    }
  }

  private void resize(long kilobytes) throws Exception {
    assertThat(
            succeeds("mount", "-o", "remount,size=" + kilobytes + "k", program.output.toString()))
        .isTrue();
  }

  private long kilobytesUsed() throws IOException {
    var store = Files.getFileStore(program.output);
    return (store.getTotalSpace() - store.getUsableSpace()) / 1024;
  }

  private static boolean succeeds(String... command) throws Exception {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
