package org.sayso.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.Article;

class OutputFolderTest {
  private static final ArticleRows ARTICLE =
      new ArticleRows(new Article("a.txt", "Text.", Optional.empty()), List.of());
  private static final ArticleRows POISON =
      new ArticleRows(new Article("poison.txt", "Text.", Optional.empty()), List.of());

  @TempDir private Path folder;

  @Test
  void a_missing_folder_is_created_and_left_empty() throws Exception {
    Path missing = folder.resolve("deep/output");
    new OutputFolder(missing, List.of(new Ids("one"))).check();
    assertThat(missing).isEmptyDirectory();
  }

  @Test
  void a_file_in_the_place_of_the_folder_is_found_at_once() throws Exception {
    Path file = Files.writeString(folder.resolve("output"), "in the way");
    assertRefused(file, file.toString(), "--output");
    assertRefused(file.resolve("below"), "cannot be written");
  }

  @Test
  void a_folder_in_the_place_of_a_file_is_found_at_once() throws Exception {
    Files.createDirectories(folder.resolve("one"));
    assertRefused(folder, "is a folder", "rename or remove");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_folder_that_may_not_be_written_is_found_at_once() throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
    assumeFalse(Files.isWritable(folder), "permissions do not bind this user");
    assertRefused(folder, "cannot be written", "make it writable");
  }

  @Test
  void nothing_is_in_place_before_everything_is_published() throws Exception {
    Files.writeString(folder.resolve("one"), "yesterday");
    try (Publication publication = begin("one", "two")) {
      publication.write(ARTICLE);
      assertThat(folder.resolve("one")).hasContent("yesterday");
      assertThat(folder.resolve("two")).doesNotExist();
      publication.complete();
      publication.publish();
    }
    assertThat(folder.resolve("one")).hasContent("a.txt end");
    assertThat(folder.resolve("two")).hasContent("a.txt end");
    assertThat(names()).containsExactly("one", "two");
  }

  @Test
  void a_run_that_is_not_published_leaves_no_trace() throws Exception {
    Files.writeString(folder.resolve("one"), "yesterday");
    try (Publication publication = begin("one", "two")) {
      publication.write(ARTICLE);
      assertThatExceptionOfType(OutputException.class)
          .isThrownBy(() -> publication.write(POISON))
          .satisfies(e -> assertThat(e.problem()).contains("one", "no space", "make room"));
    }
    assertThat(folder.resolve("one")).hasContent("yesterday");
    assertThat(names()).containsExactly("one");
  }

  @Test
  void a_new_file_has_the_permissions_that_any_new_file_gets() throws Exception {
    Path ordinary = Files.createFile(folder.resolve("ordinary"));
    try (Publication publication = begin("one")) {
      publication.complete();
      publication.publish();
    }
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      assertThat(Files.getPosixFilePermissions(folder.resolve("one")))
          .isEqualTo(Files.getPosixFilePermissions(ordinary));
    }
  }

  @Test
  void side_files_are_published_too_and_those_of_the_run_before_go() throws Exception {
    Files.createDirectories(folder.resolve("pages"));
    Files.writeString(folder.resolve("pages/1"), "old");
    Files.writeString(folder.resolve("pages/2"), "old");
    try (Publication publication =
        new OutputFolder(folder, List.of(new Pages())).begin(List.of())) {
      publication.write(ARTICLE);
      assertThat(folder.resolve("pages/1")).hasContent("old");
      publication.complete();
      publication.publish();
    }
    assertThat(folder.resolve("main")).hasContent("main");
    assertThat(folder.resolve("pages/1")).hasContent("new");
    assertThat(folder.resolve("pages/2")).doesNotExist();
  }

  @Test
  void files_that_this_run_does_not_write_any_more_go_when_it_is_published() throws Exception {
    Files.writeString(folder.resolve("main"), "old");
    Files.createDirectories(folder.resolve("pages"));
    Files.writeString(folder.resolve("pages/1"), "old");
    Files.writeString(folder.resolve("pages/.1." + UUID.randomUUID() + ".tmp"), "half");
    OutputFolder output =
        new OutputFolder(folder, List.of(new Ids("one")), List.of(new Pages(), new Ids("never")));
    try (Publication publication = output.begin(List.of())) {
      publication.complete();
      assertThat(folder.resolve("pages/1")).hasContent("old");
      publication.publish();
    }
    assertThat(names()).containsExactly("one");
  }

  @Test
  void files_that_a_user_keeps_in_a_side_folder_stay() throws Exception {
    Files.createDirectories(folder.resolve("pages"));
    Files.writeString(folder.resolve("pages/notes.txt"), "mine");
    try (Publication publication =
        new OutputFolder(folder, List.of(), List.of(new Pages())).begin(List.of())) {
      publication.complete();
      publication.publish();
    }
    assertThat(folder.resolve("pages/notes.txt")).hasContent("mine");
  }

  @Test
  void a_file_or_folder_that_is_called_like_a_missing_one_stays() throws Exception {
    Files.writeString(folder.resolve("pages"), "mine");
    Files.createDirectories(folder.resolve("main"));
    try (Publication publication =
        new OutputFolder(folder, List.of(), List.of(new Pages())).begin(List.of())) {
      publication.complete();
      publication.publish();
    }
    assertThat(names()).containsExactly("main", "pages");
  }

  @Test
  void side_files_of_a_run_that_is_not_published_leave_no_trace() throws Exception {
    try (Publication publication =
        new OutputFolder(folder, List.of(new Pages())).begin(List.of())) {
      publication.write(ARTICLE);
    }
    assertThat(names()).isEmpty();
  }

  @Test
  void a_file_in_the_place_of_a_side_folder_is_found_at_once() throws Exception {
    Files.writeString(folder.resolve("pages"), "in the way");
    OutputFolder output = new OutputFolder(folder, List.of(new Pages()));
    assertThatExceptionOfType(OutputException.class)
        .isThrownBy(output::check)
        .satisfies(e -> assertThat(e.problem()).contains("pages", "rename or remove"));
  }

  private Publication begin(String... names) throws OutputException {
    List<ReportFormat> formats = Stream.of(names).<ReportFormat>map(Ids::new).toList();
    return new OutputFolder(folder, formats).begin(List.of());
  }

  private static void assertRefused(Path folder, String... words) {
    OutputFolder output = new OutputFolder(folder, List.of(new Ids("one")));
    assertThatExceptionOfType(OutputException.class)
        .isThrownBy(output::check)
        .satisfies(e -> assertThat(e.problem()).contains(words));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Writes the ids of the articles, and fails on one of them as a full disk would. */
  private record Ids(String fileName) implements ReportFormat {
    @Override
    public ReportWriter open(OutputStream out, ReportRun run) {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      return new ReportWriter() {
        @Override
        public void write(ArticleRows article) throws IOException {
          if (article.equals(POISON)) {
            throw new IOException("no space");
          }
          writer.write(article.article().id() + " ");
        }

        @Override
        public void finish() throws IOException {
          writer.write("end");
          writer.flush();
        }
      };
    }
  }

  /** Writes a page of its own for each article. */
  private record Pages() implements ReportFormat {
    @Override
    public String fileName() {
      return "main";
    }

    @Override
    public List<SideFolder> sideFolders() {
      return List.of(new SideFolder("pages", Pattern.compile("\\d")));
    }

    @Override
    public ReportWriter open(OutputStream out, ReportRun run) {
      return new ReportWriter() {
        private int pages;

        @Override
        public void write(ArticleRows article) throws IOException {
          pages++;
          try (OutputStream page = run.sideFile("pages/" + pages)) {
            page.write("new".getBytes(StandardCharsets.UTF_8));
          }
        }

        @Override
        public void finish() throws IOException {
          out.write("main".getBytes(StandardCharsets.UTF_8));
        }
      };
    }
  }
}
