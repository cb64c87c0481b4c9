package org.sayso.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.ArticleBuilder;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Span;

class MentionFinderTest {
  private static final IndexedArticle MASTER =
      ArticleBuilder.sentenceAlone(
          "The veteran harbour master, Ines Dahl, said she had warned their own two engineers.",
          "The/DT/det<master veteran/JJ/amod<master harbour/NN/compound<master master/NN/nsubj<said"
              + " ,/,/punct<master Ines+PF/NNP/compound<Dahl Dahl+P/NNP/appos<master"
              + " ,/,/punct<master said~say/VBD/root she/PRP/nsubj<warned had~have/VBD/aux<warned"
              + " warned~warn/VBN/ccomp<said their/PRP$/nmod:poss<engineers own/JJ/amod<engineers"
              + " two/CD/nummod<engineers engineers~engineer/NNS/obj<warned ././punct<said");

  private static List<String> texts(IndexedArticle article) {
    return find(article).stream().map(mention -> mention.span().in(article.text())).toList();
  }

  private static List<Mention> find(IndexedArticle article) {
    return new MentionFinder().find(article);
  }

  @Test
  void base_noun_phrases_come_with_what_modifies_them_on_the_left_in_text_order() {
    assertThat(texts(MASTER))
        .containsExactly(
            "The veteran harbour master", "Ines Dahl", "she", "their", "their own two engineers");
  }

  @Test
  void a_mention_knows_its_kind_and_its_head() {
    assertThat(find(MASTER))
        .extracting(Mention::kind)
        .containsExactly(
            MentionKind.DESCRIPTION,
            MentionKind.NAME,
            MentionKind.PRONOUN,
            MentionKind.PRONOUN,
            MentionKind.DESCRIPTION);
    assertThat(find(MASTER)).extracting(Mention::head).containsExactly(3, 6, 9, 12, 15);
  }

  @Test
  void a_hyphen_joins_two_names_whatever_the_parser_made_of_them() {
    assertThat(
            texts(
                ArticleBuilder.sentenceAlone(
                    "said Ines Dahl-Uy.",
                    "said~say/VBD/root Ines+PF/NNP/compound<Dahl Dahl+P/NNP/nsubj<said"
                        + " -+P/,/punct<Dahl Uy+P/UH/dep<Dahl ././punct<said")))
        .containsExactly("Ines Dahl-Uy");
  }

  @Test
  void a_hyphen_between_two_people_joins_nothing_that_the_parser_did_not() {
    assertThat(
            texts(
                ArticleBuilder.sentenceAlone(
                    "said Dahl-Berg.",
                    "said~say/VBD/root Dahl+P/NNP/compound<said -+P/HYPH/punct<said"
                        + " Berg+P/NNP/nsubj<said ././punct<said")))
        .containsExactly("Berg");
  }

  @Test
  void named_before_a_name_is_no_part_of_it() {
    assertThat(
            texts(
                ArticleBuilder.sentenceAlone(
                    "A student named Ines said so.",
                    "A/DT/det<student student/NN/nsubj<said named~name/VBN/amod<Ines"
                        + " Ines+PF/NNP/dep<student said~say/VBD/root so/RB/advmod<said"
                        + " ././punct<said")))
        .containsExactly("A student", "Ines");
  }

  @Test
  void a_name_is_found_by_its_entity_whatever_its_tags_say() {
    assertThat(
            texts(
                ArticleBuilder.sentenceAlone(
                    "Will Grant said so.",
                    "Will+PM/MD/aux<Grant Grant+P/VB/dep<said said~say/VBD/root so/RB/advmod<said"
                        + " ././punct<said")))
        .containsExactly("Will Grant");
  }

  @Test
  void a_title_before_a_name_is_part_of_the_mention() {
    assertThat(
            texts(
                ArticleBuilder.sentenceAlone(
                    "Port chief Ines Dahl spoke.",
                    "Port/NN/compound<Dahl chief/NN/compound<Dahl Ines+PF/NNP/compound<Dahl"
                        + " Dahl+P/NNP/nsubj<spoke spoke~speak/VBD/root ././punct<spoke")))
        .containsExactly("Port chief Ines Dahl");
  }

  @Test
  void coordinated_phrases_are_mentions_of_their_own() {
    assertThat(
            texts(
                ArticleBuilder.sentenceAlone(
                    "Dahl and the crew spoke.",
                    "Dahl+P/NNP/nsubj<spoke and/CC/cc<crew the/DT/det<crew crew/NN/conj<Dahl"
                        + " spoke~speak/VBD/root ././punct<spoke")))
        .containsExactly("Dahl", "the crew");
  }

  @Test
  void relative_clauses_stay_outside_and_their_pronoun_is_found() {
    assertThat(
            texts(
                ArticleBuilder.sentenceAlone(
                    "The sailor who spoke left.",
                    "The/DT/det<sailor sailor/NN/nsubj<left who/WP/nsubj<spoke"
                        + " spoke~speak/VBD/acl:relcl<sailor left~leave/VBD/root ././punct<left")))
        .containsExactly("The sailor", "who");
  }

  @Test
  void the_possessor_and_what_it_possesses_are_both_mentions() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "Dahl’s lawyer spoke.",
            "Dahl+P/NNP/nmod:poss<lawyer ’s/POS/case<Dahl lawyer/NN/nsubj<spoke"
                + " spoke~speak/VBD/root ././punct<spoke");
    assertThat(find(article)).extracting(Mention::head).containsExactly(0, 2);
    assertThat(texts(article).get(0)).isEqualTo("Dahl");
    assertThat(texts(article).get(1)).endsWith("lawyer");
  }

  @Test
  void an_age_is_one_phrase_with_its_hyphens() {
    assertThat(
            texts(
                ArticleBuilder.sentenceAlone(
                    "The 24-year-old said so.",
                    "The/DT/det<old 24/CD/nummod<year -/HYPH/punct<year year/NN/dep<old"
                        + " -/HYPH/punct<old old/JJ/nsubj<said said~say/VBD/root so/RB/advmod<said"
                        + " ././punct<said")))
        .containsExactly("The 24-year-old");
    assertThat(
            texts(
                ArticleBuilder.sentenceAlone(
                    "The 24-year-old said so.",
                    "The/DT/det<said 24/CD/nummod<year -/HYPH/punct<year year/NN/dep<old"
                        + " -/HYPH/punct<old old/JJ/dep<said said~say/VBD/root so/RB/advmod<said"
                        + " ././punct<said")))
        .containsExactly("The 24-year-old");
  }

  @Test
  void quantifiers_can_be_subjects() {
    assertThat(
            texts(
                ArticleBuilder.sentenceAlone(
                    "Many agreed.", "Many/JJ/nsubj<agreed agreed~agree/VBD/root ././punct<agreed")))
        .containsExactly("Many");
  }

  @Test
  void words_that_only_modify_are_no_mentions() {
    assertThat(
            texts(
                ArticleBuilder.sentenceAlone(
                    "It sank very quickly.",
                    "It/PRP/nsubj<sank sank~sink/VBD/root very/RB/advmod<quickly"
                        + " quickly/RB/advmod<sank ././punct<sank")))
        .containsExactly("It");
  }

  @Test
  void a_surname_that_was_taken_for_another_word_is_a_name() {
    IndexedArticle article =
        ArticleBuilder.article("Jonathan Early sailed. Then Early said so.")
            .sentence(
                "Jonathan+P/NNP/compound<Early Early+P/NNP/nsubj<sailed sailed~sail/VBD/root"
                    + " ././punct<sailed")
            .sentence(
                "Then/RB/advmod<said Early/RB/advmod<said said~say/VBD/root so/RB/advmod<said"
                    + " ././punct<said")
            .index();
    assertThat(texts(article)).containsExactly("Jonathan Early", "Early");
  }

  @Test
  void a_rubric_before_a_quotation_is_no_source() {
    assertThat(
            texts(
                ArticleBuilder.sentenceAlone(
                    "Quote: Yes.",
                    "Quote/NN/root :/:/punct<Quote Yes/UH/dep<Quote ././punct<Quote")))
        .isEmpty();
  }

  @Test
  void the_name_of_an_organisation_is_one_mention_however_it_was_parsed() {
    assertThat(
            texts(
                ArticleBuilder.sentenceAlone(
                    "In Rome Drug Harbour Office spoke.",
                    "In/IN/case<Rome Rome+O/NNP/obl<spoke Drug+O/NNP/compound<Office"
                        + " Harbour+O/NNP/conj<Drug Office+O/NNP/nsubj<spoke"
                        + " spoke~speak/VBD/root ././punct<spoke")))
        .contains("Rome", "Drug Harbour Office");
  }

  @Test
  void a_party_in_brackets_is_no_mention() {
    assertThat(
            texts(
                ArticleBuilder.sentenceAlone(
                    "Dahl (D-Ohio) spoke.",
                    "Dahl+P/NNP/nsubj<spoke (/-LRB-/punct<Ohio D/NNP/compound<Ohio -/HYPH/punct<Ohio"
                        + " Ohio+L/NNP/appos<Dahl )/-RRB-/punct<Ohio spoke~speak/VBD/root"
                        + " ././punct<spoke")))
        .containsExactly("Dahl");
  }

  @Test
  void what_and_all_before_a_noun_are_no_part_of_it() {
    assertThat(
            texts(
                ArticleBuilder.sentenceAlone(
                    "That was all the clerk said of what one sailor saw.",
                    "That/DT/dep<was was~be/VBD/root all/PDT/det:predet<clerk the/DT/det<clerk"
                        + " clerk/NN/nsubj<said said~say/VBD/acl<was of/IN/case<sailor"
                        + " what/WDT/det<sailor one/CD/nummod<sailor sailor/NN/nsubj<saw"
                        + " saw~see/VBD/advcl<said ././punct<was")))
        .contains("the clerk", "one sailor");
  }

  @Test
  void what_stands_before_a_turn_of_a_transcript_is_one_name_and_part_of_no_other() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "A. Yes Minister.",
            "A.+P/NNP/compound<Yes Yes+P/NNP/nsubj<Minister Minister/NNP/root ././punct<Minister");
    assertThat(new MentionFinder().find(article, List.of(new Span(0, 1))))
        .extracting(mention -> mention.span().in(article.text()))
        .containsExactly("A", "Minister");
  }
}
