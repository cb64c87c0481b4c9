package org.sayso.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.sayso.corenlp.CoreNlpAnnotator;

/** Spoiled articles through the whole program, models included. */
class FuzzIT {
  private static final int CASES = Integer.getInteger("fuzz.cases.corenlp", 500);
  private static final long FIRST = Long.getLong("fuzz.first", 1_000_000);
  private static final int LONGEST = 700;

  @Test
  void no_article_however_spoiled_breaks_the_program_or_a_row() throws Exception {
    FuzzTest.Fuzz fuzz = new FuzzTest.Fuzz(new CoreNlpAnnotator());
    Mutations mutations = Mutations.ofOwnArticles();
    int rows =
        LongStream.range(FIRST, FIRST + CASES)
            .parallel()
            .mapToInt(number -> fuzz.check(number, mutations.text(number, LONGEST)))
            .sum();
    assertThat(rows).as("rows in all").isGreaterThan(CASES / 2);
  }
}
