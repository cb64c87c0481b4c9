package org.sayso.opened;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.output.ArticleRows;
import org.sayso.output.CellText;
import org.sayso.output.QuoteColumn;
import org.sayso.output.QuoteRow;
import org.sayso.output.TrickyRows;
import org.sayso.output.csv.CsvStyle;
import org.sayso.output.csv.QuotesCsv;
import org.sayso.output.csv.SpeakersCsv;
import org.sayso.output.xlsx.QuotesWorkbook;

/** The files as LibreOffice opens them: once for all tests, since it takes seconds to start. */
class LibreOfficeIT {
  private static final ZonedDateTime TIME = ZonedDateTime.parse("2025-02-13T06:30:00+01:00");

  /** Texts of which a spreadsheet makes something else when it opens a CSV file: numbers, dates. */
  private static final List<String> TAKEN_FOR_VALUES =
      List.of("1e5", "007", "2025-02-12", "12:30", "3/4", "TRUE", "50%", "1,234.5");

  /**
   * Comma, quotation mark, UTF-8: what a person sees when opening a file with a byte order mark.
   */
  private static final String AS_THE_DIALOG_PROPOSES = "--infilter=CSV:44,34,76";

  @TempDir private static Path folder;
  private static ArticleRows article;

  @BeforeAll
  static void openAndSaveAgain() throws Exception {
    Program office = Program.orSkip("soffice", "libreoffice");
    List<String> texts = new ArrayList<>(TrickyRows.TEXTS);
    texts.removeAll(TAKEN_FOR_VALUES);
    texts.addAll(TrickyRows.FORMULAS);
    texts.add("long " + "😀 words ".repeat(8_000));
    article = TrickyRows.of(texts);
    Reports.write(
        folder,
        List.of(
            new QuotesCsv(CsvStyle.FOR_SPREADSHEETS),
            new SpeakersCsv(CsvStyle.FOR_SPREADSHEETS),
            new QuotesWorkbook("1.2.3", TIME, "review.html")),
        TrickyRows.LISTED,
        article);
    Files.move(folder.resolve("quotes.csv"), folder.resolve("rows.csv"));
    String profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
    office.run(
        folder,
        profile,
        "--headless",
        AS_THE_DIALOG_PROPOSES,
        "--convert-to",
        "xlsx",
        "--outdir",
        "saved",
        "rows.csv",
        "speakers.csv");
    office.run(
        folder, profile, "--headless", "--convert-to", "xlsx", "--outdir", "saved", "quotes.xlsx");
  }

  @Test
  void every_cell_of_the_csv_file_is_what_was_meant() throws Exception {
    try (XSSFWorkbook saved = saved("rows.xlsx")) {
      Sheet sheet = saved.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(article.rows().size());
      for (QuoteColumn column : QuoteColumn.values()) {
        assertThat(text(sheet, 0, column)).isEqualTo(column.label());
        for (int row = 1; row <= article.rows().size(); row++) {
          assertThat(text(sheet, row, column))
              .as("%s in row %d", column, row)
              .isEqualTo(lines(meant(column, article.rows().get(row - 1))));
        }
      }
    }
  }

  @Test
  void no_formula_runs() throws Exception {
    for (String file : List.of("rows.xlsx", "speakers.xlsx", "quotes.xlsx")) {
      try (XSSFWorkbook saved = saved(file)) {
        for (Sheet sheet : saved) {
          for (Row row : sheet) {
            for (Cell cell : row) {
              assertThat(cell.getCellType()).isNotIn(CellType.FORMULA, CellType.ERROR);
            }
          }
        }
      }
    }
  }

  @Test
  void the_workbook_opens_with_all_of_its_cells() throws Exception {
    try (XSSFWorkbook saved = saved("quotes.xlsx")) {
      assertThat(saved.getNumberOfSheets()).isEqualTo(3);
      Sheet quotes = saved.getSheet("Quotes");
      for (QuoteColumn column : QuoteColumn.values()) {
        for (int row = 1; row <= article.rows().size(); row++) {
          assertThat(text(quotes, row, column))
              .as("%s in row %d", column, row)
              .isEqualTo(
                  lines(number(column, CellText.fitting(column.of(article.rows().get(row - 1))))));
        }
      }
    }
  }

  /** What the CSV file's cell shall be: safe, fitting, and a number without its trailing zeros. */
  private static String meant(QuoteColumn column, QuoteRow row) {
    String text = column.of(row);
    boolean isFormula =
        text.equals(row.article())
            || TrickyRows.FORMULAS.contains(text)
            || (column == QuoteColumn.CUE && !text.isEmpty())
            || (column == QuoteColumn.SPEAKER && !text.isEmpty());
    return number(column, CellText.fitting(isFormula ? "'" + text : text));
  }

  private static String number(QuoteColumn column, String text) {
    return column == QuoteColumn.CONFIDENCE ? text.replaceFirst("0+$", "") : text;
  }

  private static String text(Sheet sheet, int row, QuoteColumn column) {
    Cell cell = sheet.getRow(row).getCell(column.ordinal());
    if (cell == null) {
      return "";
    }
    return cell.getCellType() == CellType.NUMERIC
        ? new DataFormatter().formatRawCellContents(cell.getNumericCellValue(), 0, "General")
        : lines(cell.getStringCellValue());
  }

  /** A cell knows one kind of line break only. */
  private static String lines(String text) {
    return text.replaceAll("\\r\\n?", "\n");
  }

  private static XSSFWorkbook saved(String file) throws IOException, InvalidFormatException {
    Path saved = folder.resolve("saved").resolve(file);
    assertThat(saved).as(Arrays.toString(folder.toFile().list())).exists();
    return new XSSFWorkbook(saved.toFile());
  }
}
