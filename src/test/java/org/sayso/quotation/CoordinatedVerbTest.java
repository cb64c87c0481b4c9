package org.sayso.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sayso.model.ArticleBuilder;
import org.sayso.model.DependencyTree;

class CoordinatedVerbTest {
  private static DependencyTree tree(String text, String words) {
    return ArticleBuilder.sentenceAlone(text, words).tree(0);
  }

  @Test
  void a_verb_in_the_tense_of_the_cue_differs_from_one_in_that_of_the_content() {
    DependencyTree likeCue =
        tree(
            "Berg said ferries sail and left.",
            "Berg+P/NNP/nsubj<said said~say/VBD/root ferries~ferry/NNS/nsubj<sail"
                + " sail/VBP/ccomp<said and/CC/cc<left left~leave/VBD/conj<sail ././punct<said");
    DependencyTree likeContent =
        tree(
            "Berg said ferries sail and leave.",
            "Berg+P/NNP/nsubj<said said~say/VBD/root ferries~ferry/NNS/nsubj<sail"
                + " sail/VBP/ccomp<said and/CC/cc<leave leave/VBP/conj<sail ././punct<said");
    assertThat(CoordinatedVerb.code(likeCue, 1, 2, 4)).isEqualTo(3);
    assertThat(CoordinatedVerb.code(likeContent, 1, 2, 4)).isEqualTo(2);
  }

  @Test
  void a_verb_with_a_subject_differs_from_one_without() {
    DependencyTree tree =
        tree(
            "Berg says ferries sail, but they have left.",
            "Berg+P/NNP/nsubj<says says~say/VBZ/root ferries~ferry/NNS/nsubj<sail"
                + " sail/VBP/ccomp<says ,/,/punct<says but/CC/cc<left they/PRP/nsubj<left"
                + " have/VBP/aux<left left~leave/VBN/conj<says ././punct<says");
    assertThat(CoordinatedVerb.code(tree, 1, 2, 4)).isEqualTo(8);
    assertThat(CoordinatedVerb.code(tree, 1, 2, 5)).isEqualTo(8);
  }

  @Test
  void where_no_conjunction_or_no_verb_behind_it_stands_nothing_goes_on() {
    DependencyTree tree =
        tree(
            "Berg said ferries and ships sail.",
            "Berg+P/NNP/nsubj<said said~say/VBD/root ferries~ferry/NNS/nsubj<sail"
                + " and/CC/cc<ships ships~ship/NNS/conj<ferries sail/VB/ccomp<said"
                + " ././punct<said");
    assertThat(CoordinatedVerb.code(tree, 1, 2, 3)).isEqualTo(CoordinatedVerb.NONE);
    assertThat(CoordinatedVerb.code(tree, 1, 2, 5)).isEqualTo(CoordinatedVerb.NONE);
    assertThat(CoordinatedVerb.code(tree, 1, 2, 7)).isEqualTo(CoordinatedVerb.NONE);
  }
}
