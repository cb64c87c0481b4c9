package org.sayso.opened;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.output.ArticleRows;
import org.sayso.output.CellText;
import org.sayso.output.QuoteColumn;
import org.sayso.output.TrickyRows;
import org.sayso.output.csv.CsvCells;
import org.sayso.output.csv.CsvEncoding;
import org.sayso.output.csv.CsvStyle;
import org.sayso.output.csv.QuotesCsv;

/** The CSV file as a second reader of the format, a strict one, understands it. */
class CsvReadBackTest {
  private static final CsvStyle RAW = new CsvStyle(CsvEncoding.UTF_8, CsvCells.RAW);
  private static final int QUOTE = QuoteColumn.QUOTE.ordinal();

  @TempDir private Path folder;

  @Test
  void raw_files_hold_every_text_as_it_is() throws Exception {
    List<String> texts =
        Stream.concat(TrickyRows.TEXTS.stream(), TrickyRows.FORMULAS.stream()).toList();
    ArticleRows article = TrickyRows.of(texts);
    assertThat(readBack(RAW, article))
        .containsExactlyElementsOf(
            Stream.concat(
                    Stream.of(QuoteColumn.labels()),
                    article.rows().stream().map(QuoteColumn::cells))
                .toList());
  }

  @Test
  void texts_that_no_spreadsheet_runs_stay_as_they_are() throws Exception {
    assertThat(quotes(CsvStyle.FOR_SPREADSHEETS, TrickyRows.TEXTS))
        .containsExactlyElementsOf(TrickyRows.TEXTS);
  }

  @Test
  void texts_that_a_spreadsheet_might_run_begin_with_an_apostrophe() throws Exception {
    assertThat(quotes(CsvStyle.FOR_SPREADSHEETS, TrickyRows.FORMULAS))
        .containsExactlyElementsOf(TrickyRows.FORMULAS.stream().map(text -> "'" + text).toList());
  }

  @Test
  void names_and_paths_are_made_safe_too() throws Exception {
    List<String> cells =
        readBack(CsvStyle.FOR_SPREADSHEETS, TrickyRows.of(List.of("a", "b"))).get(2);
    assertThat(cells.get(QuoteColumn.ARTICLE.ordinal())).isEqualTo("'=folder/@a.txt");
    assertThat(cells.get(QuoteColumn.CUE.ordinal())).isEqualTo("'-said");
  }

  @Test
  void a_text_longer_than_a_cell_is_cut_and_says_so() throws Exception {
    String fits = "x".repeat(CellText.MAX_LENGTH);
    String tooLong = "😀".repeat(20_000);
    String longFormula = "=" + "x".repeat(CellText.MAX_LENGTH - 1);
    List<String> quotes = quotes(CsvStyle.FOR_SPREADSHEETS, List.of(fits, tooLong, longFormula));
    assertThat(quotes.get(0)).isEqualTo(fits);
    assertThat(quotes.get(1))
        .hasSizeBetween(CellText.MAX_LENGTH - 1, CellText.MAX_LENGTH)
        .startsWith("😀😀")
        .matches("(?s)(😀)*… \\[cut: a cell holds 32,767 characters]");
    assertThat(quotes.get(2)).hasSize(CellText.MAX_LENGTH).startsWith("'=x").endsWith("]");
    assertThat(quotes(RAW, List.of(tooLong))).containsExactly(tooLong);
  }

  private List<String> quotes(CsvStyle style, List<String> texts) throws IOException {
    return readBack(style, TrickyRows.of(texts)).stream()
        .skip(1)
        .map(cells -> cells.get(QUOTE))
        .toList();
  }

  private List<List<String>> readBack(CsvStyle style, ArticleRows article) throws IOException {
    Reports.write(folder, List.of(new QuotesCsv(style)), TrickyRows.LISTED, article);
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).ofCsvRecord(folder.resolve("quotes.csv"))) {
      return reader.stream().map(CsvRecord::getFields).toList();
    }
  }
}
