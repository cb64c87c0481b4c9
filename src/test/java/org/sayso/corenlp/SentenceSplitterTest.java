package org.sayso.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  @Test
  void sentences_end_at_full_stops_and_at_line_ends() {
    assertThat(words("Talks open. Nobody came\nA headline"))
        .containsExactly("Talks open .", "Nobody came", "A headline");
  }

  @Test
  void a_text_without_words_has_no_sentence() {
    assertThat(words(" \n \t\n")).isEmpty();
  }

  @Test
  void an_endless_sentence_is_cut_at_a_comma() {
    List<List<CoreLabel>> sentences = splitter.split("one two three four, ".repeat(100));
    assertThat(sentences).hasSizeGreaterThan(1);
    assertThat(sentences)
        .allSatisfy(
            sentence -> {
              assertThat(sentence).hasSizeLessThanOrEqualTo(SentenceSplitter.MOST_TOKENS);
              assertThat(sentence.get(sentence.size() - 1).word()).isEqualTo(",");
            });
  }

  @Test
  void an_endless_sentence_without_a_pause_is_cut_all_the_same() {
    List<List<CoreLabel>> sentences = splitter.split("word ".repeat(450));
    assertThat(sentences).extracting(List::size).containsExactly(200, 200, 50);
  }

  @Test
  void tokens_know_their_place_behind_an_endless_word() {
    String text = "a ".repeat(3) + "x".repeat(1000) + " ends";
    List<CoreLabel> tokens = splitter.split(text).stream().flatMap(List::stream).toList();
    assertThat(tokens)
        .allSatisfy(
            token ->
                assertThat(text.substring(token.beginPosition(), token.endPosition()))
                    .isEqualTo(token.originalText()));
    assertThat(tokens.get(tokens.size() - 1).word()).isEqualTo("ends");
  }

  @Test
  void an_endless_word_is_not_cut_inside_a_character() {
    List<List<CoreLabel>> sentences = splitter.split("a" + "😀".repeat(1000));
    assertThat(sentences.stream().flatMap(List::stream))
        .extracting(CoreLabel::originalText)
        .containsOnly("a", "😀");
  }

  private List<String> words(String text) {
    return splitter.split(text).stream()
        .map(sentence -> String.join(" ", sentence.stream().map(CoreLabel::word).toList()))
        .toList();
  }
}
