package org.sayso.output.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.sayso.output.ArticleRows;
import org.sayso.output.CellText;
import org.sayso.output.QuoteColumn;
import org.sayso.output.QuoteRow;
import org.sayso.output.ReportWriter;
import org.sayso.output.RunInMemory;
import org.sayso.output.TrickyRows;

class QuotesWorkbookTest {
  private static final ZonedDateTime TIME = ZonedDateTime.parse("2025-02-13T06:30:00+01:00");

  @Test
  void every_cell_comes_back_as_it_was_meant_and_none_is_a_formula() throws Exception {
    ArticleRows article =
        TrickyRows.of(
            Stream.concat(TrickyRows.TEXTS.stream(), TrickyRows.FORMULAS.stream()).toList());
    try (XSSFWorkbook workbook = read(written("", article))) {
      Sheet quotes = workbook.getSheet("Quotes");
      assertThat(quotes.getLastRowNum()).isEqualTo(article.rows().size());
      for (QuoteColumn column : QuoteColumn.values()) {
        assertThat(cell(quotes, 0, column).getStringCellValue()).isEqualTo(column.label());
        for (int row = 1; row <= article.rows().size(); row++) {
          assertCell(cell(quotes, row, column), column, article.rows().get(row - 1));
        }
      }
    }
  }

  private static void assertCell(Cell cell, QuoteColumn column, QuoteRow row) {
    String meant = column.of(row);
    if (meant.isEmpty()) {
      assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
    } else if (column == QuoteColumn.CONFIDENCE || column.name().matches(".*_(START|END)")) {
      assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(cell.getNumericCellValue()).isEqualTo(Double.parseDouble(meant));
    } else if (column == QuoteColumn.STATEMENT) {
      assertThat(cell.getNumericCellValue()).isEqualTo(row.statement());
    } else {
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(meant);
    }
  }

  @Test
  void the_quotations_have_a_frozen_header_filters_and_colours() throws Exception {
    try (XSSFWorkbook workbook = read(written("", TrickyRows.of(TrickyRows.TEXTS)))) {
      XSSFSheet quotes = workbook.getSheet("Quotes");
      assertThat(quotes.getPaneInformation().isFreezePane()).isTrue();
      assertThat(quotes.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(quotes.getCTWorksheet().getAutoFilter().getRef())
          .isEqualTo("A1:Q" + (TrickyRows.TEXTS.size() + 1));
      assertThat(quotes.getSheetConditionalFormatting().getNumConditionalFormattings())
          .isPositive();
      assertThat(quotes.getRow(1).getCell(QuoteColumn.QUOTE.ordinal()).getCellStyle().getWrapText())
          .isTrue();
      assertThat(quotes.getColumnWidth(QuoteColumn.QUOTE.ordinal())).isGreaterThan(50 * 256);
    }
  }

  @Test
  void speakers_are_counted_with_totals_and_the_most_quoted_first() throws Exception {
    try (XSSFWorkbook workbook =
        read(
            written(
                "",
                TrickyRows.of(List.of("a")),
                TrickyRows.of(List.of("a", "b", "c", "d", "e"))))) {
      Sheet speakers = workbook.getSheet("Speakers");
      assertThat(row(speakers, 0))
          .containsExactly(
              "article", "title", "all", "=Анна \"Бо\", Ли", "Anna Berg", "others", "nobody named");
      assertThat(row(speakers, 1))
          .containsExactly("all articles", "", "6.0", "4.0", "0.0", "0.0", "2.0");
      assertThat(row(speakers, 2))
          .containsExactly("=folder/@a.txt", "", "5.0", "3.0", "0.0", "0.0", "2.0");
      assertThat(row(speakers, 3))
          .containsExactly("=folder/@a.txt", "", "1.0", "1.0", "0.0", "0.0", "0.0");
      assertThat(speakers.getLastRowNum()).isEqualTo(3);
    }
  }

  @Test
  void the_last_sheet_says_when_what_and_how_to_read_it() throws Exception {
    try (XSSFWorkbook workbook = read(written("", TrickyRows.of(List.of("a"))))) {
      Sheet about = workbook.getSheetAt(2);
      assertThat(about.getSheetName()).isEqualTo("About");
      StringBuilder text = new StringBuilder();
      about.forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
      assertThat(text)
          .contains("13 February 2025, 06:30", "Sayso 1.2.3")
          .contains(QuoteColumn.labels());
    }
  }

  @Test
  void ids_link_to_the_review_page_when_there_is_one() throws Exception {
    try (XSSFWorkbook workbook = read(written("review.html", TrickyRows.of(List.of("a"))))) {
      Cell id = workbook.getSheetAt(0).getRow(1).getCell(QuoteColumn.QUOTE_ID.ordinal());
      assertThat(id.getHyperlink().getAddress()).isEqualTo("review.html#" + id);
    }
  }

  @Test
  void what_is_longer_than_a_cell_is_cut_and_what_xml_forbids_is_replaced() throws Exception {
    List<String> texts =
        List.of(numbers(40_000), "_x0041_".repeat(99), "bell\u0007 and half \uD83D pair");
    try (XSSFWorkbook workbook = read(written("", TrickyRows.of(texts)))) {
      Sheet quotes = workbook.getSheetAt(0);
      assertThat(cell(quotes, 1, QuoteColumn.QUOTE).getStringCellValue())
          .isEqualTo(CellText.fitting(texts.get(0)));
      assertThat(cell(quotes, 2, QuoteColumn.QUOTE).getStringCellValue()).isEqualTo(texts.get(1));
      assertThat(cell(quotes, 3, QuoteColumn.QUOTE).getStringCellValue())
          .isEqualTo("bell\uFFFD and half \uFFFD pair");
    }
  }

  @Test
  void no_rows_make_a_workbook_too() throws Exception {
    try (XSSFWorkbook workbook = read(written(""))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
      assertThat(workbook.getSheetAt(0).getLastRowNum()).isZero();
    }
  }

  @Test
  void many_rows_are_streamed() throws Exception {
    ArticleRows article =
        TrickyRows.of(Stream.generate(() -> "Words of a quotation").limit(2_000).toList());
    try (XSSFWorkbook workbook = read(written("review.html", article, article))) {
      assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(4_000);
    }
  }

  private static String numbers(int count) {
    return IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.joining(" "));
  }

  private static Cell cell(Sheet sheet, int row, QuoteColumn column) {
    return sheet.getRow(row).getCell(column.ordinal());
  }

  private static List<String> row(Sheet sheet, int row) {
    return Stream.iterate(0, column -> column + 1)
        .limit(7)
        .map(column -> sheet.getRow(row).getCell(column))
        .map(cell -> cell == null ? "" : cell.toString())
        .toList();
  }

  private static byte[] written(String review, ArticleRows... articles) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReportWriter writer =
        new QuotesWorkbook("1.2.3", TIME, review).open(bytes, new RunInMemory(TrickyRows.LISTED));
    for (ArticleRows article : articles) {
      writer.write(article);
    }
    writer.finish();
    return bytes.toByteArray();
  }

  private static XSSFWorkbook read(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
