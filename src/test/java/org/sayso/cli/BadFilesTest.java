package org.sayso.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that are no articles, among one that is: each gets a row, and costs the good one nothing.
 */
@Timeout(60)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its file names allow less")
class BadFilesTest {
  @TempDir private Path folder;
  private QuickProgram program;
  private Path articles;

  @BeforeEach
  void layOut() throws IOException {
    program = new QuickProgram(folder, 0);
    articles = program.here.resolve("input/articles");
    program.article("good.txt", "“We sail now” said Anna Berg.");
  }

  @AfterEach
  void the_good_article_has_its_row() throws IOException {
    assertThat(quotes()).contains("good.txt,,Anna Berg,yes,We sail now,direct");
  }

  @Test
  void bytes_that_are_no_text() throws Exception {
    Files.write(articles.resolve("odd.txt"), new byte[] {'a', (byte) 0x81, 'b'});
    Files.write(articles.resolve("nul.txt"), "“No” said\0Bo Lie.".getBytes(UTF_8));
    Files.write(
        articles.resolve("cut.txt"),
        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xE2});
    assertFailures(
        "cut.txt,the text is in an unknown encoding",
        "nul.txt,\"the file holds binary",
        "odd.txt,");
  }

  @Test
  void a_file_of_a_hundred_megabytes_costs_no_more_than_the_limit() throws Exception {
    try (RandomAccessFile file =
        new RandomAccessFile(articles.resolve("huge.txt").toFile(), "rw")) {
      file.setLength(100_000_000);
    }
    assertFailures("huge.txt,the file is larger than an article may be (1048576 bytes),\"Split it");
  }

  @Test
  void the_limit_on_size_is_the_user_s() throws Exception {
    program.article("long.txt", "“Soon” said Bo Lie. ".repeat(100));
    program.run("run", "--max-article-size", "1k");
    assertThat(failures())
        .contains("long.txt,the file is larger than an article may be (1024 bytes)");
    program.run("run", "--max-article-size", "3k");
    assertThat(failures()).hasLineCount(1);
  }

  @Test
  void an_article_that_takes_too_long() throws Exception {
    program.article("stuck.txt", "STUCK");
    QuickProgram.Ended ended = program.run(QuickMain.Stuck::new, "run", "--article-timeout", "1");
    assertThat(ended.code()).as(ended.said()).isEqualTo(1);
    assertThat(failures())
        .contains("stuck.txt,it was not done within 1 s,\"Check that it is an article");
  }

  @Test
  void links_to_nothing_and_in_circles() throws Exception {
    Files.createSymbolicLink(articles.resolve("dangling.txt"), Path.of("nowhere.txt"));
    Files.createSymbolicLink(articles.resolve("self.txt"), Path.of("self.txt"));
    Files.createDirectories(articles.resolve("deep"));
    Files.createSymbolicLink(articles.resolve("deep/up"), Path.of(".."));
    assertFailures(
        "dangling.txt,\"the file is not there",
        "deep/up,its links lead back",
        "self.txt,its links lead back");
  }

  @Test
  void a_pipe_that_nobody_writes_to() throws Exception {
    int made =
        new ProcessBuilder("mkfifo", articles.resolve("pipe.txt").toString()).start().waitFor();
    assertThat(made).isZero();
    assertFailures("pipe.txt,\"it is a folder, a pipe or a device, not a file\"");
  }

  @Test
  void a_folder_with_an_article_s_name_is_a_folder() throws Exception {
    Files.createDirectories(articles.resolve("folder.txt"));
    assertThat(program.run("run").code()).isZero();
  }

  @Test
  void a_file_that_may_not_be_read() throws Exception {
    program.article("closed.txt", "“Soon” said Bo Lie.");
    Path closed = articles.resolve("closed.txt");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeFalse(quotesAfterRun().contains("Soon"), "permissions do not bind this user");
    assertFailures("closed.txt,the program may not read it");
  }

  @Test
  void names_that_mean_something_elsewhere() throws Exception {
    for (String name :
        new String[] {
          "with space.txt",
          "qu\"ote's.txt",
          "line\nbreak.txt",
          "ta\tb.txt",
          "ночь 外交.txt",
          "=1+1.txt",
          "-rf.txt",
          "%s$x`ls`.txt",
          "a;b|c&d.txt",
          "e\u0301.txt",
          "é.txt",
          "😀.txt",
          "..txt.txt"
        }) {
      program.article(name, "“Soon” said Bo Lie.");
    }
    QuickProgram.Ended ended = program.run("run");
    assertThat(ended.code()).as(ended.said()).isZero();
    assertThat(ended.said()).contains("13 articles, 13 quotations");
    assertThat(program.run("run").said()).contains("0 annotated, 13 unchanged");
  }

  @Test
  void names_that_are_no_text() throws Exception {
    String make =
        "printf '“No” said Bo Lie.' > \"$(printf 'a\\377.txt')\"; cp \"$(printf 'a\\377.txt')\" \"$(printf 'a\\376.txt')\"";
    int made = new ProcessBuilder("sh", "-c", make).directory(articles.toFile()).start().waitFor();
    assertThat(made).isZero();
    QuickProgram.Ended ended = program.run("run");
    assertThat(ended.code()).as(ended.said()).isEqualTo(1);
    assertThat(failures()).hasLineCount(3).contains("its name holds bytes that are no text");
  }

  @Test
  void files_that_change_and_vanish_while_they_are_read() throws Exception {
    AtomicBoolean goesOn = new AtomicBoolean(true);
    Thread meddler = new Thread(() -> meddle(goesOn));
    meddler.start();
    try {
      for (int i = 0; i < 6; i++) {
        QuickProgram.Ended ended = program.run("run");
        assertThat(ended.code()).as(ended.said()).isLessThan(2);
        assertThat(quotes()).contains("We sail now");
      }
    } finally {
      goesOn.set(false);
      meddler.join();
    }
    assertThat(program.run("run").code()).isLessThan(2);
    assertThat(quotes()).isEqualTo(program.expected().get("quotes.csv"));
  }

  private void meddle(AtomicBoolean goesOn) {
    for (int i = 0; goesOn.get(); i++) {
      try {
        Path file = articles.resolve("moving" + i % 7 + ".txt");
        Files.deleteIfExists(file);
        Files.writeString(file, "“Soon " + i + "” said Bo Lie. ".repeat(1 + i % 500));
      } catch (NoSuchFileException e) {
        return;
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Each of the others gets its row, in order, run after run. */
  private void assertFailures(String... rows) throws IOException {
    for (int i = 0; i < 2; i++) {
      QuickProgram.Ended ended = program.run("run");
      assertThat(ended.code()).as(ended.said()).isEqualTo(1);
      String failures = failures();
      assertThat(failures).startsWith("\uFEFFarticle,reason,what_to_do\r\n").contains(rows);
      assertThat(failures).hasLineCount(1 + rows.length);
    }
  }

  private String quotesAfterRun() throws IOException {
    program.run("run");
    return quotes();
  }

  private String quotes() throws IOException {
    return Files.readString(program.output.resolve("quotes.csv"));
  }

  private String failures() throws IOException {
    return Files.readString(program.output.resolve("failures.csv"));
  }
}
