package org.sayso.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.lexicon.Nicknames;
import org.sayso.lexicon.Titles;
import org.sayso.model.ArticleSpeaker;
import org.sayso.model.ArticleSpeaker.Kind;
import org.sayso.model.Gender;
import org.sayso.model.ListedSpeaker;
import org.sayso.model.Speaker;

class ListedSpeakersTest {
  private static final ListedSpeaker VARENSKY =
      new ListedSpeaker(
          "Oleksa Varensky",
          List.of("Sasha Varensky", "Varo"),
          List.of("harbour president"),
          Gender.MALE);
  private static final ListedSpeaker DAHL =
      new ListedSpeaker("Ines Dahl", List.of(), List.of("ferry spokeswoman"), Gender.FEMALE);

  private static Speaker identify(ArticleSpeaker speaker, ListedSpeaker... listed) {
    return new ListedSpeakers(List.of(listed), Titles.load(), Nicknames.load())
        .identify(Optional.of(speaker));
  }

  private static ArticleSpeaker person(Gender gender, String... names) {
    return new ArticleSpeaker(names[0], Kind.PERSON, gender, List.of(names));
  }

  private static ArticleSpeaker described(String label) {
    return new ArticleSpeaker(label, Kind.DESCRIBED, Gender.UNKNOWN, List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Oleksa Varensky",
        "Oleksa Varenskyy",
        "Oleksa Varenskiy",
        "President Oleksa Varenski",
        "Oleksa Varenskt",
        "Sasha Varensky",
        "Varensky",
        "Varo"
      })
  void names_aliases_spellings_and_a_slip_lead_to_the_listed_name(String name) {
    assertThat(identify(person(Gender.UNKNOWN, name), VARENSKY, DAHL))
        .isEqualTo(new Speaker.Listed("Oleksa Varensky"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Oleksa Varensky Jr.",
        "Olena Varensky",
        "Oleksa Marensky",
        "Oleksa Berg",
        "Oleksa"
      })
  void son_wife_and_namesake_are_somebody_else(String name) {
    assertThat(identify(person(Gender.UNKNOWN, name), VARENSKY, DAHL))
        .isEqualTo(new Speaker.Unlisted(name));
  }

  @Test
  void a_full_name_of_another_person_is_not_overruled_by_the_surname_alone() {
    assertThat(identify(person(Gender.UNKNOWN, "Olena Varensky", "Varensky"), VARENSKY))
        .isEqualTo(new Speaker.Unlisted("Olena Varensky"));
  }

  @Test
  void a_surname_of_the_wrong_gender_is_not_the_listed_person() {
    assertThat(identify(person(Gender.FEMALE, "Varensky"), VARENSKY).isListed()).isFalse();
    assertThat(identify(person(Gender.MALE, "Varensky"), VARENSKY).isListed()).isTrue();
  }

  @Test
  void a_surname_that_two_listed_people_share_tells_neither() {
    ListedSpeaker wife = new ListedSpeaker("Olena Varensky", List.of(), List.of(), Gender.UNKNOWN);
    assertThat(identify(person(Gender.UNKNOWN, "Varensky"), VARENSKY, wife).isListed()).isFalse();
    assertThat(identify(person(Gender.UNKNOWN, "Olena Varensky"), VARENSKY, wife))
        .isEqualTo(new Speaker.Listed("Olena Varensky"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"the harbour president", "Harbour President", "the harbour’s president"})
  void somebody_described_is_known_by_a_listed_role(String description) {
    assertThat(identify(described(description), VARENSKY, DAHL))
        .isEqualTo(new Speaker.Listed("Oleksa Varensky"));
  }

  @Test
  void other_descriptions_are_shown_as_they_are() {
    assertThat(identify(described("the president"), VARENSKY, DAHL))
        .isEqualTo(new Speaker.Unlisted("the president"));
  }

  @Test
  void who_cannot_be_named_is_nobody() {
    ListedSpeakers listed = new ListedSpeakers(List.of(DAHL), Titles.load(), Nicknames.load());
    assertThat(listed.identify(Optional.empty())).isEqualTo(new Speaker.Nobody());
  }

  @Test
  void a_listed_role_is_no_other_listed_persons() {
    ListedSpeakers listed =
        new ListedSpeakers(List.of(VARENSKY, DAHL), Titles.load(), Nicknames.load());
    Speaker dahl = new Speaker.Listed(DAHL.name());
    assertThat(listed.byRole("the harbour president", dahl))
        .isEqualTo(new Speaker.Listed("Oleksa Varensky"));
    assertThat(listed.byRole("the president", dahl)).isEqualTo(dahl);
    Speaker other = new Speaker.Unlisted("Ada Moss");
    assertThat(listed.byRole("the harbour president", other)).isEqualTo(other);
  }
}
