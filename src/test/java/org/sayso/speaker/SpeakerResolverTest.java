package org.sayso.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sayso.lexicon.Lexicon;
import org.sayso.mention.MentionFinder;
import org.sayso.model.ArticleBuilder;
import org.sayso.model.ArticleSpeaker.Kind;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.Quotation;
import org.sayso.model.Span;
import org.sayso.speaker.Resolution.How;

class SpeakerResolverTest {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final String OSKAR_BERG_SPOKE =
      "Oskar+PM/NNP/compound<Berg Berg+P/NNP/nsubj<spoke spoke~speak/VBD/root ././punct<spoke";
  private static final String INES_DAHL_SPOKE =
      "Ines+PF/NNP/compound<Dahl Dahl+P/NNP/nsubj<spoke spoke~speak/VBD/root ././punct<spoke";

  private static final String CLERK_RESIGNED =
      "A/DT/det<clerk clerk/NN/nsubj<resigned resigned~resign/VBD/root ././punct<resigned";

  /** Whom the last mention with these words means. */
  private static Optional<Resolution> resolve(ArticleBuilder builder, String words) {
    IndexedArticle article = builder.index();
    List<Mention> mentions = new MentionFinder().find(article);
    Mention source =
        mentions.stream()
            .filter(mention -> mention.span().in(article.text()).equals(words))
            .reduce((first, second) -> second)
            .orElseThrow();
    Map<Mention, List<Span>> sources = Map.of(source, List.of());
    return new SpeakerResolver(article, mentions, List.of(), sources, LEXICON).resolve(source);
  }

  private static String label(ArticleBuilder builder, String words) {
    return resolve(builder, words).orElseThrow().speaker().label();
  }

  private static String said(String subject) {
    return subject + "/NNP/nsubj<said said~say/VBD/root so/RB/advmod<said ././punct<said";
  }

  @Test
  void a_surname_alone_means_the_person_named_in_full() {
    ArticleBuilder article =
        ArticleBuilder.article("Oskar Berg spoke. Berg said so.")
            .sentence(OSKAR_BERG_SPOKE)
            .sentence(said("Berg+P"));
    assertThat(resolve(article, "Berg"))
        .hasValueSatisfying(
            resolution -> {
              assertThat(resolution.speaker().label()).isEqualTo("Oskar Berg");
              assertThat(resolution.speaker().kind()).isEqualTo(Kind.PERSON);
              assertThat(resolution.speaker().names()).containsExactly("Oskar Berg", "Berg");
              assertThat(resolution.how()).isEqualTo(How.NAME);
            });
  }

  @Test
  void a_thread_that_was_told_to_stop_reads_no_further() {
    ArticleBuilder article = ArticleBuilder.article("Oskar Berg spoke.").sentence(OSKAR_BERG_SPOKE);
    Thread.currentThread().interrupt();
    try {
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> resolve(article, "Oskar Berg"));
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void a_full_name_that_follows_the_surname_is_found_too() {
    assertThat(
            label(
                ArticleBuilder.article("Berg said so. Oskar Berg spoke.")
                    .sentence(said("Berg+P"))
                    .sentence(OSKAR_BERG_SPOKE),
                "Berg"))
        .isEqualTo("Oskar Berg");
  }

  @Test
  void a_name_right_behind_a_description_says_who_is_meant() {
    assertThat(
            label(
                ArticleBuilder.article("Writer Oskar Berg said so.")
                    .sentence(
                        "Writer~writer/NN/nsubj<said Oskar+PM/NNP/compound<Berg"
                            + " Berg+P/NNP/dep<said said~say/VBD/root so/RB/advmod<said"
                            + " ././punct<said"),
                "Writer"))
        .isEqualTo("Oskar Berg");
  }

  @Test
  void a_pronoun_in_an_opening_clause_means_the_subject_behind_it() {
    assertThat(
            label(
                ArticleBuilder.article("Paul Roth spoke. As he promised, Oskar Berg left.")
                    .sentence(
                        "Paul+PM/NNP/compound<Roth Roth+P/NNP/nsubj<spoke spoke~speak/VBD/root"
                            + " ././punct<spoke")
                    .sentence(
                        "As/IN/mark<promised he/PRP/nsubj<promised promised~promise/VBD/advcl<left"
                            + " ,/,/punct<left Oskar+PM/NNP/compound<Berg Berg+P/NNP/nsubj<left"
                            + " left~leave/VBD/root ././punct<left"),
                "he"))
        .isEqualTo("Oskar Berg");
  }

  @Test
  void who_means_a_person_even_if_the_clause_hangs_on_a_thing() {
    assertThat(
            label(
                ArticleBuilder.article("An attack on Oskar Berg, who said so.")
                    .sentence(
                        "An/DT/det<attack attack/NN/root on/IN/case<Berg Oskar+PM/NNP/compound<Berg"
                            + " Berg+P/NNP/nmod<attack ,/,/punct<attack who/WP/nsubj<said"
                            + " said~say/VBD/acl:relcl<attack so/RB/advmod<said ././punct<attack"),
                "who"))
        .isEqualTo("Oskar Berg");
  }

  @Test
  void a_spokesman_may_be_a_woman() {
    assertThat(
            label(
                ArticleBuilder.article("Spokesman Ines Dahl spoke. She said so.")
                    .sentence(
                        "Spokesman~spokesman/NN/compound<Dahl Ines+PF/NNP/compound<Dahl"
                            + " Dahl+P/NNP/nsubj<spoke spoke~speak/VBD/root ././punct<spoke")
                    .sentence(
                        "She/PRP/nsubj<said said~say/VBD/root so/RB/advmod<said ././punct<said"),
                "She"))
        .isEqualTo("Ines Dahl");
  }

  @Test
  void a_short_title_tells_the_office() {
    assertThat(
            label(
                ArticleBuilder.article(
                        "Sen. Oskar Berg spoke. Paul Roth left. The senator said so.")
                    .sentence(
                        "Sen.~sen./NNP/compound<Berg Oskar+PM/NNP/compound<Berg"
                            + " Berg+P/NNP/nsubj<spoke spoke~speak/VBD/root ././punct<spoke")
                    .sentence(
                        "Paul+PM/NNP/compound<Roth Roth+P/NNP/nsubj<left left~leave/VBD/root"
                            + " ././punct<left")
                    .sentence(
                        "The/DT/det<senator senator/NN/nsubj<said said~say/VBD/root"
                            + " so/RB/advmod<said ././punct<said"),
                "The senator"))
        .isEqualTo("Oskar Berg");
  }

  @Test
  void a_document_speaks_for_who_issued_it() {
    assertThat(
            label(
                ArticleBuilder.article("An Admiralty memo said so.")
                    .sentence(
                        "An/DT/det<memo Admiralty+O/NNP/compound<memo memo/NN/nsubj<said"
                            + " said~say/VBD/root so/RB/advmod<said ././punct<said"),
                "An Admiralty memo"))
        .isEqualTo("Admiralty");
  }

  @Test
  void an_unnamed_source_is_nobody_whom_the_article_names() {
    assertThat(
            label(
                ArticleBuilder.article("Oskar Berg spoke. The insider said so.")
                    .sentence(OSKAR_BERG_SPOKE)
                    .sentence(
                        "The/DT/det<insider insider/NN/nsubj<said said~say/VBD/root"
                            + " so/RB/advmod<said ././punct<said"),
                "The insider"))
        .isEqualTo("the insider");
  }

  @Test
  void father_and_son_are_two_people() {
    ArticleBuilder article =
        ArticleBuilder.article("Oskar Berg spoke. Oskar Berg Jr. said so.")
            .sentence(OSKAR_BERG_SPOKE)
            .sentence(
                "Oskar+PM/NNP/compound<Jr. Berg+P/NNP/compound<Jr. Jr.+P/NNP/nsubj<said"
                    + " said~say/VBD/root so/RB/advmod<said ././punct<said");
    assertThat(label(article, "Oskar Berg")).isEqualTo("Oskar Berg");
    assertThat(label(article, "Oskar Berg Jr.")).isEqualTo("Oskar Berg Jr.");
  }

  @Test
  void a_surname_that_the_recogniser_missed_means_the_person_named_in_full() {
    assertThat(
            label(
                ArticleBuilder.article("Oskar Berg spoke. Berg said so.")
                    .sentence(OSKAR_BERG_SPOKE)
                    .sentence(said("Berg").replace("/NNP/", "/NN/")),
                "Berg"))
        .isEqualTo("Oskar Berg");
  }

  @Test
  void two_who_speak_together_are_both_named() {
    assertThat(
            label(
                ArticleBuilder.article("Oskar Berg and Ines Dahl said so.")
                    .sentence(
                        "Oskar+PM/NNP/compound<Berg Berg+P/NNP/nsubj<said and/CC/cc<Dahl"
                            + " Ines+PF/NNP/compound<Dahl Dahl+P/NNP/conj<Berg said~say/VBD/root"
                            + " so/RB/advmod<said ././punct<said"),
                "Oskar Berg"))
        .isEqualTo("Oskar Berg and Ines Dahl");
  }

  @Test
  void the_governor_is_not_the_lieutenant_governor() {
    ArticleBuilder article =
        ArticleBuilder.article(
                "Governor Oskar Berg spoke. Lieutenant Governor Ines Dahl spoke."
                    + " The governor said so. The lieutenant governor said so.")
            .sentence("Governor/NNP/compound<Berg " + OSKAR_BERG_SPOKE)
            .sentence("Lieutenant/NNP/compound<Dahl Governor/NNP/compound<Dahl " + INES_DAHL_SPOKE)
            .sentence("The/DT/det<governor " + said("governor").replace("/NNP/", "/NN/"))
            .sentence(
                "The/DT/det<governor lieutenant/NN/compound<governor "
                    + said("governor").replace("/NNP/", "/NN/"));
    assertThat(label(article, "The governor")).isEqualTo("Oskar Berg");
    assertThat(label(article, "The lieutenant governor")).isEqualTo("Ines Dahl");
  }

  @Test
  void a_description_says_whose_it_is() {
    assertThat(
            label(
                ArticleBuilder.article("Berg’s office said so.")
                    .sentence(
                        "Berg+P/NNP/nmod:poss<office ’s/POS/case<Berg "
                            + said("office").replace("/NNP/", "/NN/")),
                "office"))
        .isEqualTo("Berg’s office");
  }

  @Test
  void a_title_of_a_woman_tells_the_wife_from_the_husband() {
    ArticleBuilder article =
        ArticleBuilder.article("Mr. Oskar Berg spoke. Mrs. Ines Berg spoke. Mrs. Berg said so.")
            .sentence("Mr./NNP/compound<Berg " + OSKAR_BERG_SPOKE)
            .sentence("Mrs./NNP/compound<Berg Ines+PF" + OSKAR_BERG_SPOKE.substring(8))
            .sentence("Mrs./NNP/compound<Berg " + said("Berg+P"));
    assertThat(label(article, "Mrs. Berg")).isEqualTo("Ines Berg");
    assertThat(label(article, "Mr. Oskar Berg")).isEqualTo("Oskar Berg");
  }

  @Test
  void a_surname_that_two_share_means_who_was_named_in_full_in_the_paragraph() {
    assertThat(
            label(
                ArticleBuilder.article(
                        "Oskar Berg spoke. Oskar Berg spoke.\n\nInes Berg spoke. Berg said so.")
                    .sentence(OSKAR_BERG_SPOKE)
                    .sentence(OSKAR_BERG_SPOKE)
                    .sentence("Ines+PF" + OSKAR_BERG_SPOKE.substring(8))
                    .sentence(said("Berg+P")),
                "Berg"))
        .isEqualTo("Ines Berg");
  }

  @Test
  void a_pronoun_goes_to_the_person_of_its_gender() {
    for (String[] pronoun : new String[][] {{"He", "Oskar Berg"}, {"She", "Ines Dahl"}}) {
      ArticleBuilder article =
          ArticleBuilder.article("Oskar Berg spoke. Ines Dahl spoke. " + pronoun[0] + " said so.")
              .sentence(OSKAR_BERG_SPOKE)
              .sentence(INES_DAHL_SPOKE)
              .sentence(said(pronoun[0]).replace("/NNP/", "/PRP/"));
      assertThat(resolve(article, pronoun[0]))
          .hasValueSatisfying(
              resolution -> {
                assertThat(resolution.speaker().label()).isEqualTo(pronoun[1]);
                assertThat(resolution.how()).isEqualTo(How.PRONOUN);
                assertThat(resolution.certainty()).isGreaterThan(0.5).isLessThan(1);
              });
    }
  }

  @Test
  void a_pronoun_before_anybody_was_named_means_nobody() {
    assertThat(
            resolve(
                ArticleBuilder.article("He said so. Oskar Berg spoke.")
                    .sentence(said("He").replace("/NNP/", "/PRP/"))
                    .sentence(OSKAR_BERG_SPOKE),
                "He"))
        .isEmpty();
  }

  @Test
  void the_writer_says_i() {
    assertThat(
            label(
                ArticleBuilder.article("I said so.").sentence(said("I").replace("/NNP/", "/PRP/")),
                "I"))
        .isEqualTo("the author");
  }

  @Test
  void a_description_goes_to_the_person_who_has_that_role() {
    ArticleBuilder article =
        ArticleBuilder.article(
                "Mayor Ines Dahl spoke. Senator Oskar Berg spoke. The mayor said so.")
            .sentence("Mayor/NNP/compound<Dahl " + INES_DAHL_SPOKE)
            .sentence("Senator/NNP/compound<Berg " + OSKAR_BERG_SPOKE)
            .sentence(
                "The/DT/det<mayor mayor/NN/nsubj<said said~say/VBD/root so/RB/advmod<said"
                    + " ././punct<said");
    assertThat(resolve(article, "The mayor"))
        .hasValueSatisfying(
            resolution -> {
              assertThat(resolution.speaker().label()).isEqualTo("Ines Dahl");
              assertThat(resolution.how()).isEqualTo(How.ROLE);
            });
  }

  @Test
  void a_bare_office_may_mean_the_only_one_who_is_given_it_below() {
    String chair = "chair/NN/nsubj<said said~say/VBD/root so/RB/advmod<said ././punct<said";
    ArticleBuilder article =
        ArticleBuilder.article("Ines Dahl spoke. The chair said so. Oskar Berg, a chair, spoke.")
            .sentence(INES_DAHL_SPOKE)
            .sentence("The/DT/det<chair " + chair)
            .sentence(
                "Oskar+PM/NNP/compound<Berg Berg+P/NNP/nsubj<spoke ,/,/punct<Berg a/DT/det<chair"
                    + " chair/NN/appos<Berg ,/,/punct<Berg spoke~speak/VBD/root ././punct<spoke");
    assertThat(label(article, "The chair")).isEqualTo("Oskar Berg");
  }

  @Test
  void an_age_means_the_person_spoken_of() {
    ArticleBuilder article =
        ArticleBuilder.article("Oskar Berg spoke. The 24-year-old said so.")
            .sentence(OSKAR_BERG_SPOKE)
            .sentence(
                "The/DT/det<old 24/CD/nummod<year -/HYPH/punct<year year/NN/dep<old"
                    + " -/HYPH/punct<old old/JJ/nsubj<said said~say/VBD/root so/RB/advmod<said"
                    + " ././punct<said");
    assertThat(label(article, "The 24-year-old")).isEqualTo("Oskar Berg");
  }

  @Test
  void the_agency_in_a_dateline_is_not_the_bank() {
    ArticleBuilder article =
        ArticleBuilder.article("OSLO (Reuters) –\nThe bank said so.")
            .sentence(
                "OSLO+L/NNP/root (/-LRB-/punct<Reuters Reuters+O/NNP/appos<OSLO"
                    + " )/-RRB-/punct<Reuters –/:/punct<OSLO")
            .sentence(
                "The/DT/det<bank bank/NN/nsubj<said said~say/VBD/root so/RB/advmod<said"
                    + " ././punct<said");
    assertThat(label(article, "The bank")).isEqualTo("the bank");
  }

  @Test
  void a_description_is_not_the_person_whom_it_names() {
    ArticleBuilder article =
        ArticleBuilder.article("Ines Dahl spoke. The leader of the Dahl league said so.")
            .sentence(INES_DAHL_SPOKE)
            .sentence(
                "The/DT/det<leader leader/NN/nsubj<said of/IN/case<league the/DT/det<league"
                    + " Dahl+P/NNP/compound<league league/NN/nmod<leader said~say/VBD/root"
                    + " so/RB/advmod<said ././punct<said");
    assertThat(label(article, "The leader")).isEqualTo("the leader of the Dahl league");
  }

  @Test
  void a_name_behind_what_a_spokeswoman_speaks_for_is_hers() {
    ArticleBuilder article =
        ArticleBuilder.article("A spokeswoman for Berg, Ines Dahl, said so.")
            .sentence(
                "A/DT/det<spokeswoman spokeswoman/NN/nsubj<said for/IN/case<Berg"
                    + " Berg+P/NNP/nmod<spokeswoman ,/,/punct<Berg Ines+PF/NNP/compound<Dahl"
                    + " Dahl+P/NNP/appos<Berg ,/,/punct<Berg said~say/VBD/root so/RB/advmod<said"
                    + " ././punct<said");
    assertThat(label(article, "A spokeswoman")).isEqualTo("Ines Dahl");
  }

  @Test
  void a_description_beside_a_name_means_that_person() {
    ArticleBuilder article =
        ArticleBuilder.article("The captain, Ines Dahl, said so.")
            .sentence(
                "The/DT/det<captain captain/NN/nsubj<said ,/,/punct<captain"
                    + " Ines+PF/NNP/compound<Dahl Dahl+P/NNP/appos<captain ,/,/punct<captain"
                    + " said~say/VBD/root so/RB/advmod<said ././punct<said");
    assertThat(resolve(article, "The captain"))
        .hasValueSatisfying(
            resolution -> {
              assertThat(resolution.speaker().label()).isEqualTo("Ines Dahl");
              assertThat(resolution.how()).isEqualTo(How.APPOSITION);
            });
  }

  @Test
  void a_role_learnt_from_an_apposition_leads_back_to_the_name() {
    assertThat(
            label(
                ArticleBuilder.article(
                        "Ines Dahl, a pilot, spoke. Oskar Berg spoke. The pilot left.")
                    .sentence(
                        "Ines+PF/NNP/compound<Dahl Dahl+P/NNP/nsubj<spoke ,/,/punct<Dahl"
                            + " a/DT/det<pilot pilot/NN/appos<Dahl ,/,/punct<Dahl"
                            + " spoke~speak/VBD/root ././punct<spoke")
                    .sentence(OSKAR_BERG_SPOKE)
                    .sentence(
                        "The/DT/det<pilot pilot/NN/nsubj<left left~leave/VBD/root"
                            + " ././punct<left"),
                "The pilot"))
        .isEqualTo("Ines Dahl");
  }

  @Test
  void a_description_of_nobody_known_stands_for_itself() {
    ArticleBuilder article =
        ArticleBuilder.article("A sailor from the port said so.")
            .sentence(
                "A/DT/det<sailor sailor/NN/nsubj<said from/IN/case<port the/DT/det<port"
                    + " port/NN/nmod<sailor said~say/VBD/root so/RB/advmod<said ././punct<said");
    assertThat(resolve(article, "A sailor"))
        .hasValueSatisfying(
            resolution -> {
              assertThat(resolution.speaker().label()).isEqualTo("a sailor from the port");
              assertThat(resolution.speaker().kind()).isEqualTo(Kind.DESCRIBED);
              assertThat(resolution.how()).isEqualTo(How.SELF);
            });
  }

  @Test
  void his_statement_is_his_own_words() {
    assertThat(
            label(
                ArticleBuilder.article("Oskar Berg spoke. His statement said so.")
                    .sentence(OSKAR_BERG_SPOKE)
                    .sentence(
                        "His/PRP$/nmod:poss<statement statement/NN/nsubj<said said~say/VBD/root"
                            + " so/RB/advmod<said ././punct<said"),
                "His statement"))
        .isEqualTo("Oskar Berg");
  }

  @Test
  void his_lawyer_is_not_himself_but_named_after_him() {
    assertThat(
            label(
                ArticleBuilder.article("Oskar Berg spoke. His lawyer said so.")
                    .sentence(OSKAR_BERG_SPOKE)
                    .sentence(
                        "His/PRP$/nmod:poss<lawyer lawyer/NN/nsubj<said said~say/VBD/root"
                            + " so/RB/advmod<said ././punct<said"),
                "His lawyer"))
        .isEqualTo("Oskar Berg's lawyer");
  }

  @Test
  void an_organisation_is_known_again_by_its_short_name() {
    ArticleBuilder article =
        ArticleBuilder.article("The Harbour Gazette wrote. The Gazette said so.")
            .sentence(
                "The/DT/det<Gazette Harbour+O/NNP/compound<Gazette Gazette+O/NNP/nsubj<wrote"
                    + " wrote~write/VBD/root ././punct<wrote")
            .sentence("The/DT/det<Gazette " + said("Gazette+O"));
    assertThat(resolve(article, "The Gazette"))
        .hasValueSatisfying(
            resolution -> {
              assertThat(resolution.speaker().label()).isEqualTo("Harbour Gazette");
              assertThat(resolution.speaker().kind()).isEqualTo(Kind.ORGANISATION);
            });
  }

  @Test
  void a_noun_for_an_organisation_means_the_one_named_before() {
    assertThat(
            label(
                ArticleBuilder.article("The Ferry Company spoke. The company said so.")
                    .sentence(
                        "The/DT/det<Company Ferry+O/NNP/compound<Company Company+O/NNP/nsubj<spoke"
                            + " spoke~speak/VBD/root ././punct<spoke")
                    .sentence(
                        "The/DT/det<company company/NN/nsubj<said said~say/VBD/root"
                            + " so/RB/advmod<said ././punct<said"),
                "The company"))
        .isEqualTo("Ferry Company");
  }

  @Test
  void a_relative_pronoun_means_the_noun_that_its_clause_modifies() {
    ArticleBuilder article =
        ArticleBuilder.article("Oskar Berg met Ines Dahl, who said so.")
            .sentence(
                "Oskar+PM/NNP/compound<Berg Berg+P/NNP/nsubj<met met~meet/VBD/root"
                    + " Ines+PF/NNP/compound<Dahl Dahl+P/NNP/obj<met ,/,/punct<Dahl"
                    + " who/WP/nsubj<said said~say/VBD/acl:relcl<Dahl so/RB/advmod<said"
                    + " ././punct<met");
    assertThat(resolve(article, "who"))
        .hasValueSatisfying(
            resolution -> {
              assertThat(resolution.speaker().label()).isEqualTo("Ines Dahl");
              assertThat(resolution.how()).isEqualTo(How.ANTECEDENT);
            });
  }

  @Test
  void a_country_tells_which_of_two_leaders_is_meant() {
    ArticleBuilder article =
        ArticleBuilder.article(
                "Polish President Ines Dahl spoke. German Chancellor Oskar Berg spoke."
                    + " The Polish leader said so.")
            .sentence("Polish/JJ/amod<Dahl President/NNP/compound<Dahl " + INES_DAHL_SPOKE)
            .sentence("German/JJ/amod<Berg Chancellor/NNP/compound<Berg " + OSKAR_BERG_SPOKE)
            .sentence(
                "The/DT/det<leader Polish/JJ/amod<leader leader/NN/nsubj<said"
                    + " said~say/VBD/root so/RB/advmod<said ././punct<said");
    assertThat(label(article, "The Polish leader")).isEqualTo("Ines Dahl");
  }

  @Test
  void a_minister_for_something_else_is_another_minister() {
    ArticleBuilder article =
        ArticleBuilder.article(
                "Finance Minister Ines Dahl spoke. Foreign Minister Oskar Berg spoke."
                    + " The finance minister said so.")
            .sentence("Finance/NNP/compound<Dahl Minister/NNP/compound<Dahl " + INES_DAHL_SPOKE)
            .sentence("Foreign/NNP/compound<Berg Minister/NNP/compound<Berg " + OSKAR_BERG_SPOKE)
            .sentence(
                "The/DT/det<minister finance/NN/compound<minister minister/NN/nsubj<said"
                    + " said~say/VBD/root so/RB/advmod<said ././punct<said");
    assertThat(label(article, "The finance minister")).isEqualTo("Ines Dahl");
  }

  @Test
  void where_somebody_comes_from_may_stand_for_the_name() {
    ArticleBuilder article =
        ArticleBuilder.article(
                "Ohio Senator Ines Dahl spoke. Oskar Berg spoke. The Ohioan said so.")
            .sentence("Ohio/NNP/compound<Dahl Senator/NNP/compound<Dahl " + INES_DAHL_SPOKE)
            .sentence(OSKAR_BERG_SPOKE)
            .sentence("The/DT/det<Ohioan " + said("Ohioan"));
    assertThat(label(article, "The Ohioan")).isEqualTo("Ines Dahl");
  }

  @Test
  void what_a_statement_read_is_said_by_who_gave_it() {
    ArticleBuilder article =
        ArticleBuilder.article("Oskar Berg said so in a statement. The statement read so.")
            .sentence(
                "Oskar+PM/NNP/compound<Berg Berg+P/NNP/nsubj<said said~say/VBD/root"
                    + " so/RB/advmod<said in/IN/case<statement a/DT/det<statement"
                    + " statement/NN/obl<said ././punct<said")
            .sentence(
                "The/DT/det<statement statement/NN/nsubj<read read/VBD/root so/RB/advmod<read"
                    + " ././punct<read");
    assertThat(label(article, "The statement")).isEqualTo("Oskar Berg");
  }

  @Test
  void somebody_new_is_labelled_with_what_tells_them_from_others() {
    assertThat(
            label(
                ArticleBuilder.article("A person familiar with the talks said so.")
                    .sentence(
                        "A/DT/det<person person/NN/nsubj<said familiar/JJ/amod<person"
                            + " with/IN/case<talks the/DT/det<talks talks~talk/NNS/obl<familiar"
                            + " said~say/VBD/root so/RB/advmod<said ././punct<said"),
                "A person"))
        .isEqualTo("a person familiar with the talks");
  }

  @Test
  void the_name_of_an_organisation_goes_on_behind_of() {
    assertThat(
            label(
                ArticleBuilder.article("The Union of Stage Artists said so.")
                    .sentence(
                        "The/DT/det<Union Union/NNP/nsubj<said of/IN/case<Artists"
                            + " Stage/NNP/compound<Artists Artists/NNP/nmod<Union"
                            + " said~say/VBD/root so/RB/advmod<said ././punct<said"),
                "The Union"))
        .isEqualTo("Union of Stage Artists");
  }

  @Test
  void a_name_in_apposition_to_an_office_is_a_persons_whatever_the_recogniser_says() {
    assertThat(
            resolve(
                ArticleBuilder.article("Her colleague, Bram Tandeling, spoke. Tandeling said so.")
                    .sentence(
                        "Her/PRP$/nmod:poss<colleague colleague/NN/nsubj<spoke ,/,/punct<colleague"
                            + " Bram+L/NNP/compound<Tandeling Tandeling+L/NNP/appos<colleague"
                            + " ,/,/punct<colleague spoke~speak/VBD/root ././punct<spoke")
                    .sentence(said("Tandeling")),
                "Tandeling"))
        .hasValueSatisfying(
            resolution -> {
              assertThat(resolution.speaker().label()).isEqualTo("Bram Tandeling");
              assertThat(resolution.speaker().kind()).isEqualTo(Kind.PERSON);
            });
  }

  @Test
  void relatives_with_a_given_name_alone_keep_it_as_the_article_has_it() {
    ArticleBuilder article =
        ArticleBuilder.article("Oskar Berg spoke. His daughter, Ines, spoke.")
            .sentence(OSKAR_BERG_SPOKE)
            .sentence(
                "His/PRP$/nmod:poss<daughter daughter/NN/nsubj<spoke ,/,/punct<daughter"
                    + " Ines+PF/NNP/appos<daughter ,/,/punct<daughter spoke~speak/VBD/root"
                    + " ././punct<spoke");
    assertThat(label(article, "Ines")).isEqualTo("Ines");
  }

  @Test
  void nobody_is_the_object_of_a_verb_of_which_they_are_the_subject() {
    ArticleBuilder article =
        ArticleBuilder.article("Oskar Berg spoke. Viktor Dahl thanked him.")
            .sentence(OSKAR_BERG_SPOKE)
            .sentence(
                "Viktor+PM/NNP/compound<Dahl Dahl+P/NNP/nsubj<thanked thanked~thank/VBD/root"
                    + " him/PRP/obj<thanked ././punct<thanked");
    assertThat(label(article, "him")).isEqualTo("Oskar Berg");
  }

  @Test
  void a_ministry_is_called_with_its_country() {
    ArticleBuilder article =
        ArticleBuilder.article("Norway’s Foreign Ministry spoke. The Foreign Ministry spoke.")
            .sentence(
                "Norway+L/NNP/nmod:poss<Ministry ’s/POS/case<Norway"
                    + " Foreign+O/NNP/compound<Ministry Ministry+O/NNP/nsubj<spoke"
                    + " spoke~speak/VBD/root ././punct<spoke")
            .sentence(
                "The/DT/det<Ministry Foreign+O/NNP/compound<Ministry Ministry+O/NNP/nsubj<spoke"
                    + " spoke~speak/VBD/root ././punct<spoke");
    assertThat(label(article, "The Foreign Ministry")).isEqualTo("Norway’s Foreign Ministry");
  }

  @Test
  void whoever_signed_a_memo_speaks_in_it() {
    assertThat(
            label(
                ArticleBuilder.article("The memo, signed by Oskar Berg, said so.")
                    .sentence(
                        "The/DT/det<memo memo/NN/nsubj<said ,/,/punct<memo signed~sign/VBN/acl<memo"
                            + " by/IN/case<Berg Oskar+PM/NNP/compound<Berg Berg+P/NNP/obl<signed"
                            + " ,/,/punct<memo said~say/VBD/root so/RB/advmod<said"
                            + " ././punct<said"),
                "The memo"))
        .isEqualTo("Oskar Berg");
  }

  @Test
  void a_letter_that_was_only_read_by_somebody_is_not_theirs() {
    assertThat(
            label(
                ArticleBuilder.article("The memo, seen by Oskar Berg, said so.")
                    .sentence(
                        "The/DT/det<memo memo/NN/nsubj<said ,/,/punct<memo seen~see/VBN/acl<memo"
                            + " by/IN/case<Berg Oskar+PM/NNP/compound<Berg Berg+P/NNP/obl<seen"
                            + " ,/,/punct<memo said~say/VBD/root so/RB/advmod<said"
                            + " ././punct<said"),
                "The memo"))
        .isEqualTo("the memo");
  }

  @Test
  void a_portfolio_may_stand_between_an_office_and_its_holder() {
    assertThat(
            label(
                ArticleBuilder.article("Minister for Climate Oskar Berg said so.")
                    .sentence(
                        "Minister/NNP/nsubj<said for/IN/case<Berg Climate/NNP/compound<Berg"
                            + " Oskar+PM/NNP/compound<Berg Berg+P/NNP/nmod<Minister"
                            + " said~say/VBD/root so/RB/advmod<said ././punct<said"),
                "Minister"))
        .isEqualTo("Oskar Berg");
  }

  @Test
  void a_secretary_for_somebody_is_not_that_person() {
    assertThat(
            label(
                ArticleBuilder.article("Secretary for President Oskar Berg said so.")
                    .sentence(
                        "Secretary/NNP/nsubj<said for/IN/case<Berg President/NNP/compound<Berg"
                            + " Oskar+PM/NNP/compound<Berg Berg+P/NNP/nmod<Secretary"
                            + " said~say/VBD/root so/RB/advmod<said ././punct<said"),
                "Secretary"))
        .isNotEqualTo("Oskar Berg");
  }

  @Test
  void the_list_of_given_names_knows_better_than_the_recogniser() {
    ArticleBuilder article =
        ArticleBuilder.article("Ines Dahl spoke. Yuri Berg spoke. She said so.")
            .sentence(INES_DAHL_SPOKE)
            .sentence(
                "Yuri+PF/NNP/compound<Berg Berg+P/NNP/nsubj<spoke spoke~speak/VBD/root"
                    + " ././punct<spoke")
            .sentence("She/PRP/nsubj<said said~say/VBD/root so/RB/advmod<said ././punct<said");
    assertThat(label(article, "She")).isEqualTo("Ines Dahl");
  }

  @Test
  void the_president_who_called_somebody_is_not_called_so() {
    ArticleBuilder article =
        ArticleBuilder.article("Oskar Berg spoke. The mayor called Ines Dahl.")
            .sentence(OSKAR_BERG_SPOKE)
            .sentence(
                "The/DT/det<mayor mayor/NN/nsubj<called called~call/VBD/root"
                    + " Ines+PF/NNP/compound<Dahl Dahl+P/NNP/obj<called ././punct<called");
    assertThat(label(article, "The mayor")).isEqualTo("Oskar Berg");
  }

  @Test
  void nobody_is_named_beside_himself_under_one_verb() {
    ArticleBuilder article =
        ArticleBuilder.article("Oskar Berg spoke. Anton Moss spoke. He met with Moss.")
            .sentence(OSKAR_BERG_SPOKE)
            .sentence(
                "Anton+PM/NNP/compound<Moss Moss+P/NNP/nsubj<spoke spoke~speak/VBD/root"
                    + " ././punct<spoke")
            .sentence(
                "He/PRP/nsubj<met met~meet/VBD/root with/IN/case<Moss Moss+P/NNP/obl<met"
                    + " ././punct<met");
    assertThat(label(article, "He")).isEqualTo("Oskar Berg");
  }

  @Test
  void whoever_comes_from_somewhere_is_somebody_of_whom_no_other_place_is_known() {
    ArticleBuilder article =
        ArticleBuilder.article("Oskar Berg spoke. The Ohioan said so.")
            .sentence(OSKAR_BERG_SPOKE)
            .sentence(
                "The/DT/det<Ohioan Ohioan+L/NNP/nsubj<said said~say/VBD/root so/RB/advmod<said"
                    + " ././punct<said");
    assertThat(label(article, "The Ohioan")).isEqualTo("Oskar Berg");
  }

  @Test
  void an_office_without_an_article_under_the_headline_brings_nobody_in() {
    ArticleBuilder article =
        ArticleBuilder.article("Minister says so. Oskar Berg spoke. The minister said so.")
            .sentence("Minister/NN/nsubj<says says~say/VBZ/root so/RB/advmod<says ././punct<says")
            .sentence(OSKAR_BERG_SPOKE)
            .sentence(
                "The/DT/det<minister minister/NN/nsubj<said said~say/VBD/root so/RB/advmod<said"
                    + " ././punct<said");
    assertThat(label(article, "The minister")).isEqualTo("Oskar Berg");
  }

  @Test
  void a_title_and_a_given_name_make_a_person_whatever_the_recogniser_says() {
    ArticleBuilder article =
        ArticleBuilder.article("Council President Sergei Berg said so. Berg said so.")
            .sentence(
                "Council+O/NNP/compound<Berg President/NNP/compound<Berg Sergei+O/NNP/compound<Berg"
                    + " Berg+O/NNP/nsubj<said said~say/VBD/root so/RB/advmod<said ././punct<said")
            .sentence(said("Berg+O"));
    assertThat(resolve(article, "Council President Sergei Berg"))
        .hasValueSatisfying(
            resolution -> {
              assertThat(resolution.speaker().label()).isEqualTo("Sergei Berg");
              assertThat(resolution.speaker().kind()).isEqualTo(Kind.PERSON);
            });
  }

  @Test
  void behind_an_honorific_any_two_names_are_a_persons() {
    ArticleBuilder article =
        ArticleBuilder.article("Dr Honour Quill said so.")
            .sentence("Dr+O/NNP/compound<Quill Honour+O/NNP/compound<Quill " + said("Quill+O"));
    assertThat(label(article, "Dr Honour Quill")).isEqualTo("Honour Quill");
  }

  @Test
  void the_parts_of_a_given_name_that_a_hyphen_joins_belong_to_the_name() {
    ArticleBuilder article =
        ArticleBuilder.article("Jean-Sergei Berg said so.")
            .sentence(
                "Jean/NNP/compound<Berg -/HYPH/punct<Berg Sergei/NNP/compound<Berg "
                    + said("Berg+P"));
    assertThat(label(article, "Jean-Sergei Berg")).isEqualTo("Jean-Sergei Berg");
  }

  @Test
  void a_word_that_is_said_of_persons_is_a_description_like_any_office() {
    ArticleBuilder article =
        ArticleBuilder.article("Oskar Berg spoke. The hydrologist said so.")
            .sentence(OSKAR_BERG_SPOKE)
            .sentence("The/DT/det<hydrologist " + saidLower("hydrologist+A"));
    assertThat(label(article, "The hydrologist")).isEqualTo("Oskar Berg");
  }

  @Test
  void what_somebody_is_called_in_capitals_is_no_name_of_its_own() {
    for (String kansan : List.of("Kansan+A/NNP/nsubj<said", "Kansan+P/NNP/nsubj<said")) {
      ArticleBuilder article =
          ArticleBuilder.article("Kansas Senator Ines Dahl spoke. So the Kansan said.")
              .sentence("Kansas/NNP/compound<Dahl Senator/NNP/compound<Dahl " + INES_DAHL_SPOKE)
              .sentence(
                  "So/RB/advmod<said the/DT/det<Kansan "
                      + kansan
                      + " said~say/VBD/root ././punct<said");
      assertThat(label(article, "the Kansan")).isEqualTo("Ines Dahl");
    }
  }

  @Test
  void a_seat_in_a_parliament_is_no_organisation_and_a_newspaper_no_person() {
    ArticleBuilder member =
        ArticleBuilder.article("Oskar Berg spoke. So the Labour MP said.")
            .sentence(OSKAR_BERG_SPOKE)
            .sentence(
                "So/RB/advmod<said the/DT/det<MP Labour+O/NNP/compound<MP MP+O/NNP/nsubj<said"
                    + " said~say/VBD/root ././punct<said");
    ArticleBuilder newspaper =
        ArticleBuilder.article("Oskar Berg spoke. So The Ohioan said.")
            .sentence(OSKAR_BERG_SPOKE)
            .sentence(
                "So/RB/advmod<said The/DT/det<Ohioan Ohioan+O/NNP/nsubj<said said~say/VBD/root"
                    + " ././punct<said");
    assertThat(label(member, "the Labour MP")).isEqualTo("Oskar Berg");
    assertThat(label(newspaper, "The Ohioan")).isEqualTo("Ohioan");
  }

  @Test
  void an_age_means_whoever_is_said_to_be_so_old() {
    ArticleBuilder article =
        ArticleBuilder.article("Oskar Berg, 24, spoke. Ines Dahl spoke. The 24-year-old said so.")
            .sentence(
                "Oskar+PM/NNP/compound<Berg Berg+P/NNP/nsubj<spoke ,/,/punct<Berg 24/CD/amod<Berg"
                    + " ,/,/punct<Berg spoke~speak/VBD/root ././punct<spoke")
            .sentence(INES_DAHL_SPOKE)
            .sentence(
                "The/DT/det<old 24/CD/nummod<year -/HYPH/punct<year year/NN/dep<old"
                    + " -/HYPH/punct<old old/JJ/nsubj<said said~say/VBD/root so/RB/advmod<said"
                    + " ././punct<said");
    assertThat(label(article, "The 24-year-old")).isEqualTo("Oskar Berg");
  }

  @Test
  void nobody_of_another_age_is_meant() {
    ArticleBuilder article =
        ArticleBuilder.article("Oskar Berg spoke. Ines Dahl (42) spoke. The 24-year-old said so.")
            .sentence(OSKAR_BERG_SPOKE)
            .sentence(
                "Ines+PF/NNP/compound<Dahl Dahl+P/NNP/nsubj<spoke (/-LRB-/punct<42 42/CD/dep<Dahl"
                    + " )/-RRB-/punct<42 spoke~speak/VBD/root ././punct<spoke")
            .sentence(
                "The/DT/det<old 24/CD/nummod<year -/HYPH/punct<year year/NN/dep<old"
                    + " -/HYPH/punct<old old/JJ/nsubj<said said~say/VBD/root so/RB/advmod<said"
                    + " ././punct<said");
    assertThat(label(article, "The 24-year-old")).isEqualTo("Oskar Berg");
  }

  @Test
  void the_spokesman_may_be_a_deputy_the_deputy_spokesman_must() {
    ArticleBuilder deputyLast =
        ArticleBuilder.article(
                "Spokesman Oskar Berg spoke. Deputy spokeswoman Ines Dahl spoke. The spokesperson"
                    + " said so.")
            .sentence("Spokesman~spokesman/NN/compound<Berg " + OSKAR_BERG_SPOKE)
            .sentence("Deputy/JJ/amod<Dahl spokeswoman/NN/compound<Dahl " + INES_DAHL_SPOKE)
            .sentence("The/DT/det<spokesperson " + saidLower("spokesperson"));
    ArticleBuilder deputyFirst =
        ArticleBuilder.article(
                "Deputy spokeswoman Ines Dahl spoke. Spokesman Oskar Berg spoke. The deputy"
                    + " spokesperson said so.")
            .sentence("Deputy/JJ/amod<Dahl spokeswoman/NN/compound<Dahl " + INES_DAHL_SPOKE)
            .sentence("Spokesman~spokesman/NN/compound<Berg " + OSKAR_BERG_SPOKE)
            .sentence(
                "The/DT/det<spokesperson deputy/JJ/amod<spokesperson " + saidLower("spokesperson"));
    assertThat(label(deputyLast, "The spokesperson")).isEqualTo("Ines Dahl");
    assertThat(label(deputyFirst, "The deputy spokesperson")).isEqualTo("Ines Dahl");
  }

  @Test
  void an_office_beside_a_name_is_that_persons_from_there_on() {
    ArticleBuilder article =
        ArticleBuilder.article(
                "A spokeswoman for the port, Ines Dahl, spoke. The spokeswoman said so.")
            .sentence(
                "A/DT/det<spokeswoman spokeswoman/NN/nsubj<spoke for/IN/case<port the/DT/det<port"
                    + " port/NN/nmod<spokeswoman ,/,/punct<port Ines+PF/NNP/compound<Dahl"
                    + " Dahl+P/NNP/appos<port ,/,/punct<port spoke~speak/VBD/root"
                    + " ././punct<spoke")
            .sentence("The/DT/det<spokeswoman " + saidLower("spokeswoman"));
    assertThat(label(article, "The spokeswoman")).isEqualTo("Ines Dahl");
  }

  @Test
  void a_name_behind_several_people_is_that_of_whoever_stands_before_them() {
    ArticleBuilder article =
        ArticleBuilder.article("A lawyer for the plaintiffs, Ines Dahl, spoke. The lawyer said so.")
            .sentence(
                "A/DT/det<lawyer lawyer/NN/nsubj<spoke for/IN/case<plaintiffs"
                    + " the/DT/det<plaintiffs plaintiffs~plaintiff/NNS/nmod<lawyer"
                    + " ,/,/punct<plaintiffs Ines+PF/NNP/compound<Dahl Dahl+P/NNP/appos<plaintiffs"
                    + " ,/,/punct<plaintiffs spoke~speak/VBD/root ././punct<spoke")
            .sentence("The/DT/det<lawyer " + saidLower("lawyer"));
    assertThat(label(article, "The lawyer")).isEqualTo("Ines Dahl");
  }

  @Test
  void as_for_somebody_opens_what_is_said_of_them() {
    String spoke = "Ines Dahl spoke. Olga Lund spoke. ";
    String lund =
        "Olga+PF/NNP/compound<Lund Lund+P/NNP/nsubj<spoke spoke~speak/VBD/root ././punct<spoke";
    String she = "she/PRP/nsubj<said said~say/VBD/root so/RB/advmod<said ././punct<said";
    ArticleBuilder asFor =
        ArticleBuilder.article(spoke + "As for Dahl, she said so.")
            .sentence(INES_DAHL_SPOKE)
            .sentence(lund)
            .sentence("As/IN/case<Dahl for/IN/case<Dahl Dahl+P/NNP/obl<said ,/,/punct<said " + she);
    ArticleBuilder without =
        ArticleBuilder.article(spoke + "To Dahl, she said so.")
            .sentence(INES_DAHL_SPOKE)
            .sentence(lund)
            .sentence("To/IN/case<Dahl Dahl+P/NNP/obl<said ,/,/punct<said " + she);
    assertThat(label(asFor, "she")).isEqualTo("Ines Dahl");
    assertThat(label(without, "she")).isEqualTo("Olga Lund");
  }

  @Test
  void the_only_minister_has_the_name_that_comes_next_one_official_keeps_none() {
    String next = "Oskar Berg spoke. The minister said so.";
    ArticleBuilder only =
        ArticleBuilder.article("Norway's minister spoke. " + next)
            .sentence(
                "Norway+L/NNP/nmod:poss<minister 's/POS/case<Norway minister/NN/nsubj<spoke"
                    + " spoke~speak/VBD/root ././punct<spoke")
            .sentence(OSKAR_BERG_SPOKE)
            .sentence("The/DT/det<minister " + saidLower("minister"));
    ArticleBuilder one =
        ArticleBuilder.article("One minister spoke. " + next)
            .sentence(
                "One/CD/nummod<minister minister/NN/nsubj<spoke spoke~speak/VBD/root"
                    + " ././punct<spoke")
            .sentence(OSKAR_BERG_SPOKE)
            .sentence("The/DT/det<minister " + saidLower("minister"));
    assertThat(label(only, "The minister")).isEqualTo("Oskar Berg");
    assertThat(label(one, "The minister")).isEqualTo("one minister");
  }

  @Test
  void the_head_of_something_may_be_whoever_was_just_named() {
    ArticleBuilder article =
        ArticleBuilder.article("Oskar Berg spoke. The institute's director said so.")
            .sentence(OSKAR_BERG_SPOKE)
            .sentence(
                "The/DT/det<institute institute/NN/nmod:poss<director 's/POS/case<institute "
                    + saidLower("director"));
    assertThat(label(article, "director")).isEqualTo("Oskar Berg");
  }

  @Test
  void an_occupation_before_a_name_is_no_part_of_it() {
    ArticleBuilder baker =
        ArticleBuilder.article("Baker Oskar Berg said so.")
            .sentence("Baker+P/NNP/compound<Berg Oskar+PM/NNP/compound<Berg " + said("Berg+P"));
    assertThat(label(baker, "Baker Oskar Berg")).isEqualTo("Oskar Berg");
  }

  @Test
  void a_given_name_that_the_recogniser_missed_belongs_to_the_name() {
    ArticleBuilder article =
        ArticleBuilder.article("Sergei Oskar Berg said so.")
            .sentence("Sergei/NNP/compound<Berg Oskar+PM/NNP/compound<Berg " + said("Berg+P"));
    assertThat(label(article, "Sergei Oskar Berg")).isEqualTo("Sergei Oskar Berg");
  }

  @Test
  void a_name_alone_under_the_headline_is_the_writers() {
    ArticleBuilder article =
        ArticleBuilder.article("Port closes\n\nOskar Berg\n\nThe minister said so.")
            .sentence("Port/NN/nsubj<closes closes~close/VBZ/root")
            .sentence("Oskar+PM/NNP/compound<Berg Berg+P/NNP/root")
            .sentence("The/DT/det<minister " + saidLower("minister"));
    assertThat(label(article, "The minister")).isEqualTo("the minister");
  }

  @Test
  void a_surname_that_is_a_place_and_stands_behind_an_age_means_the_person() {
    ArticleBuilder article =
        ArticleBuilder.article("Ines Dahl spoke. Dahl spoke. The 24-year-old Dahl said so.")
            .sentence(INES_DAHL_SPOKE)
            .sentence("Dahl+P/NNP/nsubj<spoke spoke~speak/VBD/root ././punct<spoke")
            .sentence(
                "The/DT/det<Dahl 24/CD/nummod<year -/HYPH/punct<year year/NN/dep<old"
                    + " -/HYPH/punct<old old/JJ/amod<Dahl "
                    + said("Dahl+L"));
    assertThat(label(article, "The 24-year-old Dahl")).isEqualTo("Ines Dahl");
  }

  @Test
  void a_name_that_the_recogniser_missed_is_a_persons_where_only_people_have_what_stands_there() {
    for (String name :
        List.of(
            "Berg/NNP/nsubj<spoke ,/,/punct<Berg 24/CD/amod<Berg ,/,/punct<Berg",
            "Dr/NNP/compound<Berg Berg/NNP/nsubj<spoke",
            "Sergei/NNP/compound<Berg Berg/NNP/nsubj<spoke",
            "Oskar/NNP/compound<KC Berg/NNP/compound<KC KC/NNP/nsubj<spoke",
            "Berg/NNP/nsubj<spoke ,/,/punct<Berg who/WP/nsubj<left left~leave/VBD/acl:relcl<Berg"
                + " ,/,/punct<Berg")) {
      ArticleBuilder article =
          ArticleBuilder.article("Oskar Berg spoke. So he said.".replace("Oskar Berg", plain(name)))
              .sentence(name + " spoke~speak/VBD/root ././punct<spoke")
              .sentence("So/RB/advmod<said he/PRP/nsubj<said said~say/VBD/root ././punct<said");
      assertThat(label(article, "he")).as(name).endsWith("Berg");
    }
  }

  @Test
  void a_place_behind_for_is_no_person_even_before_who() {
    ArticleBuilder article =
        ArticleBuilder.article("The member for Berg, who spoke, left. So he said.")
            .sentence(
                "The/DT/det<member member/NN/nsubj<left for/IN/case<Berg Berg/NNP/nmod<member"
                    + " ,/,/punct<member who/WP/nsubj<spoke spoke~speak/VBD/acl:relcl<member"
                    + " ,/,/punct<member left~leave/VBD/root ././punct<left")
            .sentence("So/RB/advmod<said he/PRP/nsubj<said said~say/VBD/root ././punct<said");
    assertThat(resolve(article, "he")).isEmpty();
  }

  @Test
  void a_particle_is_no_given_name() {
    ArticleBuilder article =
        ArticleBuilder.article("Ines von Dahl spoke. Von Dahl spoke. Von Dahl spoke. So she said.")
            .sentence(
                "Ines+PF/NNP/compound<Dahl von+P/NNP/compound<Dahl Dahl+P/NNP/nsubj<spoke"
                    + " spoke~speak/VBD/root ././punct<spoke")
            .sentence(
                "Von+PM/NNP/compound<Dahl Dahl+P/NNP/nsubj<spoke spoke~speak/VBD/root"
                    + " ././punct<spoke")
            .sentence(
                "Von+PM/NNP/compound<Dahl Dahl+P/NNP/nsubj<spoke spoke~speak/VBD/root"
                    + " ././punct<spoke")
            .sentence("So/RB/advmod<said she/PRP/nsubj<said said~say/VBD/root ././punct<said");
    assertThat(label(article, "she")).isEqualTo("Ines von Dahl");
  }

  @Test
  void the_president_of_a_union_is_not_the_president_and_a_companys_lawyer_nobody_named() {
    for (String described : List.of("union's president", "company's lawyer")) {
      String[] words = described.split("'s ", -1);
      ArticleBuilder article =
          ArticleBuilder.article("President Oskar Berg spoke. The " + described + " said so.")
              .sentence("President/NNP/compound<Berg " + OSKAR_BERG_SPOKE)
              .sentence(
                  "The/DT/det<"
                      + words[0]
                      + " "
                      + words[0]
                      + "/NN/nmod:poss<"
                      + words[1]
                      + " 's/POS/case<"
                      + words[0]
                      + " "
                      + saidLower(words[1]));
      assertThat(label(article, words[1])).isEqualTo("the " + described);
    }
  }

  @Test
  void a_rival_is_somebody_else_in_the_race_and_no_bystander() {
    for (String occupation : List.of("candidate", "coach")) {
      ArticleBuilder article =
          ArticleBuilder.article(
                  "The "
                      + occupation
                      + " Ines Dahl spoke. Oskar Berg spoke. Berg's opponent said so.")
              .sentence("The/DT/det<Dahl " + occupation + "/NN/compound<Dahl " + INES_DAHL_SPOKE)
              .sentence(OSKAR_BERG_SPOKE)
              .sentence("Berg+P/NNP/nmod:poss<opponent 's/POS/case<Berg " + saidLower("opponent"));
      assertThat(label(article, "opponent"))
          .isEqualTo(occupation.equals("coach") ? "Berg's opponent" : "Ines Dahl");
    }
  }

  @Test
  void the_countrys_president_is_the_president() {
    ArticleBuilder article =
        ArticleBuilder.article(
                "President Oskar Berg spoke. Ines Dahl spoke. The country's president said so.")
            .sentence("President/NNP/compound<Berg " + OSKAR_BERG_SPOKE)
            .sentence(INES_DAHL_SPOKE)
            .sentence(
                "The/DT/det<country country/NN/nmod:poss<president 's/POS/case<country "
                    + saidLower("president"));
    assertThat(label(article, "president")).isEqualTo("Oskar Berg");
  }

  @Test
  void a_surname_that_is_a_title_is_a_surname_where_it_stands_alone() {
    ArticleBuilder article =
        ArticleBuilder.article("Ines Begum spoke. Begum said so.")
            .sentence(
                "Ines+PF/NNP/compound<Begum Begum+P/NNP/nsubj<spoke spoke~speak/VBD/root"
                    + " ././punct<spoke")
            .sentence(said("Begum+P"));
    assertThat(label(article, "Begum")).isEqualTo("Ines Begum");
  }

  @Test
  void a_family_name_that_stands_first_is_a_surname() {
    ArticleBuilder article =
        ArticleBuilder.article("Bae Sang-hoon spoke. Bae said so.")
            .sentence(
                "Bae+P/NNP/compound<hoon Sang+P/NNP/compound<hoon -+P/HYPH/punct<hoon"
                    + " hoon+P/NNP/nsubj<spoke spoke~speak/VBD/root ././punct<spoke")
            .sentence(said("Bae+O"));
    assertThat(label(article, "Bae")).isEqualTo("Bae Sang-hoon");
  }

  @Test
  void a_given_name_before_a_nickname_belongs_to_the_name() {
    ArticleBuilder article =
        ArticleBuilder.article("Rosario “Charing” Lim said so.")
            .sentence(
                "Rosario/NNP/compound<Lim “/``/punct<Lim Charing/NNP/compound<Lim ”/''/punct<Lim "
                    + said("Lim+P"));
    assertThat(label(article, "Lim")).isEqualTo("Rosario Lim");
  }

  @Test
  void a_family_is_no_person() {
    ArticleBuilder article =
        ArticleBuilder.article("Oskar Berg spoke. The family said so.")
            .sentence(OSKAR_BERG_SPOKE)
            .sentence("The/DT/det<family " + saidLower("family+A"));
    assertThat(label(article, "The family")).isEqualTo("the family");
  }

  @Test
  void a_name_behind_a_title_or_of_a_newspaper_is_no_kind_of_person() {
    ArticleBuilder king =
        ArticleBuilder.article("Ines Dahl spoke. So the Rev. Oskar King said.")
            .sentence(INES_DAHL_SPOKE)
            .sentence(
                "So/RB/advmod<said the/DT/det<King Rev./NNP/compound<King Oskar+PM/NNP/compound<King"
                    + " King+P/NNP/nsubj<said said~say/VBD/root ././punct<said");
    ArticleBuilder star =
        ArticleBuilder.article("Ines Dahl spoke. So the Dunmore Star said.")
            .sentence(INES_DAHL_SPOKE)
            .sentence(
                "So/RB/advmod<said the/DT/det<Star Dunmore+O/NNP/compound<Star Star+O/NNP/nsubj<said"
                    + " said~say/VBD/root ././punct<said");
    assertThat(label(king, "the Rev. Oskar King")).isEqualTo("Oskar King");
    assertThat(label(star, "the Dunmore Star")).isEqualTo("Dunmore Star");
  }

  @Test
  void an_age_in_the_possessor_is_not_the_nouns() {
    ArticleBuilder article =
        ArticleBuilder.article("Oskar Berg, 24, spoke. The 24-year-old's lawyer said so.")
            .sentence(
                "Oskar+PM/NNP/compound<Berg Berg+P/NNP/nsubj<spoke ,/,/punct<Berg 24/CD/amod<Berg"
                    + " ,/,/punct<Berg spoke~speak/VBD/root ././punct<spoke")
            .sentence(
                "The/DT/det<old 24/CD/nummod<year -/HYPH/punct<year year/NN/dep<old"
                    + " -/HYPH/punct<old old/JJ/nmod:poss<lawyer 's/POS/case<old "
                    + saidLower("lawyer"));
    assertThat(label(article, "lawyer")).isEqualTo("the 24-year-old's lawyer");
  }

  @Test
  void a_former_spokesman_is_not_the_spokesman() {
    ArticleBuilder article =
        ArticleBuilder.article("Former spokesman Oskar Berg spoke. The spokesperson said so.")
            .sentence("Former/JJ/amod<Berg spokesman/NN/compound<Berg " + OSKAR_BERG_SPOKE)
            .sentence("The/DT/det<spokesperson " + saidLower("spokesperson"));
    assertThat(label(article, "The spokesperson")).isEqualTo("the spokesperson");
  }

  @Test
  void the_company_is_also_one_that_the_recogniser_missed() {
    ArticleBuilder article =
        ArticleBuilder.article("Dunmore Water spoke. The company said so.")
            .sentence(
                "Dunmore/NNP/compound<Water Water/NNP/nsubj<spoke spoke~speak/VBD/root"
                    + " ././punct<spoke")
            .sentence("The/DT/det<company " + saidLower("company"));
    assertThat(label(article, "The company")).isEqualTo("Dunmore Water");
  }

  private static String plain(String notation) {
    return Arrays.stream(notation.split(" ", -1))
        .map(token -> token.split("[+~/]", 2)[0])
        .collect(Collectors.joining(" "))
        .replace(" ,", ",");
  }

  @Test
  void a_lede_without_a_name_speaks_of_whom_the_next_sentence_names() {
    ArticleBuilder article =
        ArticleBuilder.article("A clerk resigned.\n\nOskar Berg spoke.")
            .sentence(CLERK_RESIGNED)
            .sentence(OSKAR_BERG_SPOKE);
    assertThat(label(article, "A clerk")).isEqualTo("Oskar Berg");
  }

  @Test
  void a_lede_without_a_name_speaks_of_nobody_who_has_an_office_of_their_own() {
    ArticleBuilder article =
        ArticleBuilder.article("A clerk resigned.\n\nOskar Berg, a chair, spoke.")
            .sentence(CLERK_RESIGNED)
            .sentence(
                "Oskar+PM/NNP/compound<Berg Berg+P/NNP/nsubj<spoke ,/,/punct<Berg a/DT/det<chair"
                    + " chair/NN/appos<Berg ,/,/punct<Berg spoke~speak/VBD/root ././punct<spoke");
    assertThat(label(article, "A clerk")).isEqualTo("a clerk");
  }

  @Test
  void a_lede_about_who_suffers_or_is_never_named_speaks_of_nobody_named_below() {
    ArticleBuilder killed =
        ArticleBuilder.article("A clerk was hurt. Oskar Berg spoke.")
            .sentence(
                "A/DT/det<clerk clerk/NN/nsubj:pass<hurt was~be/VBD/aux:pass<hurt hurt/VBN/root"
                    + " ././punct<hurt")
            .sentence(OSKAR_BERG_SPOKE);
    ArticleBuilder official =
        ArticleBuilder.article("An official resigned. Oskar Berg spoke.")
            .sentence(
                "An/DT/det<official official/NN/nsubj<resigned resigned~resign/VBD/root"
                    + " ././punct<resigned")
            .sentence(OSKAR_BERG_SPOKE);
    ArticleBuilder leader =
        ArticleBuilder.article("The clerk is Ines Dahl. Oskar Berg spoke.")
            .sentence(
                "The/DT/det<clerk clerk/NN/nsubj<Dahl is~be/VBZ/cop<Dahl Ines+PF/NNP/compound<Dahl"
                    + " Dahl+P/NNP/root ././punct<Dahl")
            .sentence(OSKAR_BERG_SPOKE);
    assertThat(label(killed, "A clerk")).isEqualTo("a clerk");
    assertThat(label(official, "An official")).isEqualTo("an official");
    assertThat(label(leader, "The clerk")).isNotEqualTo("Oskar Berg");
  }

  @Test
  void a_description_behind_a_name_is_no_lede_without_one() {
    ArticleBuilder article =
        ArticleBuilder.article("Ines Dahl spoke.\n\nA clerk resigned.\n\nOskar Berg spoke.")
            .sentence(INES_DAHL_SPOKE)
            .sentence(CLERK_RESIGNED)
            .sentence(OSKAR_BERG_SPOKE);
    assertThat(label(article, "A clerk")).isEqualTo("a clerk");
  }

  @Test
  void whoever_was_asked_whether_somebody_would_go_is_somebody_else() {
    String she = "she/PRP/nsubj<said said~say/VBD/root so/RB/advmod<said ././punct<said";
    String lund =
        "Olga+PF/NNP/compound<Lund Lund+P/NNP/nsubj<left left~leave/VBD/root ././punct<left";
    ArticleBuilder article =
        ArticleBuilder.article(
                "Ines Dahl spoke. Olga Lund left. Asked whether Lund left, she said so.")
            .sentence(INES_DAHL_SPOKE)
            .sentence(lund)
            .sentence(
                "Asked~ask/VBN/advcl<said whether/IN/mark<left Lund+P/NNP/nsubj<left"
                    + " left~leave/VBD/ccomp<Asked ,/,/punct<said "
                    + she);
    assertThat(label(article, "she")).isEqualTo("Ines Dahl");
  }

  @Test
  void whoever_asked_if_somebody_would_go_does_not_answer() {
    ArticleBuilder article =
        ArticleBuilder.article("Ines Dahl spoke. Olga Lund asked Dahl if so.\n\n“No,” she said.")
            .sentence(INES_DAHL_SPOKE)
            .sentence(
                "Olga+PF/NNP/compound<Lund Lund+P/NNP/nsubj<asked asked~ask/VBD/root"
                    + " Dahl+P/NNP/obj<asked if/IN/mark<so so/RB/advcl<asked ././punct<asked")
            .sentence(
                "“/``/punct<No No/UH/discourse<said ,/,/punct<No ”/''/punct<No she/PRP/nsubj<said"
                    + " said~say/VBD/root ././punct<said");
    assertThat(label(article, "she")).isEqualTo("Ines Dahl");
  }

  /** Whom the description means behind a sentence about Ines Dahl and one about Oskar Berg. */
  private static String meantBy(String noun, String before, String sentence, String notation) {
    String tags = before.isEmpty() ? "" : before + "/JJ/amod<" + noun + " ";
    String description = before.isEmpty() ? noun : before + " " + noun;
    return label(
        ArticleBuilder.article(sentence + " Oskar Berg spoke. The " + description + " said so.")
            .sentence(notation)
            .sentence(OSKAR_BERG_SPOKE)
            .sentence("The/DT/det<" + noun + " " + tags + saidLower(noun)),
        "The " + description);
  }

  @Test
  void whoever_chairs_something_is_its_chair() {
    String notation =
        "Ines+PF/NNP/compound<Dahl Dahl+P/NNP/nsubj<spoke ,/,/punct<Dahl who/WP/nsubj<chairs"
            + " chairs~chair/VBZ/acl:relcl<Dahl ports~port/NNS/obj<chairs ,/,/punct<Dahl"
            + " spoke~speak/VBD/root ././punct<spoke";
    assertThat(meantBy("chairwoman", "", "Ines Dahl, who chairs ports, spoke.", notation))
        .isEqualTo("Ines Dahl");
  }

  @Test
  void whoever_became_something_or_is_named_as_something_is_that() {
    String became =
        "Ines+PF/NNP/compound<Dahl Dahl+P/NNP/nsubj<became became~become/VBD/root"
            + " mayor/NN/xcomp<became ././punct<became";
    String named =
        "Ports~port/NNS/nsubj<named named~name/VBD/root Ines+PF/NNP/compound<Dahl"
            + " Dahl+P/NNP/obj<named as/IN/case<mayor mayor/NN/obl<named ././punct<named";
    String elected =
        "Ines+PF/NNP/compound<Dahl Dahl+P/NNP/nsubj:pass<elected was~be/VBD/aux:pass<elected"
            + " elected~elect/VBN/root mayor/NN/obj<elected ././punct<elected";
    assertThat(meantBy("mayor", "", "Ines Dahl became mayor.", became)).isEqualTo("Ines Dahl");
    assertThat(meantBy("mayor", "", "Ports named Ines Dahl as mayor.", named))
        .isEqualTo("Ines Dahl");
    assertThat(meantBy("mayor", "", "Ines Dahl was elected mayor.", elected))
        .isEqualTo("Ines Dahl");
  }

  @Test
  void whoever_names_somebody_is_not_what_that_one_is() {
    String named =
        "Ines+PF/NNP/compound<Dahl Dahl+P/NNP/nsubj<named named~name/VBD/root"
            + " Oskar+PM/NNP/compound<Berg Berg+P/NNP/obj<named as/IN/case<mayor"
            + " mayor/NN/obl<named ././punct<named";
    ArticleBuilder article =
        ArticleBuilder.article(
                "Ines Dahl named Oskar Berg as mayor. Ines Dahl spoke. The mayor said so.")
            .sentence(named)
            .sentence(INES_DAHL_SPOKE)
            .sentence("The/DT/det<mayor " + saidLower("mayor"));
    assertThat(label(article, "The mayor")).isEqualTo("Oskar Berg");
  }

  @Test
  void whoever_resigned_as_something_is_a_former_one() {
    String resigned =
        "Ines+PF/NNP/compound<Dahl Dahl+P/NNP/nsubj<resigned resigned~resign/VBD/root"
            + " as/IN/case<mayor mayor/NN/obl<resigned ././punct<resigned";
    assertThat(meantBy("mayor", "former", "Ines Dahl resigned as mayor.", resigned))
        .isEqualTo("Ines Dahl");
  }

  @Test
  void a_vice_admiral_is_an_admiral() {
    assertThat(
            meantBy(
                "admiral",
                "",
                "Vice Admiral Ines Dahl spoke.",
                "Vice/NNP/compound<Dahl Admiral/NNP/compound<Dahl " + INES_DAHL_SPOKE))
        .isEqualTo("Ines Dahl");
  }

  @Test
  void a_general_secretary_is_no_secretary_for_something() {
    ArticleBuilder article =
        ArticleBuilder.article(
                "Ines Dahl spoke. General secretary Oskar Berg spoke. Dahl spoke."
                    + " The transport secretary said so.")
            .sentence(INES_DAHL_SPOKE)
            .sentence("General/JJ/amod<Berg secretary/NN/compound<Berg " + OSKAR_BERG_SPOKE)
            .sentence("Dahl+P/NNP/nsubj<spoke spoke~speak/VBD/root ././punct<spoke")
            .sentence(
                "The/DT/det<secretary transport/NN/compound<secretary " + saidLower("secretary"));
    assertThat(label(article, "The transport secretary")).isEqualTo("Ines Dahl");
  }

  @Test
  void what_a_minister_is_for_may_stand_behind() {
    ArticleBuilder article =
        ArticleBuilder.article(
                "The Minister of Health, Ines Dahl, spoke. The Minister of Labour, Oskar Berg,"
                    + " spoke. The health minister said so.")
            .sentence(minister("Health", "Ines+PF/NNP/compound<Dahl Dahl+P/NNP/appos<Minister"))
            .sentence(minister("Labour", "Oskar+PM/NNP/compound<Berg Berg+P/NNP/appos<Minister"))
            .sentence("The/DT/det<minister health/NN/compound<minister " + saidLower("minister"));
    assertThat(label(article, "The health minister")).isEqualTo("Ines Dahl");
  }

  private static String minister(String field, String name) {
    return "The/DT/det<Minister Minister/NNP/nsubj<spoke of/IN/case<%s %s/NNP/nmod<Minister"
            .formatted(field, field)
        + " ,/,/punct<Minister "
        + name
        + " ,/,/punct<Minister spoke~speak/VBD/root ././punct<spoke";
  }

  @Test
  void a_party_in_brackets_makes_a_member() {
    String notation =
        "Ines+PF/NNP/compound<Dahl Dahl+P/NNP/nsubj<spoke (/-LRB-/punct<Dahl D/NNP/compound<Ga."
            + " -/HYPH/punct<Ga. Ga./NNP/dep<Dahl )/-RRB-/punct<Dahl spoke~speak/VBD/root"
            + " ././punct<spoke";
    assertThat(meantBy("Democrat", "", "Ines Dahl (D-Ga.) spoke.", notation))
        .isEqualTo("Ines Dahl");
  }

  @Test
  void a_name_beside_somebody_tells_whom_a_description_with_it_means() {
    String notation =
        "Ferrypark/NNP/nmod:poss<Dahl 's/POS/case<Ferrypark Ines+PF/NNP/compound<Dahl"
            + " Dahl+P/NNP/nsubj<spoke spoke~speak/VBD/root ././punct<spoke";
    ArticleBuilder article =
        ArticleBuilder.article(
                "Ferrypark's Ines Dahl spoke. Oskar Berg spoke. The Ferrypark veteran said so.")
            .sentence(notation)
            .sentence(OSKAR_BERG_SPOKE)
            .sentence("The/DT/det<veteran Ferrypark/NNP/compound<veteran " + saidLower("veteran"));
    assertThat(label(article, "The Ferrypark veteran")).isEqualTo("Ines Dahl");
  }

  /** A nameless spokesman, paragraphs without him, and then words of the spokesman. */
  private static ArticleBuilder longAfterSpokesman(int paragraphs) {
    String between = "\n\nIt rained.".repeat(paragraphs);
    ArticleBuilder article =
        ArticleBuilder.article(
                "A spokesman spoke." + between + "\n\nOskar Berg spoke.\n\nThe spokesman said so.")
            .sentence(
                "A/DT/det<spokesman spokesman/NN/nsubj<spoke spoke~speak/VBD/root ././punct<spoke");
    for (int i = 0; i < paragraphs; i++) {
      article.sentence("It/PRP/nsubj<rained rained~rain/VBD/root ././punct<rained");
    }
    return article
        .sentence(OSKAR_BERG_SPOKE)
        .sentence("The/DT/det<spokesman " + saidLower("spokesman"));
  }

  @Test
  void where_the_holder_of_an_office_is_long_forgotten_the_newcomer_is_meant() {
    assertThat(label(longAfterSpokesman(1), "The spokesman")).isEqualTo("Oskar Berg");
    assertThat(label(longAfterSpokesman(0), "The spokesman")).isEqualTo("a spokesman");
  }

  @Test
  void a_student_of_whom_the_article_told_in_passing_is_the_student() {
    ArticleBuilder article =
        ArticleBuilder.article(
                "Ines Dahl spoke. Oskar Berg was heckled by a student. The student said so.")
            .sentence(INES_DAHL_SPOKE)
            .sentence(
                "Oskar+PM/NNP/compound<Berg Berg+P/NNP/nsubj:pass<heckled"
                    + " was~be/VBD/aux:pass<heckled heckled~heckle/VBN/root by/IN/case<student"
                    + " a/DT/det<student student/NN/obl<heckled ././punct<heckled")
            .sentence("The/DT/det<student " + saidLower("student"));
    assertThat(label(article, "The student")).isEqualTo("a student");
  }

  @Test
  void journalists_beside_a_name_are_not_that_person() {
    ArticleBuilder article =
        ArticleBuilder.article(
                "Journalists in port, Oskar Berg, spoke. Ines Dahl spoke. The journalist said so.")
            .sentence(
                "Journalists~journalist/NNS/nsubj<spoke in/IN/case<port port/NN/nmod<Journalists"
                    + " ,/,/punct<port Oskar+PM/NNP/compound<Berg Berg+P/NNP/appos<port"
                    + " ,/,/punct<port spoke~speak/VBD/root ././punct<spoke")
            .sentence(INES_DAHL_SPOKE)
            .sentence("The/DT/det<journalist " + saidLower("journalist"));
    assertThat(label(article, "The journalist")).isEqualTo("Ines Dahl");
  }

  @Test
  void the_halves_of_a_rank_before_a_name_are_no_part_of_it() {
    ArticleBuilder article =
        ArticleBuilder.article("Colonel-Major Oskar Berg spoke.")
            .sentence(
                "Colonel+P/NNP/compound<Major -+P/HYPH/punct<Major Major+P/NNP/compound<Berg "
                    + OSKAR_BERG_SPOKE);
    assertThat(label(article, "Colonel-Major Oskar Berg")).isEqualTo("Oskar Berg");
  }

  @Test
  void whose_in_a_description_is_written_as_the_name() {
    ArticleBuilder article =
        ArticleBuilder.article("Ines Dahl, whose daughter laughed, spoke.")
            .sentence(
                "Ines+PF/NNP/compound<Dahl Dahl+P/NNP/nsubj<spoke ,/,/punct<Dahl"
                    + " whose/WP$/nmod:poss<daughter daughter/NN/nsubj<laughed"
                    + " laughed~laugh/VBD/acl:relcl<Dahl ,/,/punct<Dahl spoke~speak/VBD/root"
                    + " ././punct<spoke");
    assertThat(label(article, "whose daughter")).isEqualTo("Ines Dahl's daughter");
  }

  @Test
  void groups_who_write_are_the_groups() {
    ArticleBuilder article =
        ArticleBuilder.article("Ines Dahl spoke of groups who wrote.")
            .sentence(
                "Ines+PF/NNP/compound<Dahl Dahl+P/NNP/nsubj<spoke spoke~speak/VBD/root"
                    + " of/IN/case<groups groups~group/NNS/obl<spoke who/WP/nsubj<wrote"
                    + " wrote~write/VBD/acl:relcl<groups ././punct<spoke");
    assertThat(label(article, "who")).isEqualTo("groups");
  }

  @Test
  void the_day_is_no_part_of_a_description() {
    ArticleBuilder article =
        ArticleBuilder.article("The mayor of ports on Tuesday said so.")
            .sentence(
                "The/DT/det<mayor mayor/NN/nsubj<said of/IN/case<ports ports~port/NNS/nmod<mayor"
                    + " on/IN/case<Tuesday Tuesday/NNP/nmod<mayor said~say/VBD/root"
                    + " so/RB/advmod<said ././punct<said");
    assertThat(label(article, "The mayor")).isEqualTo("the mayor of ports");
  }

  @Test
  void a_press_secretary_is_a_spokesman_and_no_secretary() {
    String notation =
        "Press/NNP/compound<secretary secretary/NN/compound<Dahl Ines+PF/NNP/compound<Dahl"
            + " Dahl+P/NNP/nsubj<spoke spoke~speak/VBD/root ././punct<spoke";
    assertThat(meantBy("spokesperson", "", "Press secretary Ines Dahl spoke.", notation))
        .isEqualTo("Ines Dahl");
    assertThat(meantBy("secretary", "", "Press secretary Ines Dahl spoke.", notation))
        .isEqualTo("Oskar Berg");
  }

  @Test
  void what_stands_before_a_name_is_an_office_even_if_the_tagger_sees_an_adjective() {
    String notation =
        "Union/NNP/compound<Dahl official/JJ/amod<Dahl Ines+PF/NNP/compound<Dahl"
            + " Dahl+P/NNP/nsubj<spoke spoke~speak/VBD/root ././punct<spoke";
    assertThat(meantBy("official", "", "Union official Ines Dahl spoke.", notation))
        .isEqualTo("Ines Dahl");
  }

  @Test
  void a_secretary_general_is_no_secretary() {
    String notation =
        "Secretary/NNP/compound<Dahl General/NNP/compound<Dahl Ines+PF/NNP/compound<Dahl"
            + " Dahl+P/NNP/nsubj<spoke spoke~speak/VBD/root ././punct<spoke";
    assertThat(meantBy("secretary", "", "Secretary General Ines Dahl spoke.", notation))
        .isEqualTo("Oskar Berg");
  }

  @Test
  void the_state_behind_a_party_is_the_members() {
    String notation =
        "Ines+PF/NNP/compound<Dahl Dahl+P/NNP/nsubj<spoke (/-LRB-/punct<Dahl R/NNP/compound<TX"
            + " -/HYPH/punct<TX TX/NNP/dep<Dahl )/-RRB-/punct<Dahl spoke~speak/VBD/root"
            + " ././punct<spoke";
    ArticleBuilder article =
        ArticleBuilder.article("Ines Dahl (R-TX) spoke. Oskar Berg spoke. The Texan said so.")
            .sentence(notation)
            .sentence(OSKAR_BERG_SPOKE)
            .sentence("The/DT/det<Texan " + said("Texan"));
    assertThat(label(article, "The Texan")).isEqualTo("Ines Dahl");
  }

  @Test
  void a_name_may_stand_behind_what_is_in_apposition() {
    ArticleBuilder article =
        ArticleBuilder.article("Her mentor, the writer Oskar Berg, spoke.")
            .sentence(
                "Her/PRP$/nmod:poss<mentor mentor/NN/nsubj<spoke ,/,/punct<mentor"
                    + " the/DT/det<writer writer/NN/appos<mentor Oskar+PM/NNP/compound<Berg"
                    + " Berg+P/NNP/dep<writer ,/,/punct<mentor spoke~speak/VBD/root"
                    + " ././punct<spoke");
    assertThat(label(article, "Her mentor")).isEqualTo("Oskar Berg");
  }

  @Test
  void a_description_behind_a_name_is_that_person_whatever_both_hang_on() {
    ArticleBuilder article =
        ArticleBuilder.article("In a note to Portnews, Ines Dahl, a director, said so.")
            .sentence(
                "In/IN/case<note a/DT/det<note note/NN/obl<said to/IN/case<Portnews"
                    + " Portnews/NNP/nmod<note ,/,/punct<Portnews Ines+PF/NNP/compound<Dahl"
                    + " Dahl+P/NNP/appos<Portnews ,/,/punct<Portnews a/DT/det<director"
                    + " director/NN/appos<Portnews ,/,/punct<Portnews said~say/VBD/root"
                    + " so/RB/advmod<said ././punct<said");
    assertThat(label(article, "a director")).isEqualTo("Ines Dahl");
  }

  @Test
  void a_pronoun_behind_tells_the_gender_of_a_description() {
    String plain = "The/DT/det<winner winner/NN/nsubj<spoke spoke~speak/VBD/root";
    String inHerTent = " in/IN/case<tent her/PRP$/nmod:poss<tent tent/NN/obl<spoke";
    assertThat(winner("The winner spoke.", plain)).isEqualTo("Oskar Berg");
    assertThat(winner("The winner spoke in her tent.", plain + inHerTent)).isEqualTo("Ines Dahl");
  }

  private static String winner(String sentence, String notation) {
    return label(
        ArticleBuilder.article("Ines Dahl spoke. Oskar Berg spoke. " + sentence)
            .sentence(INES_DAHL_SPOKE)
            .sentence(OSKAR_BERG_SPOKE)
            .sentence(notation + " ././punct<spoke"),
        "The winner");
  }

  /** A woman in the paragraph above is the tenant only if she was quoted there. */
  @Test
  void another_description_right_behind_means_whoever_was_just_quoted_without_a_name() {
    ArticleBuilder article =
        ArticleBuilder.article("Ines Dahl spoke. A woman said so.\n\nThe tenant said so.")
            .sentence(INES_DAHL_SPOKE)
            .sentence("A/DT/det<woman " + saidLower("woman"))
            .sentence("The/DT/det<tenant " + saidLower("tenant"));
    IndexedArticle indexed = article.index();
    List<Mention> mentions = new MentionFinder().find(indexed);
    Mention woman = mentions.get(1);
    Mention tenant = mentions.get(2);
    assertThat(thirdAmong(Map.of(woman, List.of(), tenant, List.of()), indexed, mentions))
        .isEqualTo("a woman");
    assertThat(thirdAmong(Map.of(tenant, List.of()), indexed, mentions)).isEqualTo("Ines Dahl");
  }

  private static String thirdAmong(
      Map<Mention, List<Span>> sources, IndexedArticle article, List<Mention> mentions) {
    return new SpeakerResolver(article, mentions, List.of(), sources, LEXICON)
        .resolve(mentions.get(2))
        .orElseThrow()
        .speaker()
        .label();
  }

  private static String saidLower(String noun) {
    return noun + "/NN/nsubj<said said~say/VBD/root so/RB/advmod<said ././punct<said";
  }

  @Test
  void a_relative_clause_may_give_the_name() {
    String gave =
        "gave~give/VBD/acl:relcl<clerk her/PRP$/nmod:poss<name name/NN/obj<gave as/IN/case<Ines"
            + " Ines+P/NNP/obl<gave";
    String only =
        "gave~give/VBD/acl:relcl<clerk her/PRP$/nmod:poss<name name/NN/obj<gave ,/,/punct<name"
            + " Ines+P/NNP/appos<name";
    assertThat(clerk("gave her name as Ines", gave)).isEqualTo("Ines");
    assertThat(clerk("gave her name, Ines", only)).isEqualTo("Ines");
    assertThat(
            clerk(
                "rang her son, Ines",
                only.replace("gave~give", "rang~ring")
                    .replace("gave", "rang")
                    .replace("name", "son")))
        .isEqualTo("a clerk");
  }

  private static String clerk(String clause, String notation) {
    return label(
        ArticleBuilder.article("A clerk, who " + clause + ", said so.")
            .sentence(
                "A/DT/det<clerk clerk/NN/nsubj<said ,/,/punct<clerk who/WP/nsubj<"
                    + notation.substring(0, notation.indexOf('~'))
                    + " "
                    + notation
                    + " ,/,/punct<clerk said~say/VBD/root so/RB/advmod<said ././punct<said"),
        "A clerk");
  }

  @Test
  void a_word_between_commas_is_the_name_of_a_relative_but_not_of_a_clerk() {
    assertThat(calledPeg("His daughter", "His/PRP$/nmod:poss<daughter daughter/NN"))
        .isEqualTo("Peg");
    assertThat(calledPeg("The daughter", "The/DT/det<daughter daughter/NN"))
        .isEqualTo("the daughter");
  }

  private static String calledPeg(String relative, String notation) {
    return label(
        ArticleBuilder.article(relative + ", Peg, said so.")
            .sentence(
                notation
                    + "/nsubj<said ,/,/punct<daughter Peg/NNP/appos<daughter ,/,/punct<daughter"
                    + " said~say/VBD/root so/RB/advmod<said ././punct<said"),
        relative);
  }

  @Test
  void a_description_behind_an_age_is_that_person_whatever_it_hangs_on() {
    ArticleBuilder article =
        ArticleBuilder.article("Ines, 45, a clerk, said so.")
            .sentence(
                "Ines+P/NNP/dep<said ,/,/punct<said 45/CD/dep<said ,/,/punct<said a/DT/det<clerk"
                    + " clerk/NN/nsubj<said ,/,/punct<said said~say/VBD/root so/RB/advmod<said"
                    + " ././punct<said");
    assertThat(label(article, "a clerk")).isEqualTo("Ines");
  }

  @Test
  void somebody_who_spoke_is_nobody_in_particular() {
    ArticleBuilder article =
        ArticleBuilder.article("Chi Moss spoke. Now someone said so. He said so.")
            .sentence(
                "Chi+P/NNP/compound<Moss Moss+P/NNP/nsubj<spoke spoke~speak/VBD/root"
                    + " ././punct<spoke")
            .sentence("Now/RB/advmod<said " + saidLower("someone+A"))
            .sentence("He/PRP/nsubj<said said~say/VBD/root so/RB/advmod<said ././punct<said");
    IndexedArticle indexed = article.index();
    List<Mention> mentions = new MentionFinder().find(indexed);
    Map<Mention, List<Span>> sources =
        Map.of(mentions.get(1), List.of(), mentions.get(2), List.of());
    assertThat(thirdAmong(sources, indexed, mentions)).isEqualTo("Chi Moss");
  }

  @Test
  void a_surname_that_is_taken_for_a_place_is_the_person_when_it_does_something() {
    assertThat(label(dahl("Dahl said so.", said("Dahl+L")), "Dahl")).isEqualTo("Ines Dahl");
    ArticleBuilder there =
        dahl(
            "They ate in Dahl.",
            "They/PRP/nsubj<ate ate~eat/VBD/root in/IN/case<Dahl Dahl+L/NNP/obl<ate"
                + " ././punct<ate");
    assertThat(label(there, "Dahl")).isEqualTo("Dahl");
  }

  private static ArticleBuilder dahl(String sentence, String notation) {
    return ArticleBuilder.article("Ines Dahl spoke. " + sentence)
        .sentence(INES_DAHL_SPOKE)
        .sentence(notation);
  }

  @Test
  void the_answers_are_given_by_whoever_is_named_most_above_and_did_not_write_it() {
    ArticleBuilder article =
        ArticleBuilder.article(
                "News\nBy Oskar Berg\nInes Dahl spoke. Oskar Berg spoke.\nQ: Why?\nA: I must.")
            .sentence("News/NN/root")
            .sentence("By/IN/case<Berg Oskar+PM/NNP/compound<Berg Berg+P/NNP/root")
            .sentence(INES_DAHL_SPOKE)
            .sentence(OSKAR_BERG_SPOKE)
            .sentence("Q/NN/root :/:/punct<Q Why/WRB/dep<Q ?/./punct<Q")
            .sentence("A/DT/dep<must :/:/punct<must I/PRP/nsubj<must must/MD/root ././punct<must");
    assertThat(labelOfTurn(article, "A", "I must.")).isEqualTo("Ines Dahl");
    assertThat(labelOfTurn(article, "Q", "Why?")).isEqualTo("the interviewer");
  }

  @Test
  void an_office_before_a_turn_is_whoever_is_named_in_brackets_behind_it() {
    ArticleBuilder article =
        ArticleBuilder.article("The Mayor (Ines Dahl): So.")
            .sentence(
                "The/DT/det<Mayor Mayor/NNP/root (/-LRB-/punct<Dahl Ines+PF/NNP/compound<Dahl"
                    + " Dahl+P/NNP/dep<Mayor )/-RRB-/punct<Dahl :/:/punct<Mayor So/RB/dep<Mayor"
                    + " ././punct<Mayor");
    assertThat(labelOfTurn(article, "The Mayor", "So.")).isEqualTo("Ines Dahl");
  }

  @Test
  void a_name_in_capitals_before_a_turn_has_small_letters_and_others_have_an_article() {
    assertThat(labelAlone("JEAN MCAVOY-O'DEA")).isEqualTo("Jean McAvoy-O'Dea");
    assertThat(labelAlone("MODERATOR")).isEqualTo("the moderator");
  }

  private static String labelAlone(String label) {
    String last = label.substring(label.lastIndexOf(' ') + 1);
    String first =
        label.equals(last) ? "" : label.substring(0, label.indexOf(' ')) + "/NNP/dep<" + last + " ";
    return labelOfTurn(
        ArticleBuilder.article(label + ": So.")
            .sentence(
                first
                    + last
                    + "/NNP/root :/:/punct<"
                    + last
                    + " So/RB/dep<"
                    + last
                    + " ././punct<"
                    + last),
        label,
        "So.");
  }

  /** Whom the label before the words of a turn means. */
  private static String labelOfTurn(ArticleBuilder builder, String label, String words) {
    IndexedArticle article = builder.index();
    int start = article.text().lastIndexOf(words);
    int labelStart = article.text().lastIndexOf(label, start);
    Span labelSpan = new Span(labelStart, labelStart + label.length());
    List<Mention> mentions = new MentionFinder().find(article, List.of(labelSpan));
    Mention speaker =
        mentions.stream()
            .filter(mention -> mention.span().equals(labelSpan))
            .findFirst()
            .orElseThrow();
    Quotation turn = Quotation.turn(labelSpan, new Span(start, start + words.length()));
    return new SpeakerResolver(
            article, mentions, List.of(turn), Map.of(speaker, List.of(turn.span())), LEXICON)
        .resolve(speaker)
        .orElseThrow()
        .speaker()
        .label();
  }
}
