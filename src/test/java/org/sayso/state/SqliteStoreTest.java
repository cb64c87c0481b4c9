package org.sayso.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.output.OutputException;

class SqliteStoreTest {
  @TempDir private Path folder;
  private Runs runs;

  @BeforeEach
  void layOut() throws Exception {
    runs = new Runs(folder);
    for (int i = 0; i < 30; i++) {
      runs.article(i + ".txt", ("“We sail " + i + "” said Anna Berg. “So”. ").repeat(1 + i % 5));
    }
    assertThat(runs.run()).isEqualTo(30);
  }

  @Test
  void the_tables_are_those_that_people_expect() throws Exception {
    assertThat(ask("SELECT count(*) FROM runs WHERE outcome = 'done' AND annotated = 30"))
        .isEqualTo("1");
    assertThat(ask("SELECT count(*) FROM articles")).isEqualTo("30");
    assertThat(ask("SELECT quote FROM quotes WHERE article = '7.txt' AND speaker IS NOT NULL"))
        .isEqualTo("We sail 7");
    assertThat(ask("SELECT sql FROM sqlite_master WHERE name = 'quotations'"))
        .contains("-- What was found in an article");
  }

  @Test
  void a_removed_article_leaves_the_database() throws Exception {
    Files.delete(runs.articles.resolve("7.txt"));
    runs.run();
    assertThat(ask("SELECT count(*) FROM articles")).isEqualTo("29");
    assertThat(ask("SELECT count(*) FROM quotes WHERE article = '7.txt'")).isEqualTo("0");
    assertThat(
            ask(
                "SELECT count(*) FROM quotations WHERE article_id NOT IN (SELECT id FROM articles)"))
        .isEqualTo("0");
  }

  @Test
  void nothing_but_the_database_is_left_of_it() throws Exception {
    assertThat(names())
        .containsExactly(
            ".sayso.lock", "failures.csv", "quotes.csv", "run.json", "sayso.db", "speakers.csv");
  }

  @Test
  void a_database_of_another_version_is_set_aside_and_rebuilt() throws Exception {
    tell("PRAGMA user_version = 99");
    assertThat(runs.run()).isEqualTo(30);
    assertSetAside();
    assertThat(runs.run()).isZero();
  }

  @Test
  void a_database_of_another_program_is_set_aside_unharmed() throws Exception {
    Files.delete(runs.state);
    tell("CREATE TABLE holidays (day TEXT)");
    assertThat(runs.run()).isEqualTo(30);
    assertSetAside();
  }

  @Test
  void what_is_no_database_at_all_is_set_aside() throws Exception {
    Files.writeString(runs.state, "Dear diary, nothing was said today.".repeat(100));
    assertThat(runs.run()).isEqualTo(30);
    assertSetAside();
  }

  @Test
  void an_empty_file_becomes_a_database() throws Exception {
    Files.write(runs.state, new byte[0]);
    assertThat(runs.run()).isEqualTo(30);
    assertThat(runs.warnings).isEmpty();
    assertThat(runs.run()).isZero();
  }

  @Test
  void a_row_that_somebody_altered_is_found_anew() throws Exception {
    tell("UPDATE quotations SET speaker = 'Somebody Else' WHERE number = 1");
    runs.speakers("Bo Lie");
    assertThat(runs.run()).isEqualTo(30);
    assertThat(runs.files()).isEqualTo(runs.freshFiles());
  }

  @Test
  void a_quotation_that_somebody_removed_is_found_anew() throws Exception {
    tell("DELETE FROM quotations WHERE number = 2");
    runs.speakers("Bo Lie");
    assertThat(runs.run()).isEqualTo(30);
    assertThat(runs.files()).isEqualTo(runs.freshFiles());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void a_damaged_database_costs_time_but_no_row(long seed) throws Exception {
    Random random = new Random(seed);
    byte[] bytes = Files.readAllBytes(runs.state);
    int places = 1 << random.nextInt(12);
    for (int i = 0; i < places; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    boolean cut = random.nextInt(3) == 0;
    Files.write(runs.state, cut ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
    runs.run();
    assertThat(runs.files()).isEqualTo(runs.freshFiles());
    runInFull();
    runInFull();
    assertThat(runInFull()).as("annotated once all is mended").isZero();
  }

  /** A run that reads all of the database, as a file is missing. */
  private int runInFull() throws Exception {
    Files.delete(runs.output.resolve("quotes.csv"));
    int annotated = runs.run();
    assertThat(runs.areFilesKept).isFalse();
    assertThat(runs.files()).isEqualTo(runs.freshFiles());
    return annotated;
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", "per%cent%20", "quest?ion=1", "ha#sh", "Ночь", "q'u\"ote"})
  void no_character_in_the_name_of_a_folder_means_anything(String name) throws Exception {
    Runs odd = new Runs(folder.resolve(name));
    odd.article("a.txt", "“We sail now” said Anna Berg.");
    assertThat(odd.run()).isEqualTo(1);
    assertThat(odd.state).isRegularFile();
    assertThat(odd.run()).isZero();
  }

  @Test
  void a_folder_in_its_place_is_named_before_anything_begins() throws Exception {
    assertThatExceptionOfType(OutputException.class)
        .isThrownBy(() -> new SqliteStore(runs.articles, InstantSource.system()).check())
        .withMessageContaining("--no-state");
  }

  @Test
  void the_history_tells_the_last_runs_first() throws Exception {
    runs.run();
    List<RunRecord> history = new RunHistory(runs.state).last(5);
    assertThat(history).extracting(RunRecord::annotated).containsExactly(0, 30);
    assertThat(history).extracting(RunRecord::unchanged).containsExactly(30, 0);
    assertThat(history).extracting(RunRecord::outcome).containsOnly("done");
    assertThat(names())
        .as("looking leaves no trace")
        .noneMatch(name -> name.startsWith("sayso.db-"));
  }

  @Test
  void a_run_that_never_ended_and_whose_process_is_gone_was_killed() throws Exception {
    tell("UPDATE runs SET outcome = 'running', process = 999999999");
    assertThat(new RunHistory(runs.state).last(1))
        .extracting(RunRecord::outcome)
        .containsExactly("killed");
  }

  @Test
  void a_history_that_is_not_there_says_so() {
    assertThatExceptionOfType(StateException.class)
        .isThrownBy(() -> new RunHistory(folder.resolve("none.db")).last(1))
        .withMessageContaining("There is no state");
  }

  private void assertSetAside() throws IOException {
    assertThat(runs.warnings)
        .hasSize(1)
        .allMatch(warning -> warning.contains("was set aside as sayso.db.set-aside-2"));
    assertThat(names()).anyMatch(name -> name.startsWith("sayso.db.set-aside-2"));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(runs.output)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private String ask(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + runs.state);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return result.getString(1);
    }
  }

  private void tell(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + runs.state);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
