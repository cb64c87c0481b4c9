package org.sayso.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.ArticleBuilder;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;

class ShownWordsTest {
  private static final Lexicon LEXICON = Lexicon.load();

  /**
   * Whether each stretch in marks is shown.
   *
   * @param sentence tokens in the notation of {@link ArticleBuilder}, a quotation as one token;
   *     where no relation stands, the token hangs on the first one
   */
  private static List<Boolean> shown(QuotationType type, String sentence) {
    List<String> tokens = List.of(sentence.split(" ", -1));
    String root = tokens.get(0).split("[/~+]", 2)[0];
    String text =
        tokens.stream().map(token -> token.split("[/~+]", 2)[0]).collect(Collectors.joining(" "));
    String notation =
        tokens.stream()
            .map(token -> complete(token, root, tokens.indexOf(token) == 0))
            .collect(Collectors.joining(" "));
    IndexedArticle article = ArticleBuilder.sentenceAlone(text, notation);
    List<Quotation> quotations =
        article.sentence(0).tokens().stream()
            .filter(token -> token.text().startsWith("“"))
            .map(token -> quotation(token.span(), type))
            .toList();
    ArticleView view = new ArticleView(article, quotations, LEXICON.reporting());
    ShownWords words = new ShownWords(view, LEXICON);
    return quotations.stream().map(words::contains).toList();
  }

  private static String complete(String token, String root, boolean first) {
    if (token.startsWith("“")) {
      return token + (token.equals("“hurts”") ? "/VBZ/dep<" : "/NN/dep<") + root;
    }
    if (first) {
      return token + "/root";
    }
    return token.split("/", -1).length > 2 ? token : token + "/dep<" + root;
  }

  private static Quotation quotation(Span span, QuotationType type) {
    return new Quotation(span, new Span(span.start() + 1, span.end() - 1), type);
  }

  private static boolean isShown(QuotationType type, String sentence) {
    List<Boolean> shown = shown(type, sentence);
    assertThat(shown).hasSize(1);
    return shown.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Readers/NNS disliked/VBD the/DT word/NN “safe”",
        "He/PRP ran/VBD under/IN the/DT slogan/NN “Bread”",
        "He/PRP feared/VBD terms~term/NNS such/JJ as/IN “safe”",
        "They/PRP left/VBD the/DT so-called/JJ “zone”",
        "They/PRP left/VBD the/DT so/RB -/HYPH called/VBN “zone”",
        "It/PRP is/VBZ known/VBN to/IN staff/NN as/IN the/DT “Tomb”",
        "It/PRP ends/VBZ a/DT scheme/NN called/VBN/acl<scheme “Dawn”",
        "It/PRP ends/VBZ a/DT long/JJ scheme/NN once/RB called/VBD “Dawn”",
        "She/PRP ran/VBD a/DT paper/NN titled/VBN “Dawn”",
        "Aides/NNS nicknamed/VBD it/PRP a/DT bus/NN nicknamed/VBN “Minivan”",
        "Raids/NNS were/VBD code/NN -/HYPH named/VBN “Dawn”",
        "It/PRP is/VBZ a/DT van/NN painted/VBN with/IN the/DT words~word/NNS “Bread”",
        "They/PRP spread/VBD it/PRP with/IN the/DT hashtag/NN “Bread”",
        "Rosario+PF/NNP “Charing” Lim+P/NNP",
      })
  void a_word_as_a_word_or_a_name_is_shown(String sentence) {
    assertThat(isShown(QuotationType.MIXED, sentence)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She/PRP used~use/VBD the/DT word/NN “safe”",
        "She/PRP whispered~whisper/VBD a/DT single/JJ word/NN “safe”",
        "It/PRP was/VBD in/IN her/PRP$/nmod:poss<words words~word/NNS “safe”",
        "It/PRP was/VBD in/IN/case<words other/JJ words~word/NNS “safe”",
        "He/PRP posted/VBD it/PRP with/IN the/DT words~word/NNS “safe”",
        "He/PRP had/VBD two/CD words~word/NNS :/: “safe”",
        "He/PRP posted/VBD it/PRP with/IN the/DT caption/NN “safe”",
        "Rosario+PF/NNP “charming” Lim+P/NNP",
        "Rosario+PF/NNP “Charing?” Lim+P/NNP",
        "Monday/NNP “Charing” Lim+P/NNP",
        "It/PRP was/VBD called/VBN “safe”",
        "It/PRP is/VBZ a/DT scheme/NN called/VBN/acl<scheme “safe” by/IN/case<her her/PRP/obl<called",
        "It/PRP is/VBZ what/WP a/DT spokesman/NN called/VBD “safe”",
        "It/PRP is/VBZ a/DT plan/NN that/WDT critics/NNS called/VBD/acl<plan “safe”",
        "It/PRP marked/VBD “safe”",
        "He/PRP was/VBD headed/VBN “home”",
        "He/PRP named/VBD “Dahl”",
        "It/PRP made/VBD a/DT lawmaker/NN called/VBN/acl<lawmaker “safe”",
        "It/PRP said~say/VBD/dep<It that/IN the/DT word/NN/nsubj<“hurts” “hurts”",
      })
  void words_of_somebody_are_not_shown(String sentence) {
    assertThat(isShown(QuotationType.MIXED, sentence)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Women/NNS held/VBD banners~banner/NNS reading~read/VBG/acl<banners “Resign”",
        "Women/NNS held/VBD a/DT sign/NN that/WDT/nsubj<said said~say/VBD/acl:relcl<sign “Resign”",
        "Held~hold/VBD banners~banner/NNS/nsubj<read read/VBP “Resign”",
        "Stood/VBD sign/NN/nsubj<used used/VBD to/TO say/VB/xcomp<used :/: “Resign”",
        "Stood/VBD a/DT cardboard/NN sign/NN :/: “Resign”",
        "Stood/VBD shirts~shirt/NNS with/IN the/DT words~word/NNS “Resign”",
        "Women/NNS wore/VBD “Resign” hats~hat/NNS and/CC",
        "Women/NNS wore/VBD a/DT sash/NN reading/NN “Resign”",
        "Women/NNS have/VBP their/PRP$ motto/NN ,/, “Resign”",
      })
  void what_stands_on_a_thing_is_shown_even_if_it_is_a_clause(String sentence) {
    assertThat(isShown(QuotationType.DIRECT, sentence)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Then/RB women~woman/NNS/nsubj<said said~say/VBD/ccomp<Then “Resign”",
        "Near/IN the/DT sign/NN ,/, “Resign”",
        "Then/RB women~woman/NNS/nsubj<said near/IN a/DT sign/NN said~say/VBD/ccomp<Then “Resign”",
        "She/PRP said~say/VBD “Resign.” Signs~sign/NNS",
        "In/IN the/DT long/JJ term/NN ,/, “Resign”",
        "Asked/VBN where/WRB it/PRP is/VBZ headed/VBN ,/, “Down”",
        "She/PRP saw/VBD a/DT sign/NN “of”",
        "She/PRP wore/VBD “ugly” shirts~shirt/NNS and/CC",
        "She/PRP pointed/VBD at/IN a/DT sign/NN then/RB said~say/VBD “Resign”",
      })
  void what_somebody_says_beside_a_thing_is_not_shown(String sentence) {
    assertThat(isShown(QuotationType.DIRECT, sentence)).isFalse();
  }

  /** Whether the fragment in the only marks of the sentence is shown. */
  private static boolean isMixedShown(String sentence, String notation) {
    IndexedArticle article = ArticleBuilder.sentenceAlone(sentence, notation);
    Span span = new Span(sentence.indexOf('“'), sentence.indexOf('”') + 1);
    Quotation quotation = quotation(span, QuotationType.MIXED);
    ArticleView view = new ArticleView(article, List.of(quotation), LEXICON.reporting());
    return new ShownWords(view, LEXICON).contains(quotation);
  }

  @ParameterizedTest
  @CsvSource({"The Harbor Show, true", "the harbor show, false"})
  void a_show_that_is_told_something_is_only_named(String words, boolean shown) {
    assertThat(
            isMixedShown(
                "She told “" + words + "” that",
                "She/PRP/nsubj<told told~tell/VBD/root “/``/punct<told "
                    + words.replace(" ", "/NNP/dep<told ")
                    + "/NNP/obj<told ”/''/punct<told that/IN/dep<told"))
        .isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"Too Late, true", "too late, false"})
  void a_nickname_is_written_like_a_name(String words, boolean shown) {
    assertThat(
            isMixedShown(
                "It has a nickname: “" + words + "” here",
                "It/PRP/nsubj<has has~have/VBZ/root a/DT/det<nickname nickname/NN/obj<has :/:/punct<has"
                    + " “/``/punct<has "
                    + words.replace(" ", "/NNP/dep<has ")
                    + "/NNP/dep<has ”/''/punct<has here/RB/advmod<has"))
        .isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"hurts/VBZ us/PRP, false", "for/IN calm/NN, false", "safe/JJ here/RB, true"})
  void what_goes_on_with_the_sentence_is_not_shown(String words, boolean shown) {
    String plain = words.replaceAll("/\\S+", "");
    assertThat(
            isMixedShown(
                "Readers met the word “" + plain + "” often",
                "Readers/NNS/nsubj<met met~meet/VBD/root the/DT/det<word word/NN/obj<met"
                    + " “/``/punct<met "
                    + words.replace(" ", "/dep<met ")
                    + "/dep<met ”/''/punct<met often/RB/advmod<met"))
        .isEqualTo(shown);
  }

  @Test
  void a_series_is_shown_as_its_first_words_are() {
    assertThat(
            shown(
                QuotationType.MIXED,
                "Women/NNS held/VBD banners~banner/NNS reading~read/VBG/acl<banners “Out,”"
                    + " “Now” and/CC “Go” but/CC “Stay”"))
        .containsExactly(true, true, true, false);
    assertThat(
            shown(
                QuotationType.MIXED,
                "Women/NNS held/VBD banners~banner/NNS reading~read/VBG/acl<banners “Raus”"
                    + " (/-LRB- “Out” )/-RRB-"))
        .containsExactly(true, true);
    assertThat(
            shown(
                QuotationType.MIXED,
                "Women/NNS held/VBD banners~banner/NNS reading~read/VBG/acl<banners “Raus”"
                    + " (/-LRB- “Out” she/PRP said~say/VBD )/-RRB-"))
        .containsExactly(true, false);
  }

  @Test
  void twenty_thousand_words_in_a_row_are_told_in_time() {
    String words = Stream.generate(() -> "“Out,”").limit(20_000).collect(Collectors.joining(" "));
    assertThat(shown(QuotationType.MIXED, "Banners~banner/NNS read/VBP/acl<Banners " + words))
        .hasSize(20_000)
        .doesNotContain(false);
  }

  @Test
  void reported_clauses_are_never_shown() {
    assertThat(isShown(QuotationType.INDIRECT, "A/DT banner/NN reading~read/VBG/acl<banner “It”"))
        .isFalse();
  }
}
