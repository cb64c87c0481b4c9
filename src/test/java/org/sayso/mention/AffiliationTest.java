package org.sayso.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.ArticleBuilder;
import org.sayso.model.DependencyTree;
import org.sayso.model.Token;

class AffiliationTest {
  /** The bearers that the tokens have, without repetition. */
  private static String bearers(String text, String notation) {
    DependencyTree tree = ArticleBuilder.sentenceAlone(text, notation).tree(0);
    return String.join(
        " ",
        IntStream.range(0, tree.size())
            .map(token -> Affiliation.bearer(tree, token))
            .filter(bearer -> bearer != Token.NO_HEAD)
            .mapToObj(bearer -> tree.token(bearer).text())
            .distinct()
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dahl ( D - Wis. ) spoke | Dahl+P/NNP/dep<spoke (/-LRB-/punct<spoke D/NNP/compound<Wis. -/HYPH/punct<Wis. Wis./NNP/nsubj<spoke )/-RRB-/punct<Wis. spoke/VBD/root | Dahl",
        "Dahl ( Lab ) spoke | Dahl+P/NNP/nsubj<spoke (/-LRB-/punct<Lab Lab/NNP/appos<Dahl )/-RRB-/punct<Lab spoke/VBD/root | Dahl",
        "Dahl ( their chair ) spoke | Dahl+P/NNP/nsubj<spoke (/-LRB-/punct<chair their/PRP$/nmod:poss<chair chair/NN/appos<Dahl )/-RRB-/punct<chair spoke/VBD/root | ''",
        "Office ( ABC ) spoke | Office+O/NNP/nsubj<spoke (/-LRB-/punct<ABC ABC/NNP/appos<Office )/-RRB-/punct<ABC spoke/VBD/root | ''",
        "Dahl ( D ) | Dahl+P/NNP/root (/-LRB-/punct<D D/NNP/appos<Dahl )/-RRB-/punct<D | Dahl",
        "Dahl ( D | Dahl+P/NNP/root (/-LRB-/punct<D D/NNP/appos<Dahl | ''",
      })
  void a_party_in_brackets_belongs_to_the_person_before(
      String text, String notation, String bearer) {
    assertThat(bearers(text, notation)).isEqualTo(bearer);
  }
}
