package org.sayso.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.lexicon.ReportingWords;
import org.sayso.mention.MentionFinder;
import org.sayso.model.ArticleBuilder;
import org.sayso.model.IndexedArticle;

class LinkFinderTest {
  private static final ReportingWords WORDS = ReportingWords.load();

  /** The links as {@code mention KIND cue}. */
  private static List<String> links(String text, String notation) {
    IndexedArticle article = ArticleBuilder.sentenceAlone(text, notation);
    return new LinkFinder(article, new MentionFinder().find(article), WORDS)
        .find().stream()
            .map(
                link ->
                    link.mention().span().in(text)
                        + " "
                        + link.kind()
                        + " "
                        + article.token(link.cue()).text())
            .toList();
  }

  @Test
  void a_verb_links_to_its_subject() {
    assertThat(
            links(
                "Dahl said so.",
                "Dahl+P/NNP/nsubj<said said~say/VBD/root so/RB/advmod<said ././punct<said"))
        .containsExactly("Dahl SUBJECT said");
  }

  @Test
  void behind_a_dash_only_the_name_before_the_colon_is_a_label() {
    String notation =
        "Turnout/NN/nsubj<falls falls~fall/VBZ/root -/HYPH/punct<falls Ines+PF/NNP/compound<Dahl"
            + " Dahl+P/NNP/dep<falls :/:/punct<falls";
    assertThat(links("Turnout falls - Ines Dahl:", notation))
        .containsExactly("Turnout SUBJECT falls", "Ines Dahl LABEL :");
    assertThat(links("Turnout falls- Ines Dahl:", notation))
        .containsExactly("Turnout SUBJECT falls", "Turnout LABEL :", "Ines Dahl LABEL :");
  }

  @Test
  void a_subject_may_follow_its_verb() {
    assertThat(
            links(
                "“Yes,” said Dahl.",
                "“/``/punct<Yes Yes/UH/ccomp<said ,/,/punct<said ”/''/punct<said said~say/VBD/root"
                    + " Dahl+P/NNP/nsubj<said ././punct<said"))
        .containsExactly("Dahl SUBJECT said");
  }

  @Test
  void a_noun_right_behind_a_verb_of_saying_is_its_subject_even_if_it_was_parsed_as_object() {
    assertThat(
            links(
                "“Yes,” said Dahl.",
                "“/``/punct<Yes Yes/UH/dep<said ,/,/punct<said ”/''/punct<said said~say/VBD/root"
                    + " Dahl+P/NNP/obj<said ././punct<said"))
        .contains("Dahl SUBJECT said");
  }

  @Test
  void an_object_of_another_verb_is_no_subject() {
    assertThat(links("Saw Dahl.", "Saw~see/VBD/root Dahl+P/NNP/obj<Saw ././punct<Saw")).isEmpty();
  }

  @Test
  void whoever_is_quoted_as_saying_speaks_and_not_who_quotes() {
    assertThat(
            links(
                "The agency quoted Dahl as saying so.",
                "The/DT/det<agency agency/NN/nsubj<quoted quoted~quote/VBD/root Dahl+P/NNP/obj<quoted"
                    + " as/IN/case<saying saying~say/VBG/advcl<quoted so/RB/advmod<saying"
                    + " ././punct<quoted"))
        .containsExactly("Dahl SUBJECT saying");
  }

  @Test
  void whatever_is_called_as_being_something_does_not_speak() {
    assertThat(
            links(
                "The agency saw Dahl as having so.",
                "The/DT/det<agency agency/NN/nsubj<saw saw~see/VBD/root Dahl+P/NNP/obj<saw"
                    + " as/IN/case<having having~have/VBG/advcl<saw so/RB/advmod<having"
                    + " ././punct<saw"))
        .contains("The agency SUBJECT saw")
        .doesNotContain("Dahl SUBJECT having");
  }

  @Test
  void a_coordinated_verb_shares_the_subject() {
    assertThat(
            links(
                "Dahl rose and said so.",
                "Dahl+P/NNP/nsubj<rose rose~rise/VBD/root and/CC/cc<said said~say/VBD/conj<rose"
                    + " so/RB/advmod<said ././punct<rose"))
        .contains("Dahl COORDINATED said")
        .contains("Dahl SUBJECT rose");
  }

  @Test
  void coordinated_subjects_are_all_linked() {
    assertThat(
            links(
                "Dahl and Berg agreed.",
                "Dahl+P/NNP/nsubj<agreed and/CC/cc<Berg Berg+P/NNP/conj<Dahl"
                    + " agreed~agree/VBD/root ././punct<agreed"))
        .containsExactly("Dahl SUBJECT agreed", "Berg SUBJECT agreed");
  }

  @Test
  void the_name_beside_a_subject_is_linked_too() {
    assertThat(
            links(
                "The captain, Dahl, agreed.",
                "The/DT/det<captain captain/NN/nsubj<agreed ,/,/punct<captain"
                    + " Dahl+P/NNP/appos<captain ,/,/punct<captain agreed~agree/VBD/root"
                    + " ././punct<agreed"))
        .containsExactly("The captain SUBJECT agreed", "Dahl SUBJECT agreed");
  }

  @Test
  void a_participle_inherits_the_subject_of_the_main_clause() {
    assertThat(
            links(
                "Dahl waved, saying so.",
                "Dahl+P/NNP/nsubj<waved waved~wave/VBD/root ,/,/punct<waved saying~say/VBG/advcl<waved"
                    + " so/RB/advmod<saying ././punct<waved"))
        .contains("Dahl INHERITED saying");
  }

  @Test
  void a_participle_links_to_the_noun_that_it_modifies() {
    assertThat(
            links(
                "Crowds heard sailors saying so.",
                "Crowds~crowd/NNS/nsubj<heard heard~hear/VBD/root sailors~sailor/NNS/obj<heard"
                    + " saying~say/VBG/acl<sailors so/RB/advmod<saying ././punct<heard"))
        .contains("sailors MODIFIED saying", "Crowds INHERITED saying");
  }

  @Test
  void a_relative_clause_links_to_the_noun_that_it_modifies() {
    assertThat(
            links(
                "Dahl, who said so, left.",
                "Dahl+P/NNP/nsubj<left ,/,/punct<Dahl who/WP/nsubj<said said~say/VBD/acl:relcl<Dahl"
                    + " so/RB/advmod<said ,/,/punct<Dahl left~leave/VBD/root ././punct<left"))
        .contains("Dahl RELATIVE said", "who SUBJECT said");
  }

  @Test
  void a_passive_verb_links_to_its_agent_and_marks_its_subject() {
    assertThat(
            links(
                "Berg was told by Dahl.",
                "Berg+P/NNP/nsubj:pass<told was~be/VBD/aux:pass<told told~tell/VBN/root"
                    + " by/IN/case<Dahl Dahl+P/NNP/obl<told ././punct<told"))
        .contains("Dahl AGENT told", "Berg PASSIVE told")
        .doesNotContain("Berg SUBJECT told");
  }

  @Test
  void no_other_preposition_makes_an_agent() {
    assertThat(
            links(
                "Berg spoke with Dahl.",
                "Berg+P/NNP/nsubj<spoke spoke~speak/VBD/root with/IN/case<Dahl"
                    + " Dahl+P/NNP/obl<spoke ././punct<spoke"))
        .containsExactly("Berg SUBJECT spoke");
  }

  @Test
  void according_links_to_what_it_depends_on() {
    assertThat(
            links(
                "Ferries sank, according to Dahl.",
                "Ferries~ferry/NNS/nsubj<sank sank~sink/VBD/root ,/,/punct<sank"
                    + " according~accord/VBG/case<Dahl to/IN/fixed<according Dahl+P/NNP/obl<sank"
                    + " ././punct<sank"))
        .contains("Dahl ACCORDING according")
        .doesNotContain("Ferries ACCORDING according");
  }

  @Test
  void according_links_to_the_next_mention_when_it_was_parsed_otherwise() {
    assertThat(
            links(
                "Ferries sank according to Dahl.",
                "Ferries~ferry/NNS/nsubj<sank sank~sink/VBD/root according~accord/VBG/advcl<sank"
                    + " to/IN/case<Dahl Dahl+P/NNP/obl<according ././punct<sank"))
        .contains("Dahl ACCORDING according");
  }

  @Test
  void a_label_stands_before_a_colon() {
    assertThat(
            links(
                "Dahl of the crew: Never.",
                "Dahl+P/NNP/root of/IN/case<crew the/DT/det<crew crew/NN/nmod<Dahl :/:/punct<Dahl"
                    + " Never/RB/dep<Dahl ././punct<Dahl"))
        .containsExactly("Dahl LABEL :", "the crew LABEL :");
  }

  @Test
  void what_somebody_has_said_of_another_links_to_the_one_who_said_it_alone() {
    assertThat(
            links(
                "Dahl’s criticism of Berg came.",
                "Dahl+P/NNP/nmod:poss<criticism ’s/POS/case<Dahl criticism/NN/nsubj<came"
                    + " of/IN/case<Berg Berg+P/NNP/nmod<criticism came~come/VBD/root"
                    + " ././punct<came"))
        .contains("Dahl POSSESSOR criticism")
        .doesNotContain("Berg NOUN_SOURCE criticism");
  }

  @Test
  void a_noun_of_saying_links_to_its_possessor_and_its_source() {
    assertThat(
            links(
                "Dahl’s statement came.",
                "Dahl+P/NNP/nmod:poss<statement ’s/POS/case<Dahl statement/NN/nsubj<came"
                    + " came~come/VBD/root ././punct<came"))
        .contains("Dahl POSSESSOR statement");
    assertThat(
            links(
                "A statement from Dahl came.",
                "A/DT/det<statement statement/NN/nsubj<came from/IN/case<Dahl"
                    + " Dahl+P/NNP/nmod<statement came~come/VBD/root ././punct<came"))
        .contains("Dahl NOUN_SOURCE statement");
  }

  @Test
  void a_possessor_of_something_else_is_no_source() {
    assertThat(
            links(
                "Dahl’s boat came.",
                "Dahl+P/NNP/nmod:poss<boat ’s/POS/case<Dahl boat/NN/nsubj<came"
                    + " came~come/VBD/root ././punct<came"))
        .noneMatch(link -> link.startsWith("Dahl"));
  }

  @Test
  void a_name_right_before_a_verb_of_saying_is_linked_even_if_the_parser_missed_it() {
    assertThat(
            links(
                "The dawn, Dahl says.",
                "The/DT/det<dawn dawn/NN/nsubj<says ,/,/punct<dawn Dahl+P/NNP/dep<dawn"
                    + " says~say/VBZ/root ././punct<says"))
        .contains("Dahl BESIDE says");
  }

  @Test
  void what_follows_a_preposition_is_not_linked_to_the_verb_behind_it() {
    assertThat(
            links(
                "Dahl of Fairhaven said.",
                "Dahl+P/NNP/nsubj<said of/IN/case<Fairhaven Fairhaven+L/NNP/nmod<Dahl"
                    + " said~say/VBD/root ././punct<said"))
        .containsExactly("Dahl SUBJECT said");
  }

  @Test
  void what_hangs_on_a_party_in_brackets_hangs_on_the_name_before() {
    assertThat(
            links(
                "Dahl (D-Wis.) said so.",
                "Dahl+P/NNP/dep<Wis. (/-LRB-/punct<Wis. D/NNP/compound<Wis. -/HYPH/punct<Wis."
                    + " Wis./NNP/nsubj<said )/-RRB-/punct<Wis. said~say/VBD/root so/RB/advmod<said"
                    + " ././punct<said"))
        .containsExactly("Dahl SUBJECT said");
  }
}
