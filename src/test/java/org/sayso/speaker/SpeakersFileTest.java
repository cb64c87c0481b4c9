package org.sayso.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.Gender;
import org.sayso.model.ListedSpeaker;

class SpeakersFileTest {
  private static final ListedSpeaker ANNA =
      new ListedSpeaker(
          "Anna Berg", List.of("A. Berg", "Ana Berg"), List.of("mayor of Oslo"), Gender.FEMALE);

  @TempDir private Path folder;

  @Test
  void columns_come_in_any_order_and_case() throws Exception {
    assertThat(
            read(
                "Pronoun,ROLES,name,Aliases\r\nshe,mayor of Oslo,Anna Berg,A. Berg; Ana  Berg\r\n"))
        .containsExactly(ANNA);
  }

  @Test
  void only_the_name_is_needed() throws Exception {
    assertThat(read("name\nAnna Berg\n\nBo Lie\n"))
        .extracting(ListedSpeaker::name)
        .containsExactly("Anna Berg", "Bo Lie");
    assertThat(read("name\nAnna Berg"))
        .containsExactly(new ListedSpeaker("Anna Berg", List.of(), List.of(), Gender.UNKNOWN));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void the_header_line_tells_the_separator(String separator) throws Exception {
    String header = String.join(separator, "name", "aliases", "roles", "pronoun");
    String row =
        String.join(separator, "Anna Berg", "\"A. Berg;Ana Berg\"", "mayor of Oslo", "she");
    assertThat(read(header + "\n" + row)).containsExactly(ANNA);
  }

  @Test
  void bars_separate_aliases_too() throws Exception {
    assertThat(read("name;aliases;roles;pronoun\nAnna Berg;A. Berg|Ana Berg;mayor of Oslo;she"))
        .containsExactly(ANNA);
  }

  @Test
  void spreadsheets_may_save_a_mark_utf_16_or_windows_1252() throws Exception {
    String text = "name\nZoë Berg\n";
    assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).hasSize(1);
    assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
        .extracting(ListedSpeaker::name)
        .containsExactly("Zoë Berg");
    assertThat(read(text.getBytes(Charset.forName("windows-1252"))))
        .extracting(ListedSpeaker::name)
        .containsExactly("Zoë Berg");
  }

  @Test
  void cells_that_a_spreadsheet_left_empty_do_no_harm() throws Exception {
    assertThat(read("name,pronoun,,\nAnna Berg,she,,\n,,,\n")).hasSize(1);
  }

  @Test
  void what_one_person_claims_twice_is_harmless() throws Exception {
    assertThat(read("name,aliases\nAnna Berg,Anna Berg;A. Berg;A. Berg\n"))
        .extracting(ListedSpeaker::aliases)
        .containsExactly(List.of("Anna Berg", "A. Berg"));
  }

  @Test
  void a_missing_file_is_named() {
    assertThatExceptionOfType(SpeakersFileException.class)
        .isThrownBy(() -> new SpeakersFile().read(folder.resolve("none.csv")))
        .withMessageContaining("There is no speakers file")
        .withMessageContaining("--speakers");
  }

  @Test
  void a_folder_instead_of_a_file_is_an_error() {
    assertThatExceptionOfType(SpeakersFileException.class)
        .isThrownBy(() -> new SpeakersFile().read(folder))
        .withMessageContaining("cannot be read");
  }

  @Test
  void a_workbook_is_not_text() {
    assertThatExceptionOfType(SpeakersFileException.class)
        .isThrownBy(() -> read(new byte[] {'P', 'K', 3, 4, 0, 0}))
        .withMessageContaining("not text")
        .withMessageContaining("save it as CSV");
  }

  @Test
  void an_empty_file_is_an_error() {
    assertProblems("", "it is empty");
    assertProblems(" \n\n", "it is empty");
  }

  @Test
  void a_header_alone_lists_nobody() {
    assertProblems("name,aliases\n,\n", "it lists nobody");
  }

  @Test
  void an_unknown_column_is_named_with_the_known_ones() {
    assertProblems(
        "name,party\nAnna Berg,Green\n",
        "line 1 has the unknown column \"party\"",
        "name, aliases, roles, pronoun");
  }

  @Test
  void a_missing_name_column_is_an_error() {
    assertProblems("aliases,roles\nA. Berg,mayor\n", "line 1 has no column called name");
    assertProblems("Anna Berg\nBo Lie\n", "line 1 has no column called name");
  }

  @Test
  void a_column_given_twice_is_an_error() {
    assertProblems("name,Name\nAnna Berg,Anna\n", "has the column Name twice");
  }

  @Test
  void a_row_without_name_is_an_error() {
    assertProblems("name,roles\n ,mayor\n", "line 2 has no name");
  }

  @Test
  void a_row_with_too_many_cells_is_an_error() {
    assertProblems("name,roles\nBerg, Anna,mayor,she\n", "line 2 has more cells");
  }

  @Test
  void a_name_listed_twice_is_an_error_with_both_lines() {
    assertProblems(
        "name\nAnna Berg\nBo Lie\nanna  berg\n", "lines 2 and 4 both list \"anna berg\"");
  }

  @Test
  void an_alias_claimed_by_two_people_is_an_error_with_both_lines() {
    assertProblems(
        "name,aliases\nAnna Berg,the boss\nBo Lie,B. Lie;The Boss\n",
        "lines 2 and 3 both claim the alias \"The Boss\"",
        "for Anna Berg and for Bo Lie");
  }

  @Test
  void an_alias_that_is_the_name_of_another_is_an_error() {
    assertProblems("name,aliases\nAnna Berg,Bo Lie\nBo Lie,\n", "lines 2 and 3 both claim");
  }

  @Test
  void a_role_claimed_by_two_people_is_an_error() {
    assertProblems(
        "name,roles\nAnna Berg,Oslo's mayor\nBo Lie,Oslo’s mayor\n",
        "lines 2 and 3 both claim the role");
  }

  @Test
  void an_unknown_pronoun_is_an_error() {
    assertProblems(
        "name,pronoun\nAnna Berg,her\n",
        "line 2 has the unknown pronoun \"her\"",
        "he, she or they");
  }

  @Test
  void a_quotation_mark_that_is_never_closed_is_an_error() {
    assertProblems(
        "name,roles\nAnna Berg,mayor\n\"Bo Lie,pilot\n", "marks do not match after line 2");
  }

  @Test
  void lines_are_counted_as_an_editor_shows_them() {
    assertProblems(
        "name,roles,pronoun\r\nAnna Berg,\"mayor\r\nof Oslo\",she\r\n\r\nBo Lie,pilot,x\r\n",
        "line 5 has the unknown pronoun");
  }

  @Test
  void all_problems_are_reported_together() {
    assertThatExceptionOfType(SpeakersFileException.class)
        .isThrownBy(() -> read("name,pronoun,age\nAnna Berg,x,4\nAnna Berg,she,5\n"))
        .satisfies(e -> assertThat(e.problems()).hasSize(3));
  }

  private List<ListedSpeaker> read(String text) throws IOException, SpeakersFileException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<ListedSpeaker> read(byte[] bytes) throws IOException, SpeakersFileException {
    return new SpeakersFile().read(Files.write(folder.resolve("speakers.csv"), bytes));
  }

  private void assertProblems(String text, String... words) {
    assertThatExceptionOfType(SpeakersFileException.class)
        .isThrownBy(() -> read(text))
        .satisfies(e -> assertThat(e.getMessage()).contains("speakers.csv").contains(words));
  }
}
