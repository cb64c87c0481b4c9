package org.sayso.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordClassesTest {
  private static List<String> lines() {
    return new ArrayList<>(WordList.lines("word-classes.txt"));
  }

  @Test
  void a_class_holds_all_the_words_of_its_line_and_no_others() {
    WordClasses classes = WordClasses.load();
    assertThat(classes.contains(WordClass.VERBS_OF_QUOTING, "quote")).isTrue();
    assertThat(classes.contains(WordClass.VERBS_OF_QUOTING, "cite")).isTrue();
    assertThat(classes.contains(WordClass.VERBS_OF_QUOTING, "ask")).isFalse();
    assertThat(classes.contains(WordClass.VERBS_OF_QUOTING, "verbs-of-quoting")).isFalse();
  }

  @Test
  void a_word_with_a_hyphen_is_one_word() {
    WordClasses classes = WordClasses.load();
    assertThat(classes.contains(WordClass.PARTICIPLES_OF_NAMING, "code-named")).isTrue();
    assertThat(classes.contains(WordClass.PARTICIPLES_OF_NAMING, "code")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void a_class_without_a_line_is_named(WordClass missing) {
    List<String> lines = lines();
    assertThat(lines.removeIf(line -> line.startsWith(missing.label() + ":"))).isTrue();
    assertThatThrownBy(() -> WordClasses.of(lines))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("word-classes.txt lacks a line for " + missing.label());
  }

  @Test
  void a_line_of_no_class_is_named() {
    List<String> lines = lines();
    lines.add("verbs-of-sailing: sail row");
    assertThatThrownBy(() -> WordClasses.of(lines))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("word-classes.txt has a line for verbs-of-sailing, which is no class of words");
  }

  @Test
  void a_second_line_of_a_class_is_named() {
    List<String> lines = lines();
    lines.add("ranks: chief");
    assertThatThrownBy(() -> WordClasses.of(lines))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("word-classes.txt has two lines for ranks");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ranks", "ranks:", "ranks deputy", "ranks : deputy"})
  void a_line_that_is_no_label_colon_and_words_is_shown(String line) {
    assertThatThrownBy(() -> WordClasses.of(List.of(line)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("word-classes.txt has a line that is no label, colon and words: " + line);
  }
}
