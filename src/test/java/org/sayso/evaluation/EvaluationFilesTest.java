package org.sayso.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationFilesTest {
  private static final String ROWS = "article,speaker,quote,type,quote_start,quote_end";

  @TempDir private Path folder;

  @Test
  void articles_go_by_their_file_names() throws Exception {
    Predictions rows =
        Predictions.read(file("\uFEFF" + ROWS + "\na/b.txt,Bo Lie,Soon,direct,0,6\n"));
    assertThat(rows.of("b.txt")).hasSize(1);
    assertThat(rows.of("a/b.txt")).isEmpty();
  }

  @Test
  void what_other_programs_do_not_write_may_be_absent() throws Exception {
    PredictedRow row =
        Predictions.read(file(ROWS + "\nb.txt,,Soon,mixed,0,6\n")).of("b.txt").get(0);
    assertThat(row.mention()).isEmpty();
    assertThat(row.confidence()).isEmpty();
    assertThat(row.namesSomebody()).isFalse();
  }

  @Test
  void the_columns_tell_segments_from_statements() throws Exception {
    GoldFile quotes =
        GoldFile.read(file("article,quote_start,quote_end,quote,speaker\na.txt,0,6,Soon,Bo Lie\n"));
    GoldFile statements =
        GoldFile.read(file("article,start,end,statement,speaker\nb.txt,0,6,Soon,Bo Lie\n"));
    assertThat(quotes.articles()).containsExactly("a.txt");
    assertThat(quotes.statements()).isEmpty();
    assertThat(statements.articles()).containsExactly("b.txt");
    assertThat(statements.only(Set.of("a.txt")).statements()).isEmpty();
  }

  @Test
  void alternatives_and_nobody_are_accepted() throws Exception {
    GoldFile gold =
        GoldFile.read(
            file(
                """
                article,quote_start,quote_end,quote,speaker,kind,alternatives
                a.txt,0,6,Soon,Bo Lie,person,-;Anna Berg
                a.txt,0,6,Soon,a driver,unnamed,
                a.txt,0,6,Soon,,none,
                """));
    assertThat(gold.quotes().get(0).accepted()).containsExactly("Bo Lie", "", "Anna Berg");
    assertThat(gold.quotes().get(1).accepted()).containsExactly("a driver", "");
    assertThat(gold.quotes()).extracting(GoldQuote::isSpeech).containsExactly(true, true, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          article,speaker                            | lacks the column quote
          ''                                         | lacks the column article
          %s;b.txt,Bo,Soon,direct,x,6                | row 2: 'x' to '6' is no stretch of text
          %s;b.txt,Bo,Soon,direct,7,6                | row 2: '7' to '6' is no stretch of text
          %s;b.txt,Bo,Soon,direct,0,6;b.txt,Bo,,said,0,6 | row 3: 'said' is no type of quotation
          %s,confidence;b.txt,Bo,Soon,direct,0,6,high | row 2: 'high' is no confidence
          """)
  void what_is_wrong_with_rows_is_said_with_its_place(String text, String message)
      throws IOException {
    Path file = file(text.replace("%s", ROWS).replace(';', '\n'));
    assertThatThrownBy(() -> Predictions.read(file))
        .isInstanceOf(UnusableFileException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining(message);
  }

  @Test
  void a_file_that_is_no_table_is_refused() throws IOException {
    Path file = Files.write(folder.resolve("image.csv"), new byte[] {(byte) 0x89, 'P', 0, 0, 1});
    assertThatThrownBy(() -> GoldFile.read(file)).hasMessageContaining("is not text");
    assertThatThrownBy(() -> GoldFile.read(folder.resolve("none.csv")))
        .hasMessageContaining("cannot be read");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("file.csv"), text);
  }
}
