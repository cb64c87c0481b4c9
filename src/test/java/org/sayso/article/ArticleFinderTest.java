package org.sayso.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ArticleFinderTest {
  @TempDir private Path folder;

  private final ArticleFinder finder = new ArticleFinder();

  @Test
  void folders_are_read_recursively_and_sorted_by_id() throws Exception {
    write("b.txt", "sub/deep/c.md", "a b.TXT", "Sub2/é.txt");
    assertThat(ids(folder)).containsExactly("Sub2/é.txt", "a b.TXT", "b.txt", "sub/deep/c.md");
  }

  @Test
  void ids_are_sorted_by_code_point_and_not_by_utf_16_unit() {
    assertThat(List.of("\uFF5E.txt", "😀.txt", "a.txt").stream().sorted(new CodePointOrder()))
        .containsExactly("a.txt", "\uFF5E.txt", "😀.txt");
  }

  @Test
  void hidden_and_other_files_are_skipped_and_counted() throws Exception {
    write("a.txt", ".hidden.txt", ".git/x.txt", "photo.jpg", "notes");
    ArticleFiles found = finder.find(List.of(folder));
    assertThat(found.files()).extracting(ArticleFile::id).containsExactly("a.txt");
    assertThat(found.skipped()).isEqualTo(4);
  }

  @Test
  void a_folder_named_like_an_article_is_a_folder() throws Exception {
    write("x.txt/inner.txt");
    assertThat(ids(folder)).containsExactly("x.txt/inner.txt");
  }

  @Test
  void single_files_are_articles_even_when_hidden() throws Exception {
    write("one/.a.txt", "two/b.md");
    assertThat(ids(folder.resolve("one/.a.txt"), folder.resolve("two/b.md")))
        .containsExactly(".a.txt", "b.md");
  }

  @Test
  void a_file_reached_twice_counts_once() throws Exception {
    write("a.txt", "sub/b.txt");
    assertThat(ids(folder, folder.resolve("a.txt"), folder.resolve("sub")))
        .containsExactly("a.txt", "sub/b.txt");
    assertThat(ids(folder.resolve("a.txt"), folder)).containsExactly("a.txt", "sub/b.txt");
  }

  @Test
  void two_files_with_one_id_are_refused() throws Exception {
    write("one/a.txt", "two/a.txt");
    assertRefused(
        List.of(folder.resolve("one"), folder.resolve("two")),
        "would both be called a.txt",
        "rename one");
  }

  @Test
  void a_missing_folder_is_refused() {
    assertRefused(List.of(folder.resolve("nowhere")), "There is no input", "nowhere", "--input");
  }

  @Test
  void a_folder_without_articles_is_refused() throws Exception {
    write("photo.jpg");
    assertRefused(List.of(folder), "There is no article in", "1 other", ".txt or .md");
  }

  @Test
  void a_single_file_of_another_kind_is_refused() throws Exception {
    write("a.pdf");
    assertRefused(List.of(folder.resolve("a.pdf")), "a.pdf is no article", ".txt and .md");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_folder_that_may_not_be_listed_is_refused() throws Exception {
    write("closed/a.txt");
    Path closed = close(folder.resolve("closed"));
    try {
      assertRefused(List.of(closed), "cannot be read", "right to list it");
    } finally {
      open(closed);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_folder_inside_that_may_not_be_listed_costs_only_itself() throws Exception {
    write("a.txt", "closed/b.txt");
    Path closed = close(folder.resolve("closed"));
    try {
      ArticleFiles found = finder.find(List.of(folder));
      assertThat(found.files()).extracting(ArticleFile::id).containsExactly("a.txt");
      assertThat(found.unreachable())
          .extracting(UnreadableArticleException::problem)
          .containsExactly(ArticleProblem.NO_PERMISSION);
    } finally {
      open(closed);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void links_are_followed_and_loops_are_reported() throws Exception {
    write("real/a.txt");
    Files.createDirectories(folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/link"), folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
    ArticleFiles found = finder.find(List.of(folder.resolve("in")));
    assertThat(found.files()).extracting(ArticleFile::id).containsExactly("link/a.txt");
    assertThat(found.unreachable())
        .extracting(UnreadableArticleException::problem)
        .containsExactly(ArticleProblem.LINK_LOOP);
  }

  private List<String> ids(Path... inputs) throws UnusableInputException {
    return finder.find(List.of(inputs)).files().stream().map(ArticleFile::id).toList();
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, "text");
    }
  }

  private void assertRefused(List<Path> inputs, String... words) {
    assertThatExceptionOfType(UnusableInputException.class)
        .isThrownBy(() -> finder.find(inputs))
        .satisfies(e -> assertThat(e.problem()).contains(words));
  }

  private static Path close(Path closed) throws IOException {
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(closed), "permissions do not bind this user");
    return closed;
  }

  private static void open(Path closed) throws IOException {
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
