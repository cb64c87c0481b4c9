package org.sayso.output.xlsx;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The sheet <i>Speakers</i>: articles down, people across, the number of quotations in each cell;
 * totals in the second row and the third column, most first both ways.
 */
final class SpeakersSheet {
  private static final int ARTICLE = 0;
  private static final int TITLE = 1;
  private static final int ALL = 2;
  private static final int FIRST_PERSON = 3;
  private static final int TOTALS = 1;
  private static final int FIRST_ARTICLE = 2;
  private static final int ROWS_BETWEEN_FLUSHES = 500;
  private static final double ARTICLE_WIDTH = 34;
  private static final double TITLE_WIDTH = 48;
  private static final double PERSON_WIDTH = 13;
  private static final int MAX_PEOPLE = Worksheet.MAX_COLS - FIRST_PERSON;
  private static final int MAX_ARTICLES = Worksheet.MAX_ROWS - FIRST_ARTICLE;

  private final SpeakerCounts counts;
  private final List<Integer> people;

  SpeakersSheet(SpeakerCounts counts) {
    this.counts = counts;
    people = counts.order().stream().limit(MAX_PEOPLE).toList();
  }

  void write(Workbook workbook) throws IOException {
    Worksheet sheet = workbook.newWorksheet("Speakers");
    sheet.freezePane(FIRST_PERSON, FIRST_ARTICLE);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0, TOTALS);
    writeHeader(sheet);
    writeTotals(sheet);
    int row = FIRST_ARTICLE;
    for (SpeakerCounts.ArticleCounts article :
        counts.articles().stream().limit(MAX_ARTICLES).toList()) {
      writeArticle(sheet, row, article);
      row++;
      if (row % ROWS_BETWEEN_FLUSHES == 0) {
        sheet.flush();
      }
    }
    if (row > FIRST_ARTICLE) {
      colour(sheet, row - 1);
    }
    sheet.finish();
  }

  private void writeHeader(Worksheet sheet) {
    sheet.width(ARTICLE, ARTICLE_WIDTH);
    sheet.width(TITLE, TITLE_WIDTH);
    sheet.width(ALL, 9);
    head(sheet, ARTICLE, "article", "left");
    head(sheet, TITLE, "title", "left");
    head(sheet, ALL, "all", "right");
    int lines = 1;
    for (int i = 0; i < people.size(); i++) {
      lines = Math.max(lines, TextLines.of(counts.person(people.get(i)), PERSON_WIDTH));
      sheet.width(FIRST_PERSON + i, PERSON_WIDTH);
      head(sheet, FIRST_PERSON + i, counts.person(people.get(i)), "right");
    }
    sheet.rowHeight(0, SheetStyle.LINE_HEIGHT * lines);
  }

  private static void head(Worksheet sheet, int column, String text, String alignment) {
    sheet.value(0, column, WorkbookText.of(text));
    sheet
        .style(0, column)
        .bold()
        .wrapText(true)
        .fontColor(SheetStyle.HEADER_TEXT)
        .fillColor(SheetStyle.HEADER_FILL)
        .horizontalAlignment(alignment)
        .verticalAlignment("bottom")
        .set();
  }

  private void writeTotals(Worksheet sheet) {
    sheet.value(TOTALS, ARTICLE, "all articles");
    sheet.value(TOTALS, ALL, counts.total());
    for (int i = 0; i < people.size(); i++) {
      sheet.value(TOTALS, FIRST_PERSON + i, counts.total(people.get(i)));
    }
    sheet
        .range(TOTALS, ARTICLE, TOTALS, FIRST_PERSON + people.size() - 1)
        .style()
        .bold()
        .format(SheetStyle.COUNT)
        .fillColor(SheetStyle.TOTAL_FILL)
        .set();
  }

  private void writeArticle(Worksheet sheet, int row, SpeakerCounts.ArticleCounts article) {
    sheet.inlineString(row, ARTICLE, WorkbookText.of(article.article()));
    if (!article.title().isEmpty()) {
      sheet.inlineString(row, TITLE, WorkbookText.of(article.title()));
    }
    sheet.rowHeight(
        row,
        SheetStyle.LINE_HEIGHT
            * Math.max(
                TextLines.of(article.article(), ARTICLE_WIDTH),
                TextLines.of(article.title(), TITLE_WIDTH)));
    sheet.value(row, ALL, article.total());
    for (int i = 0; i < people.size(); i++) {
      sheet.value(row, FIRST_PERSON + i, article.counts().get(people.get(i)));
    }
    sheet
        .range(row, ARTICLE, row, TITLE)
        .style()
        .wrapText(true)
        .verticalAlignment(SheetStyle.TOP)
        .borderStyle("thin")
        .borderColor(SheetStyle.LINE)
        .set();
    sheet
        .range(row, ALL, row, FIRST_PERSON + people.size() - 1)
        .style()
        .format(SheetStyle.COUNT)
        .horizontalAlignment("right")
        .verticalAlignment(SheetStyle.TOP)
        .borderStyle("thin")
        .borderColor(SheetStyle.LINE)
        .set();
    sheet.style(row, ALL).bold().set();
  }

  private void colour(Worksheet sheet, int last) {
    sheet
        .range(FIRST_ARTICLE, FIRST_PERSON, last, FIRST_PERSON + people.size() - 1)
        .style()
        .fillColor("9CC3E6")
        .set(new ConditionalFormattingExpressionRule("D3>=5", true));
    sheet
        .range(FIRST_ARTICLE, FIRST_PERSON, last, FIRST_PERSON + people.size() - 1)
        .style()
        .fillColor("D6E7F5")
        .set(new ConditionalFormattingExpressionRule("D3>=1", true));
  }
}
