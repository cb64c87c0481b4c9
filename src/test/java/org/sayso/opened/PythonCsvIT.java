package org.sayso.opened;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.output.ArticleRows;
import org.sayso.output.QuoteColumn;
import org.sayso.output.TrickyRows;
import org.sayso.output.csv.CsvCells;
import org.sayso.output.csv.CsvEncoding;
import org.sayso.output.csv.CsvStyle;
import org.sayso.output.csv.QuotesCsv;

/** The CSV file as Python's csv module reads it. */
class PythonCsvIT {
  private static final String SCRIPT =
      """
      import csv, json, sys
      with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:
          print(json.dumps(list(csv.reader(file, strict=True))))
      """;

  @TempDir private Path folder;

  @Test
  void every_cell_comes_back() throws Exception {
    Program python = Program.orSkip("python3");
    List<String> texts = new ArrayList<>(TrickyRows.TEXTS);
    texts.addAll(TrickyRows.FORMULAS);
    ArticleRows article = TrickyRows.of(texts);
    CsvStyle raw = new CsvStyle(CsvEncoding.UTF_8_WITH_MARK, CsvCells.RAW);
    Reports.write(folder, List.of(new QuotesCsv(raw)), TrickyRows.LISTED, article);
    Path script = Files.writeString(folder.resolve("read.py"), SCRIPT);
    String json = python.run(folder, script.toString(), "quotes.csv");
    List<?> rows = new ObjectMapper().readValue(json, List.class);
    List<List<String>> expected = new ArrayList<>();
    expected.add(QuoteColumn.labels());
    article.rows().forEach(row -> expected.add(QuoteColumn.cells(row)));
    assertThat(rows).isEqualTo(expected);
  }
}
