package org.sayso.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.AnnotatedArticle;
import org.sayso.model.Article;
import org.sayso.model.Gender;
import org.sayso.model.Prose;
import org.sayso.model.Sentence;
import org.sayso.model.Token;

/**
 * The rewritten tagger, entity finder and parser against CoreNLP's own classes, sentence by
 * sentence, on at least a thousand sentences.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoreNlpEqualityIT {
  private static final int ENOUGH = 1000;
  private static final Path POLNEAR = Path.of("../shared/polnear/train/text");

  private final StockCoreNlp stock = new StockCoreNlp();
  private CoreNlpAnnotator ours;

  @BeforeAll
  void convertModels(@TempDir Path folder) {
    ours = CoreNlpAnnotator.withModelsKeptIn(folder);
  }

  @Test
  void own_texts_are_annotated_as_by_corenlp() throws Exception {
    List<String> texts = new ArrayList<>();
    for (String text : texts(Path.of("input/articles"), Path.of("src/test/resources/golden"))) {
      texts.add(text);
      texts.add(text.toUpperCase(Locale.ROOT));
      texts.add(text.toLowerCase(Locale.ROOT));
      texts.add(text.replaceAll("[“”]", "\"").replace('’', '\''));
    }
    assertSameOn(texts);
  }

  @Test
  void news_is_annotated_as_by_corenlp() throws Exception {
    assumeTrue(Files.isDirectory(POLNEAR), "there is no news in " + POLNEAR);
    assertSameOn(texts(POLNEAR).subList(0, 40));
  }

  @Test
  void the_models_are_usable_without_a_folder_for_them(@TempDir Path folder) throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    CoreNlpAnnotator other = CoreNlpAnnotator.withModelsKeptIn(file.resolve("none"));
    Article article = new Article("a.txt", "“No,” she said in Kyiv.", Optional.empty());
    assertThat(other.annotate(article)).isEqualTo(ours.annotate(article));
  }

  private void assertSameOn(List<String> texts) {
    int sentences = 0;
    for (String text : texts) {
      AnnotatedArticle annotated = ours.annotate(new Article("a.txt", text, Optional.empty()));
      List<Sentence> actual = annotated.sentences().stream().map(this::withoutGenders).toList();
      assertThat(actual).isEqualTo(stock.sentences(new Prose(text).readable()));
      sentences += actual.size();
    }
    assertThat(sentences).isGreaterThanOrEqualTo(ENOUGH);
  }

  private Sentence withoutGenders(Sentence sentence) {
    return new Sentence(sentence.tokens().stream().map(this::withoutGender).toList());
  }

  private Token withoutGender(Token token) {
    return new Token(
        token.span(),
        token.text(),
        token.lemma(),
        token.tag(),
        token.entity(),
        Gender.UNKNOWN,
        false,
        token.head(),
        token.relation());
  }

  private static List<String> texts(Path... folders) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(CoreNlpEqualityIT::isText).sorted().toList()) {
          texts.add(Files.readString(file));
        }
      }
    }
    texts.removeIf(String::isBlank);
    return texts;
  }

  private static boolean isText(Path file) {
    String name = file.toString();
    return name.endsWith(".txt") || name.endsWith(".md");
  }
}
