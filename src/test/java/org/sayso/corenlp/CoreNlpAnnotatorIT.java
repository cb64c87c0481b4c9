package org.sayso.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.AnnotatedArticle;
import org.sayso.model.Article;
import org.sayso.model.EntityType;
import org.sayso.model.Gender;
import org.sayso.model.Sentence;
import org.sayso.model.Token;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoreNlpAnnotatorIT {
  private static final Duration BOUNDED = Duration.ofMinutes(2);

  private CoreNlpAnnotator annotator;

  @BeforeAll
  void loadModels(@TempDir Path folder) {
    annotator = CoreNlpAnnotator.withModelsKeptIn(folder);
  }

  @Test
  void a_sentence_gets_tags_lemmas_names_genders_heads_and_relations() {
    Sentence sentence = annotate("Maria Zakharova told reporters in Moscow.").sentences().get(0);
    assertThat(sentence.tokens())
        .extracting(Token::tag)
        .containsExactly("NNP", "NNP", "VBD", "NNS", "IN", "NNP", ".");
    assertThat(sentence.token(2).lemma()).isEqualTo("tell");
    assertThat(sentence.token(1).entity()).isEqualTo(EntityType.PERSON);
    assertThat(sentence.token(5).entity()).isEqualTo(EntityType.LOCATION);
    assertThat(sentence.token(0).givenName()).isEqualTo(Gender.FEMALE);
    assertThat(sentence.token(1).head()).isEqualTo(2);
    assertThat(sentence.token(1).relation()).isEqualTo("nsubj");
  }

  @Test
  void a_given_name_has_its_gender_with_accents_too() {
    assertThat(annotate("Thérèse spoke.").sentences().get(0).token(0).givenName())
        .isEqualTo(Gender.FEMALE);
  }

  @Test
  void words_that_are_said_of_persons_are_marked() {
    Sentence sentence = annotate("The hydrologist met a Pole at the pole.").sentences().get(0);
    assertThat(sentence.tokens())
        .filteredOn(Token::animate)
        .extracting(Token::text)
        .containsExactly("hydrologist", "Pole");
  }

  @Test
  void the_subject_of_a_passive_is_a_passive_subject() {
    Sentence sentence = annotate("The talks were announced by her.").sentences().get(0);
    assertThat(sentence.token(1).relation()).isEqualTo("nsubj:pass");
  }

  @Test
  void random_characters_of_any_script_do_no_harm() {
    Random random = new Random(42);
    for (int i = 0; i < 60; i++) {
      StringBuilder text = new StringBuilder("a ");
      int block = random.nextInt(0x2FF) * 0x100;
      random.ints(150, 0, 0x100).forEach(c -> text.appendCodePoint(block + c));
      random.ints(50, 0, 0x10000).forEach(c -> text.append((char) c));
      assertThat(annotate(text.toString()).sentences()).allSatisfy(this::assertForest);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"word ", "word, ", "x", "слово ", "漢字", "'", "a/", "😀", "(", "a-"})
  void a_line_without_an_end_costs_bounded_time(String piece) {
    String text = piece.repeat(50_000 / piece.length());
    AnnotatedArticle annotated =
        Assertions.assertTimeoutPreemptively(BOUNDED, () -> annotate(text));
    assertThat(annotated.sentences()).isNotEmpty().allSatisfy(this::assertForest);
  }

  @Test
  void an_article_that_nobody_waits_for_any_more_is_left() {
    Thread.currentThread().interrupt();
    try {
      assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> annotate("We sail."));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void many_threads_get_what_one_gets() {
    String text = "“We agree,” Haq told Reuters. The U.N. spokesman declined to say more. ";
    AnnotatedArticle expected = annotate(text.repeat(5));
    assertThat(IntStream.range(0, 40).parallel().mapToObj(i -> annotate(text.repeat(5))))
        .containsOnly(expected);
  }

  private AnnotatedArticle annotate(String text) {
    return annotator.annotate(new Article("a.txt", text, Optional.empty()));
  }

  private void assertForest(Sentence sentence) {
    assertThat(sentence.size()).isLessThanOrEqualTo(SentenceSplitter.MOST_TOKENS);
    for (int i = 0; i < sentence.size(); i++) {
      int steps = 0;
      for (int at = i; at != Token.NO_HEAD; at = sentence.token(at).head()) {
        assertThat(steps++).isLessThanOrEqualTo(sentence.size());
      }
    }
  }
}
