package org.sayso.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.ArticleBuilder;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Span;

class ReportedClausesTest {
  private static final Lexicon LEXICON = Lexicon.load();

  private static final IndexedArticle THAT_CLAUSE =
      ArticleBuilder.sentenceAlone(
          "Berg said that the ferry would sail.",
          "Berg+P/NNP/nsubj<said said~say/VBD/root that/IN/mark<sail the/DT/det<ferry"
              + " ferry/NN/nsubj<sail would/MD/aux<sail sail/VB/ccomp<said ././punct<said");

  private static List<ReportedClause> propose(IndexedArticle article, String cue) {
    int token = article.firstTokenStartingFrom(article.text().indexOf(cue));
    return new ReportedClauses(article, LEXICON).propose(0, token);
  }

  private static String content(IndexedArticle article, ReportedClause clause) {
    int start = article.token(clause.from()).start();
    return new Span(start, article.token(clause.to() - 1).end()).in(article.text());
  }

  private static List<String> contents(IndexedArticle article, String cue) {
    return propose(article, cue).stream().map(clause -> content(article, clause)).toList();
  }

  private static boolean isCue(IndexedArticle article, String word) {
    int token = article.firstTokenStartingFrom(article.text().indexOf(word));
    return new ReportedClauses(article, LEXICON).isCue(article.tree(0), token);
  }

  @Test
  void verbs_of_saying_are_cues_and_other_words_are_not() {
    assertThat(isCue(THAT_CLAUSE, "said")).isTrue();
    assertThat(isCue(THAT_CLAUSE, "sail")).isFalse();
    assertThat(isCue(THAT_CLAUSE, "ferry")).isFalse();
  }

  @Test
  void a_noun_of_saying_is_a_cue_only_with_a_clause() {
    IndexedArticle withClause =
        ArticleBuilder.sentenceAlone(
            "The claim that ferries sail is old.",
            "The/DT/det<claim claim/NN/nsubj<old that/IN/mark<sail ferries~ferry/NNS/nsubj<sail"
                + " sail/VBP/ccomp<claim is~be/VBZ/cop<old old/JJ/root ././punct<old");
    IndexedArticle without =
        ArticleBuilder.sentenceAlone(
            "The claim is old.",
            "The/DT/det<claim claim/NN/nsubj<old is~be/VBZ/cop<old old/JJ/root ././punct<old");
    IndexedArticle withRelativeClause =
        ArticleBuilder.sentenceAlone(
            "The claim that sank is old.",
            "The/DT/det<claim claim/NN/nsubj<old that/WDT/nsubj<sank sank~sink/VBD/acl:relcl<claim"
                + " is~be/VBZ/cop<old old/JJ/root ././punct<old");
    assertThat(isCue(withClause, "claim")).isTrue();
    assertThat(isCue(without, "claim")).isFalse();
    assertThat(isCue(withRelativeClause, "claim")).isFalse();
  }

  @Test
  void a_noun_of_saying_is_a_cue_before_that_or_to_whatever_the_parser_made_of_them() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "His promise to sail and a claim that sails",
            "His/PRP$/nmod:poss<promise promise/NN/root to/TO/mark<sail sail/VB/dep<sails"
                + " and/CC/cc<sails a/DT/det<claim claim/NN/dep<sails"
                + " that/WDT/nsubj<sails sails~sail/VBZ/conj<promise");
    assertThat(isCue(article, "promise")).isTrue();
    assertThat(isCue(article, "claim")).isFalse();
  }

  @Test
  void a_that_clause_is_proposed_without_its_conjunction_and_period() {
    assertThat(propose(THAT_CLAUSE, "said"))
        .singleElement()
        .satisfies(
            clause -> {
              assertThat(content(THAT_CLAUSE, clause)).isEqualTo("the ferry would sail");
              assertThat(clause.origin()).isEqualTo(ReportedClause.Origin.COMPLEMENT);
              assertThat(clause.cue()).isEqualTo(1);
            });
  }

  @Test
  void what_stands_before_according_to_is_proposed() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "The ferry will sail, according to Berg.",
            "The/DT/det<ferry ferry/NN/nsubj<sail will/MD/aux<sail sail/VB/root ,/,/punct<sail"
                + " according~accord/VBG/case<Berg to/IN/fixed<according Berg+P/NNP/obl<sail"
                + " ././punct<sail");
    assertThat(propose(article, "according"))
        .singleElement()
        .satisfies(
            clause -> {
              assertThat(content(article, clause)).isEqualTo("The ferry will sail");
              assertThat(clause.origin()).isEqualTo(ReportedClause.Origin.BEFORE);
            });
  }

  @Test
  void what_follows_according_to_is_proposed() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "According to Berg, the ferry will sail.",
            "According~accord/VBG/case<Berg to/IN/fixed<According Berg+P/NNP/obl<sail ,/,/punct<sail"
                + " the/DT/det<ferry ferry/NN/nsubj<sail will/MD/aux<sail sail/VB/root"
                + " ././punct<sail");
    assertThat(propose(article, "According"))
        .singleElement()
        .satisfies(
            clause -> {
              assertThat(content(article, clause)).isEqualTo("the ferry will sail");
              assertThat(clause.origin()).isEqualTo(ReportedClause.Origin.ACCORDING);
            });
  }

  @Test
  void what_stands_before_a_trailing_report_is_proposed_once() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "The ferry will sail, Berg said.",
            "The/DT/det<ferry ferry/NN/nsubj<sail will/MD/aux<sail sail/VB/ccomp<said ,/,/punct<said"
                + " Berg+P/NNP/nsubj<said said~say/VBD/root ././punct<said");
    assertThat(contents(article, "said")).containsExactly("The ferry will sail");
  }

  @Test
  void a_report_between_subject_and_verb_proposes_what_follows_it() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "The ferry, Berg said, will sail at noon.",
            "The/DT/det<ferry ferry/NN/nsubj<sail ,/,/punct<said Berg+P/NNP/nsubj<said"
                + " said~say/VBD/parataxis<sail ,/,/punct<said will/MD/aux<sail sail/VB/root"
                + " at/IN/case<noon noon/NN/obl<sail ././punct<sail");
    assertThat(contents(article, "said")).contains("will sail at noon");
  }

  @Test
  void a_trailing_report_in_the_middle_of_a_sentence_proposes_all_around_it() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "The ferry will sail, Berg said, when the wind drops.",
            "The/DT/det<ferry ferry/NN/nsubj<sail will/MD/aux<sail sail/VB/root ,/,/punct<sail"
                + " Berg+P/NNP/nsubj<said said~say/VBD/parataxis<sail ,/,/punct<said"
                + " when/WRB/advmod<drops the/DT/det<wind wind/NN/nsubj<drops"
                + " drops~drop/VBZ/advcl<sail ././punct<sail");
    assertThat(propose(article, "said"))
        .anySatisfy(
            clause -> {
              assertThat(clause.origin()).isEqualTo(ReportedClause.Origin.AROUND);
              assertThat(content(article, clause))
                  .isEqualTo("The ferry will sail, Berg said, when the wind drops");
            });
  }

  @Test
  void a_second_that_clause_does_not_end_the_report() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "Berg said that ferries sail, and that ports open.",
            "Berg+P/NNP/nsubj<said said~say/VBD/root that/IN/mark<sail ferries~ferry/NNS/nsubj<sail"
                + " sail/VBP/ccomp<said ,/,/punct<open and/CC/cc<open that/IN/mark<open"
                + " ports~port/NNS/nsubj<open open/VBP/conj<sail ././punct<said");
    assertThat(contents(article, "said")).first().isEqualTo("ferries sail, and that ports open");
    assertThat(contents(article, "said")).doesNotContain("ferries sail");
  }

  @Test
  void a_backshifted_clause_that_was_parsed_apart_belongs_to_the_report() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "Berg said ferries sailed, and he would call.",
            "Berg+P/NNP/nsubj<said said~say/VBD/root ferries~ferry/NNS/nsubj<sailed"
                + " sailed~sail/VBD/ccomp<said ,/,/punct<call and/CC/cc<call he/PRP/nsubj<call"
                + " would/MD/aux<call call/VB/conj<said ././punct<said");
    assertThat(contents(article, "said")).first().isEqualTo("ferries sailed, and he would call");
  }

  @Test
  void a_clause_that_is_not_backshifted_may_be_the_reporters_own() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "Berg said ferries sailed, and he left.",
            "Berg+P/NNP/nsubj<said said~say/VBD/root ferries~ferry/NNS/nsubj<sailed"
                + " sailed~sail/VBD/ccomp<said ,/,/punct<left and/CC/cc<left he/PRP/nsubj<left"
                + " left~leave/VBD/conj<said ././punct<said");
    assertThat(contents(article, "said")).contains("ferries sailed");
  }

  @Test
  void an_open_complement_is_proposed_as_such() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "Berg promised to sail.",
            "Berg+P/NNP/nsubj<promised promised~promise/VBD/root to/TO/mark<sail"
                + " sail/VB/xcomp<promised ././punct<promised");
    assertThat(propose(article, "promised"))
        .singleElement()
        .satisfies(
            clause -> {
              assertThat(content(article, clause)).isEqualTo("to sail");
              assertThat(clause.origin()).isEqualTo(ReportedClause.Origin.INFINITIVE);
            });
  }

  @Test
  void a_noun_phrase_is_no_content() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "Berg announced a new ferry.",
            "Berg+P/NNP/nsubj<announced announced~announce/VBD/root a/DT/det<ferry new/JJ/amod<ferry"
                + " ferry/NN/obj<announced ././punct<announced");
    assertThat(contents(article, "announced")).isEmpty();
  }

  @Test
  void a_noun_phrase_with_a_complement_is_content() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "Berg announced the closure of the harbor.",
            "Berg+P/NNP/nsubj<announced announced~announce/VBD/root the/DT/det<closure"
                + " closure/NN/obj<announced of/IN/case<harbor the/DT/det<harbor"
                + " harbor/NN/nmod<closure ././punct<announced");
    assertThat(contents(article, "announced")).contains("the closure of the harbor");
  }

  @Test
  void a_noun_phrase_with_a_complement_is_no_content_where_it_tells_the_place() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "Berg claimed it in a speech on the quay.",
            "Berg+P/NNP/nsubj<claimed claimed~claim/VBD/root it/PRP/obj<claimed in/IN/case<speech"
                + " a/DT/det<speech speech/NN/obl<claimed on/IN/case<quay the/DT/det<quay"
                + " quay/NN/nmod<speech ././punct<claimed");
    assertThat(contents(article, "claimed")).isEmpty();
  }

  @Test
  void an_object_is_content_with_what_is_said_of_it() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "Berg described the ferry as a wreck.",
            "Berg+P/NNP/nsubj<described described~describe/VBD/root the/DT/det<ferry"
                + " ferry/NN/obj<described as/IN/case<wreck a/DT/det<wreck"
                + " wreck/NN/obl<described ././punct<described");
    assertThat(contents(article, "described")).containsExactly("the ferry as a wreck");
    assertThat(propose(article, "described").get(0).nominal()).isTrue();
  }

  @Test
  void whom_somebody_tells_is_no_content() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "Berg told the crew of the ferry it would sail.",
            "Berg+P/NNP/nsubj<told told~tell/VBD/root the/DT/det<crew crew/NN/obj<told"
                + " of/IN/case<ferry the/DT/det<ferry ferry/NN/nmod<crew it/PRP/nsubj<sail"
                + " would/MD/aux<sail sail/VB/ccomp<told ././punct<told");
    assertThat(contents(article, "told")).containsExactly("it would sail");
  }

  @Test
  void who_says_so_at_the_end_is_no_content() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "They agreed to sail according to Berg.",
            "They/PRP/nsubj<agreed agreed~agree/VBD/root to/TO/mark<sail sail/VB/xcomp<agreed"
                + " according~accord/VBG/case<Berg to/IN/fixed<according Berg+P/NNP/obl<sail"
                + " ././punct<agreed");
    assertThat(contents(article, "agreed")).containsExactly("to sail");
  }

  @Test
  void an_object_with_a_time_or_place_is_no_content() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "Berg criticized the ferry on Monday.",
            "Berg+P/NNP/nsubj<criticized criticized~criticize/VBD/root the/DT/det<ferry"
                + " ferry/NN/obj<criticized on/IN/case<Monday Monday/NNP/obl<criticized"
                + " ././punct<criticized");
    assertThat(contents(article, "criticized")).isEmpty();
  }

  @Test
  void a_sentence_before_according_to_is_proposed_though_the_parser_sees_no_verb_in_it() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "The old ferry trails the new one, according to Berg.",
            "The/DT/det<trails old/JJ/amod<trails ferry/NN/compound<trails"
                + " trails~trail/NNS/root the/DT/det<one new/JJ/amod<one one/NN/dep<trails"
                + " ,/,/punct<trails according~accord/VBG/case<Berg to/IN/fixed<according"
                + " Berg+P/NNP/nmod<trails ././punct<trails");
    assertThat(contents(article, "according")).contains("The old ferry trails the new one");
  }

  @Test
  void a_report_behind_a_closing_mark_is_not_what_is_reported() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "Sail,” Dahl told Berg, according to Lind.",
            "Sail/VB/ccomp<told ,/,/punct<Sail ”/''/punct<Sail Dahl+P/NNP/nsubj<told"
                + " told~tell/VBD/root Berg+P/NNP/obj<told ,/,/punct<told"
                + " according~accord/VBG/case<Lind to/IN/fixed<according Lind+P/NNP/obl<told"
                + " ././punct<told");
    assertThat(contents(article, "according")).noneMatch(words -> words.startsWith("”"));
  }

  @Test
  void an_object_is_proposed_as_the_subject_of_what_it_is_urged_to_do() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "Berg urged her to sail.",
            "Berg+P/NNP/nsubj<urged urged~urge/VBD/root her/PRP/obj<urged to/TO/mark<sail"
                + " sail/VB/xcomp<urged ././punct<urged");
    assertThat(contents(article, "urged")).containsExactly("her to sail", "to sail");
  }

  @Test
  void a_gerund_is_proposed_with_and_without_its_preposition() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "Berg called for closing harbors.",
            "Berg+P/NNP/nsubj<called called~call/VBD/root for/IN/case<closing"
                + " closing~close/VBG/obl<called harbors~harbor/NNS/obj<closing ././punct<called");
    assertThat(contents(article, "called"))
        .containsExactly("for closing harbors", "closing harbors");
  }

  @Test
  void a_trailing_report_is_found_whatever_the_parser_made_of_it() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "The ferry will sail, Berg said.",
            "The/DT/det<ferry ferry/NN/nsubj<sail will/MD/aux<sail sail/VB/root ,/,/punct<sail"
                + " Berg+P/NNP/appos<ferry said~say/VBD/aux<sail ././punct<sail");
    assertThat(isCue(article, "said")).isTrue();
    assertThat(contents(article, "said")).containsExactly("The ferry will sail");
  }

  @Test
  void a_clause_may_end_where_the_next_report_starts() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "Berg said ferries sailed and asked questions.",
            "Berg+P/NNP/nsubj<said said~say/VBD/root ferries~ferry/NNS/nsubj<sailed"
                + " sailed~sail/VBD/ccomp<said and/CC/cc<asked asked~ask/VBD/conj<sailed"
                + " questions~question/NNS/obj<asked ././punct<said");
    assertThat(contents(article, "said"))
        .containsExactly("ferries sailed and asked questions", "ferries sailed");
  }

  @Test
  void what_somebody_declines_to_say_or_has_yet_to_say_is_not_said() {
    IndexedArticle declined =
        ArticleBuilder.sentenceAlone(
            "Berg declined to say whether ferries sail.",
            "Berg+P/NNP/nsubj<declined declined~decline/VBD/root to/TO/mark<say say/VB/xcomp<declined"
                + " whether/IN/mark<sail ferries~ferry/NNS/nsubj<sail sail/VBP/ccomp<say"
                + " ././punct<declined");
    IndexedArticle yet =
        ArticleBuilder.sentenceAlone(
            "Berg has yet to say whether ferries sail.",
            "Berg+P/NNP/nsubj<has has~have/VBZ/root yet/RB/advmod<say to/TO/mark<say"
                + " say/VB/xcomp<has whether/IN/mark<sail ferries~ferry/NNS/nsubj<sail"
                + " sail/VBP/ccomp<say ././punct<has");
    assertThat(isCue(declined, "say")).isFalse();
    assertThat(isCue(yet, "say")).isFalse();
  }

  @Test
  void a_reporting_clause_in_the_middle_is_left_out_as_a_gap() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "The ferry, he said, will sail.",
            "The/DT/det<ferry ferry/NN/nsubj<sail ,/,/punct<said he/PRP/nsubj<said"
                + " said~say/VBD/parataxis<sail ,/,/punct<sail will/MD/aux<sail sail/VB/root"
                + " ././punct<sail");
    assertThat(propose(article, "said"))
        .filteredOn(clause -> clause.origin() == ReportedClause.Origin.AROUND)
        .singleElement()
        .satisfies(
            clause -> {
              assertThat(content(article, clause)).isEqualTo("The ferry, he said, will sail");
              assertThat(article.token(clause.gapFrom() - 1).text()).isEqualTo("ferry");
              assertThat(article.token(clause.gapTo()).text()).isEqualTo("will");
            });
  }

  @Test
  void a_possessor_belongs_to_the_reporting_clause() {
    IndexedArticle article =
        ArticleBuilder.sentenceAlone(
            "The ferry will sail, the port's spokesman said.",
            "The/DT/det<ferry ferry/NN/nsubj<sail will/MD/aux<sail sail/VB/ccomp<said"
                + " ,/,/punct<said the/DT/det<port port/NN/nmod:poss<spokesman 's/POS/case<port"
                + " spokesman/NN/dep<said said~say/VBD/root ././punct<said");
    assertThat(contents(article, "said")).contains("The ferry will sail");
  }
}
