package org.sayso.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.AnnotatedArticle;
import org.sayso.model.Article;
import org.sayso.model.ArticleBuilder;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;

class TranscriptTurnsTest {
  private static final Lexicon LEXICON = Lexicon.load();

  /** Names both who speak below. */
  private static final String INTRODUCTION = "Mara Quillen met Desmond Ayre.\n";

  private static final String NAMES =
      "Mara+P/NNP/compound<Quillen Quillen+P/NNP/nsubj<met met~meet/VBD/root"
          + " Desmond+P/NNP/compound<Ayre Ayre+P/NNP/obj<met ././punct<met";

  /** Who speaks and what, as {@code label | words}. */
  private static List<String> turns(IndexedArticle article) {
    return TranscriptTurns.find(article, LEXICON).stream()
        .map(
            turn ->
                turn.label().orElseThrow().in(article.text())
                    + " | "
                    + article.words(turn.content()))
        .toList();
  }

  private static List<String> turns(String... lines) {
    return turns(new IndexedArticle(article(String.join("\n", lines), Optional.empty())));
  }

  private static List<String> turnsOfNamed(String... lines) {
    return turns(
        ArticleBuilder.article(INTRODUCTION + String.join("\n", lines)).sentence(NAMES).index());
  }

  private static AnnotatedArticle article(String text, Optional<Span> title) {
    return new AnnotatedArticle(new Article("news/a.txt", text, title), List.of());
  }

  @Test
  void an_interview_has_turns_of_questions_and_answers() {
    assertThat(turns("Q: Do you miss it?", "", "A: I miss the bread.", "Q. And her?", "A. Yes."))
        .containsExactly(
            "Q | Do you miss it?", "A | I miss the bread.", "Q | And her?", "A | Yes.");
  }

  @Test
  void a_turn_is_direct_and_all_of_it_words() {
    IndexedArticle article = new IndexedArticle(article("Q: Why?\nA: I must.", Optional.empty()));
    assertThat(TranscriptTurns.find(article, LEXICON))
        .allSatisfy(
            turn -> {
              assertThat(turn.type()).isEqualTo(QuotationType.DIRECT);
              assertThat(turn.span()).isEqualTo(turn.content());
            });
  }

  @Test
  void questions_that_the_article_answers_itself_are_no_interview() {
    assertThat(turns("Q: What is a caucus?", "A: A meeting.", "Q: And a primary?", "A: A vote."))
        .isEmpty();
  }

  @Test
  void whoever_is_named_takes_turns_in_capitals_with_a_title_or_an_office() {
    assertThat(
            turnsOfNamed(
                "MARA QUILLEN, HOST: When did you see it?",
                "Mr. Ayre: At four.",
                "QUILLEN: And you slept?",
                "REP. DESMOND AYRE (R), OHIO: I did not."))
        .containsExactly(
            "MARA QUILLEN | When did you see it?",
            "Mr. Ayre | At four.",
            "QUILLEN | And you slept?",
            "REP. DESMOND AYRE | I did not.");
  }

  @Test
  void two_who_are_named_may_speak_once_each() {
    assertThat(turnsOfNamed("Quillen: When did you see it?", "Ayre: I saw it at four."))
        .containsExactly("Quillen | When did you see it?", "Ayre | I saw it at four.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quillen: Win big.\nAyre: Hold on.\nQuillen: Win again.",
        "RELATED: Why did you vote?\nWATCH: What we know\nRELATED: Where is my ballot?",
        "QUILLEN: “I won.”\nTHE FACTS: She did not.\nQUILLEN: “You lost.”\nTHE FACTS: He won.",
        "Quillen: I will win.\nThe vote is next week.\nThe rain stopped.\nAyre: I will, too."
      })
  void lists_links_and_words_in_marks_are_no_transcript(String lines) {
    assertThat(turnsOfNamed(lines)).isEmpty();
  }

  @Test
  void a_headline_is_no_turn() {
    String text = "Ayre: I slept\nQuillen: Did you?\nAyre: I did.";
    assertThat(turns(new IndexedArticle(article(text, Optional.of(new Span(0, 13)))))).isEmpty();
  }

  @Test
  void a_turn_goes_on_over_paragraphs_without_what_happens_besides() {
    assertThat(
            turns(
                "Q: Do you miss it?",
                "A: I miss the bread. (Laughter.)",
                "The bread was good.",
                "(Applause.)",
                "My mother baked it. [laughs]",
                "Q: And now?",
                "A: I bake.",
                "I bake on Sundays.",
                "The interview was shortened."))
        .containsExactly(
            "Q | Do you miss it?",
            "A | I miss the bread. (Laughter.) The bread was good. (Applause.) My mother baked it.",
            "Q | And now?",
            "A | I bake. I bake on Sundays.");
  }

  @Test
  void what_is_told_of_the_speakers_and_a_heading_end_a_turn() {
    assertThat(
            turnsOfNamed(
                "QUILLEN: When did you see it?",
                "Quillen's next question was short.",
                "AYRE: At four.",
                "# The night",
                "QUILLEN: And you slept?"))
        .containsExactly(
            "QUILLEN | When did you see it?", "AYRE | At four.", "QUILLEN | And you slept?");
  }

  @Test
  void marks_inside_a_turn_belong_to_it() {
    String text = "Q: Did you say “no”?\nA: I said “yes.”\n“No,” it read.";
    IndexedArticle article = new IndexedArticle(article(text, Optional.empty()));
    assertThat(new MarkedQuotations(LEXICON).find(article))
        .extracting(quotation -> quotation.span().in(text))
        .containsExactly("Did you say “no”?", "I said “yes.”", "“No,”");
  }

  @Test
  void an_article_without_labels_has_no_turns() {
    assertThat(
            TranscriptTurns.find(new IndexedArticle(article("Rain.", Optional.empty())), LEXICON))
        .isEqualTo(List.<Quotation>of());
  }
}
