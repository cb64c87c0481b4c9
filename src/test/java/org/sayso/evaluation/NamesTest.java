package org.sayso.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "Thea Molnar, Thea Molnar",
    "Théa Molnár, Thea Molnar",
    "Molnar, Thea Molnar",
    "T. Molnar, Thea Molnar",
    "Thea Molnar’s, Thea Molnar",
    "the Coast Office, Coast Office of Ostrow",
    "'', ''",
    "the, ''",
  })
  void names_agree(String one, String other) {
    boolean bothEmpty = Names.words(one).isEmpty() && Names.words(other).isEmpty();
    assertThat(Names.agree(one, other)).isEqualTo(bothEmpty || !other.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "Ulrik Molnar, Thea Molnar",
    "Thea, Thea Molnar",
    "Thea Molnar, Thea Brandvik",
    "'', Thea Molnar",
    "Thea Molnar, ''",
    "the report, a report on ferries",
  })
  void names_clash(String one, String other) {
    assertThat(Names.agree(one, other)).isFalse();
  }

  @Test
  void words_are_plain_letters() {
    assertThat(Names.words("José Núñez-O’Hara’s 3rd"))
        .containsExactly("jose", "nunez", "o", "hara", "3rd");
  }
}
