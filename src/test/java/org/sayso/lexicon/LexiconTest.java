package org.sayso.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sayso.model.ArticleBuilder;
import org.sayso.model.Gender;
import org.sayso.model.Token;

class LexiconTest {
  private static final Lexicon LEXICON = Lexicon.load();

  private static Token token(String word, String notation) {
    return ArticleBuilder.sentenceAlone(word, notation).token(0);
  }

  @Test
  void a_given_name_of_men_and_women_is_one_that_tells_no_gender() {
    Token leslie = token("Leslie", "Leslie+PF/NNP/root");
    Token ines = token("Ines", "Ines+PF/NNP/root");
    assertThat(LEXICON.isGivenName(leslie)).isTrue();
    assertThat(LEXICON.genderOfGivenName(leslie)).isEqualTo(Gender.UNKNOWN);
    assertThat(LEXICON.genderOfGivenName(ines)).isEqualTo(Gender.FEMALE);
  }

  @Test
  void an_animate_noun_is_a_person_unless_it_is_a_group_or_an_animal() {
    assertThat(LEXICON.isPerson(token("hydrologist", "hydrologist+A/NN/root"))).isTrue();
    assertThat(LEXICON.isPerson(token("hydrology", "hydrology/NN/root"))).isFalse();
    assertThat(LEXICON.isPerson(token("crew", "crew+A/NN/root"))).isFalse();
    assertThat(LEXICON.isPerson(token("dog", "dog+A/NN/root"))).isFalse();
  }
}
