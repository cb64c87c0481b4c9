package org.sayso.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.sayso.annotation.Annotator;
import org.sayso.attribution.Attributor;
import org.sayso.attribution.SourceModel;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.Article;
import org.sayso.model.Gender;
import org.sayso.model.ListedSpeaker;
import org.sayso.model.Span;
import org.sayso.quotation.IndirectModel;
import org.sayso.quotation.IndirectQuotations;
import org.sayso.speaker.ListedSpeakers;

/** Spoiled articles through detection, attribution and resolution. */
class FuzzTest {
  private static final int CASES = Integer.getInteger("fuzz.cases", 20_000);
  private static final long FIRST = Long.getLong("fuzz.first", 0);
  private static final int LONGEST = 700;

  @Test
  void no_article_however_spoiled_breaks_the_program_or_a_row() throws Exception {
    Fuzz fuzz = new Fuzz(new PlainAnnotator());
    Mutations mutations = Mutations.ofOwnArticles();
    int rows =
        LongStream.range(FIRST, FIRST + CASES)
            .parallel()
            .mapToInt(number -> fuzz.check(number, mutations.text(number, LONGEST)))
            .sum();
    assertThat(rows).as("rows in all").isGreaterThan(CASES);
  }

  /** The way of an article from its text to its rows, with any annotator. */
  static final class Fuzz {
    private final Extractor extractor;
    private final RowContract contract;

    Fuzz(Annotator annotator) {
      Lexicon lexicon = Lexicon.load();
      extractor =
          new ArticleExtractor(
              annotator,
              new IndirectQuotations(IndirectModel.load(), lexicon),
              new Attributor(SourceModel.load(), lexicon),
              lexicon);
      contract =
          new RowContract(
              new ListedSpeakers(
                  List.of(
                      new ListedSpeaker(
                          "Anna Berg", List.of("Berg"), List.of("mayor"), Gender.FEMALE)),
                  lexicon.titles(),
                  lexicon.nicknames()));
    }

    /** Every other article has its first line as its headline. */
    private static Optional<Span> title(long number, String text) {
      int end = text.indexOf('\n');
      return number % 2 == 0 && end > 0 ? Optional.of(new Span(0, end)) : Optional.empty();
    }

    /** Checks one case; how many rows it gives. */
    int check(long number, String text) {
      try {
        Article article = new Article("a.txt", text, title(number, text));
        return contract.check(article, extractor.extract(article, new StageTimes()));
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        throw new AssertionError("case " + number + ": " + e + "\n---\n" + text + "\n---", e);
      }
    }
  }
}
