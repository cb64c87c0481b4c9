package org.sayso.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.Article;

class ArticleReaderTest {
  @TempDir private Path folder;

  private final ArticleReader reader = new ArticleReader(1000);

  @Test
  void the_text_stays_as_it_is_line_ends_included() throws Exception {
    String text = "Harbour To Reopen\r\n\r\n“Soon,” the mayor said.\r\n";
    Article article = read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.titleText()).contains("Harbour To Reopen");
  }

  @Test
  void an_article_in_windows_1252_is_read() throws Exception {
    String text = "“We waited,” Zoë said.";
    assertThat(read(text.getBytes(Charset.forName("windows-1252"))).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n\t ", "\uFEFF", "\u00A0\u200B\n"})
  void a_file_without_visible_text_is_empty(String text) {
    assertFails(ArticleProblem.EMPTY, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void binary_data_is_no_article() {
    assertFails(ArticleProblem.BINARY, 0x89, 'P', 'N', 'G', 0, 0, 0, 13);
  }

  @Test
  void an_unknown_encoding_is_named() {
    assertFails(ArticleProblem.UNKNOWN_ENCODING, 'c', 'a', 'f', 0x8F, 0xFF);
  }

  @Test
  void the_size_limit_is_the_largest_size_read() throws Exception {
    assertThat(read("a".repeat(1000).getBytes(StandardCharsets.UTF_8)).text()).hasSize(1000);
    byte[] tooLarge = "a".repeat(1001).getBytes(StandardCharsets.UTF_8);
    UnreadableArticleException failure = assertFails(ArticleProblem.TOO_LARGE, tooLarge);
    assertThat(failure.outcome().reason()).contains("1000 bytes");
  }

  @Test
  void a_folder_is_no_file() throws Exception {
    Files.createDirectories(folder.resolve("a.txt"));
    assertFails(ArticleProblem.NOT_A_FILE);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_device_is_no_file() {
    failure(
        ArticleProblem.NOT_A_FILE,
        () -> reader.read(new ArticleFile("a.txt", Path.of("/dev/null"))));
  }

  @Test
  void a_file_that_has_vanished_is_named() {
    assertFails(ArticleProblem.VANISHED);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_to_nothing_is_named() throws Exception {
    Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone"));
    assertFails(ArticleProblem.VANISHED);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_file_that_may_not_be_read_is_named() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "text");
    Files.setPosixFilePermissions(file, Set.copyOf(PosixFilePermissions.fromString("-wx------")));
    assumeFalse(Files.isReadable(file), "permissions do not bind this user");
    assertFails(ArticleProblem.NO_PERMISSION);
  }

  @ParameterizedTest
  @EnumSource
  void every_problem_says_what_is_wrong_and_what_to_do(ArticleProblem problem) {
    assertThat(problem.reason()).isNotBlank().doesNotEndWith(".");
    assertThat(problem.advice()).isNotBlank().endsWith(".");
  }

  private Article read(byte[] bytes) throws IOException, UnreadableArticleException {
    Path file = Files.write(folder.resolve("a.txt"), bytes);
    return reader.read(new ArticleFile("a.txt", file));
  }

  private void assertFails(ArticleProblem problem, int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    assertFails(problem, bytes);
  }

  private UnreadableArticleException assertFails(ArticleProblem problem, byte[] bytes) {
    return failure(problem, () -> read(bytes));
  }

  private void assertFails(ArticleProblem problem) {
    failure(problem, () -> reader.read(new ArticleFile("a.txt", folder.resolve("a.txt"))));
  }

  private static UnreadableArticleException failure(
      ArticleProblem problem, ThrowingCallable reading) {
    return assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(reading)
        .satisfies(e -> assertThat(e.problem()).isEqualTo(problem))
        .satisfies(e -> assertThat(e.outcome().articleId()).isEqualTo("a.txt"))
        .actual();
  }
}
