package org.sayso.output.xlsx;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sayso.output.QuoteColumn;

/** The sheet <i>About</i>: when, what, which version, and how to read the columns. */
final class AboutSheet {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm (O)", Locale.ENGLISH);

  private final String version;
  private final ZonedDateTime time;

  AboutSheet(String version, ZonedDateTime time) {
    this.version = version;
    this.time = time;
  }

  void write(Workbook workbook, SpeakerCounts counts) throws IOException {
    Worksheet sheet = workbook.newWorksheet("About");
    sheet.hideGridLines();
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.width(0, 20);
    sheet.width(1, 110);
    sheet.value(0, 0, "Who said what");
    sheet.style(0, 0).bold().fontSize(16).fontColor(SheetStyle.HEADER_FILL).set();
    int row = 2;
    row = line(sheet, row, "written", TIME.format(time));
    row = line(sheet, row, "by", "Sayso " + version);
    row = line(sheet, row, "articles", Integer.toString(counts.articleCount()));
    row = line(sheet, row, "quotations", Integer.toString(counts.total()));
    row =
        line(
            sheet,
            row,
            "to correct",
            "Change a speaker (or empty the cell) or a type on the sheet Quotes, save, and run:"
                + " sayso correct output/quotes.xlsx");
    row = heading(sheet, row + 1, "Sheets");
    row = line(sheet, row, "Quotes", "one row for each quotation, in the order of the articles");
    row =
        line(
            sheet,
            row,
            "Speakers",
            "how many quotations each person has in each article; most first both ways");
    row = heading(sheet, row + 1, "Columns of the sheet Quotes");
    for (QuoteColumn column : QuoteColumn.values()) {
      row = line(sheet, row, column.label(), column.description());
    }
    row = heading(sheet, row + 1, "Colours of confidence");
    for (ConfidenceBand band : ConfidenceBand.values()) {
      sheet.style(row, 0).fillColor(band.colour()).set();
      sheet.value(row, 0, band.label());
      sheet.value(row, 1, band.meaning());
      row++;
    }
    sheet.finish();
  }

  private static int heading(Worksheet sheet, int row, String text) {
    sheet.value(row, 0, text);
    sheet.style(row, 0).bold().fontSize(12).fontColor(SheetStyle.HEADER_FILL).set();
    return row + 1;
  }

  private static int line(Worksheet sheet, int row, String name, String text) {
    sheet.value(row, 0, name);
    sheet.style(row, 0).bold().fontColor(SheetStyle.QUIET_TEXT).verticalAlignment("top").set();
    sheet.value(row, 1, text);
    sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
    return row + 1;
  }
}
