package org.sayso.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DependencyTreeTest {
  private static final DependencyTree TREE =
      ArticleBuilder.sentenceAlone(
              "Two ferries were moved by the crew.",
              "Two/CD/nummod<ferries ferries~ferry/NNS/nsubj:pass<moved were~be/VBD/aux:pass<moved"
                  + " moved~move/VBN/root by/IN/case<crew the/DT/det<crew crew/NN/obl<moved"
                  + " ././punct<moved")
          .tree(0);

  @Test
  void a_relation_covers_its_subtypes_and_no_longer_word() {
    assertThat(TREE.is(1, "nsubj")).isTrue();
    assertThat(TREE.is(1, "nsubj:pass")).isTrue();
    assertThat(TREE.is(1, "ns")).isFalse();
    assertThat(TREE.is(6, "obl:agent")).isFalse();
  }

  @Test
  void children_come_in_text_order() {
    assertThat(TREE.children(3)).containsExactly(1, 2, 6, 7);
    assertThat(TREE.children(0)).isEmpty();
  }

  @Test
  void the_first_child_in_a_relation_is_found_or_none() {
    assertThat(TREE.child(3, "obl")).isEqualTo(6);
    assertThat(TREE.child(3, "obj")).isEqualTo(Token.NO_HEAD);
    assertThat(TREE.hasChild(6, "case")).isTrue();
  }

  @Test
  void a_token_dominates_itself_and_all_below() {
    assertThat(TREE.dominates(6, 6)).isTrue();
    assertThat(TREE.dominates(3, 5)).isTrue();
    assertThat(TREE.dominates(6, 0)).isFalse();
  }

  @Test
  void a_subtree_reaches_from_its_first_to_its_last_word() {
    assertThat(TREE.firstBelow(6)).isEqualTo(4);
    assertThat(TREE.lastBelow(6)).isEqualTo(6);
    assertThat(TREE.firstBelow(3)).isZero();
    assertThat(TREE.lastBelow(3)).isEqualTo(7);
  }

  @Test
  void depth_counts_the_steps_to_the_root() {
    assertThat(TREE.depth(3)).isZero();
    assertThat(TREE.depth(0)).isEqualTo(2);
  }

  @Test
  void what_a_caller_does_to_the_children_does_not_change_the_tree() {
    TREE.children(3)[0] = 99;
    assertThat(TREE.children(3)[0]).isEqualTo(1);
  }

  @Test
  void a_sentence_that_was_not_parsed_has_only_roots() {
    DependencyTree flat =
        ArticleBuilder.sentenceAlone("Ferry late.", "Ferry/NN/root late/JJ/root ././root").tree(0);
    assertThat(flat.children(0)).isEmpty();
    assertThat(flat.dominates(0, 1)).isFalse();
    assertThat(flat.lastBelow(0)).isZero();
  }
}
