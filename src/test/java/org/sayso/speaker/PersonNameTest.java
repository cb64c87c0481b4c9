package org.sayso.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.lexicon.Nicknames;
import org.sayso.lexicon.Titles;

class PersonNameTest {
  private static final Titles TITLES = Titles.load();
  private static final Nicknames NICKNAMES = Nicknames.load();

  private static PersonName name(String written) {
    List<PersonName> parsed = PersonName.parse(List.of(written.split(" ", -1)), TITLES);
    assertThat(parsed).hasSize(1);
    return parsed.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "President Ines Dahl, Ines Dahl",
    "Former Prime Minister Ines Dahl, Ines Dahl",
    "Mrs. Dahl, Dahl",
    "Ines Dahl’s, Ines Dahl",
    "Oskar Berg Jr., Oskar Berg Jr.",
    "Oskar Berg jr, Oskar Berg Jr.",
    "Oskar Berg III, Oskar Berg III",
    "Oskar J. Berg, Oskar J. Berg",
    "'Oskar Berg, Jr.', Oskar Berg Jr.",
    "Fairhaven Mayor Ines Dahl, Ines Dahl",
    "Cllr Ines Dahl, Ines Dahl",
    "Rear Commodore Ines Dahl, Ines Dahl",
    "Ines Dahl KC, Ines Dahl",
    "'Ines Dahl, M.P.', Ines Dahl",
    "Ines MP, Ines"
  })
  void titles_and_possessives_go_and_suffixes_stay(String written, String expected) {
    assertThat(name(written).written()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Oskar Berg Ines Dahl Anton, true",
    "Oskar Berg van der Dahl Moss, false",
    "Oskar bin Anton bin Ivo al Berg, false",
    "Oskar Berg Ines Dahl, false"
  })
  void a_row_of_names_is_longer_than_a_name(String written, boolean row) {
    assertThat(name(written).isRow()).isEqualTo(row);
  }

  @Test
  void a_first_surname_stands_inside_the_name() {
    assertThat(name("José Cárdenas Ruiz").hasInside(name("Cardenas"))).isTrue();
    assertThat(name("José Cárdenas Ruiz").hasInside(name("Ruiz"))).isFalse();
    assertThat(name("Cárdenas").hasInside(name("Cardenas"))).isFalse();
  }

  @Test
  void a_name_with_a_suffix_means_only_who_has_it() {
    assertThat(name("Berg Jr.").agreesInSuffix(name("Oskar Berg"))).isFalse();
    assertThat(name("Berg Jr.").agreesInSuffix(name("Oskar Berg Jr."))).isTrue();
    assertThat(name("Berg").agreesInSuffix(name("Oskar Berg Jr."))).isTrue();
  }

  @Test
  void titles_alone_are_no_name() {
    assertThat(PersonName.parse(List.of("Mr.", "President"), TITLES)).isEmpty();
  }

  @Test
  void in_a_headline_the_name_begins_behind_the_last_small_word() {
    assertThat(name("BERG AND INES DAHL").written()).isEqualTo("INES DAHL");
  }

  @Test
  void the_surname_is_the_last_word_and_the_given_name_the_first() {
    PersonName name = name("Gov. Oskar J. Berg Jr.");
    assertThat(name.given()).isEqualTo("Oskar");
    assertThat(name.surname()).isEqualTo("Berg");
    assertThat(name.suffix()).isEqualTo("jr");
    assertThat(name.isFull()).isTrue();
    assertThat(name("Berg").isFull()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "William Grant, Bill Grant",
    "O. Berg, Oskar Berg",
    "Oskar James Berg, James Berg",
    "Dmitri Varensky, Dmitri Varenskiy",
    "Ines Lindqvist, Ines Lindquist",
    "Oskar Berg Jr., Oskar Berg Jr"
  })
  void one_person_may_be_written_in_two_ways(String first, String second) {
    assertThat(name(first).matches(name(second), NICKNAMES)).isTrue();
    assertThat(name(second).matches(name(first), NICKNAMES)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Oskar Berg, Oskar Berg Jr.",
    "Oskar Berg, Ines Berg",
    "Oskar Berg, Oskar Dahl",
    "Bill Lindqvist, William Lindquist",
    "A. Berg, Oskar Berg"
  })
  void two_people_may_have_much_of_a_name_in_common(String first, String second) {
    assertThat(name(first).matches(name(second), NICKNAMES)).isFalse();
    assertThat(name(second).matches(name(first), NICKNAMES)).isFalse();
  }

  @Test
  void a_name_needs_words() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(List.of(), "jr"));
  }

  @Test
  void a_name_ends_with_its_surname() {
    assertThat(name("Ines von der Dahl").endsWith(name("von der Dahl"))).isTrue();
    assertThat(name("von der Dahl").beginsWithParticle()).isTrue();
    assertThat(name("Ines Dahl").endsWith(name("Ines Dahl"))).isFalse();
    assertThat(name("Ines Dahl").beginsWithParticle()).isFalse();
  }
}
