package org.sayso.output.xlsx;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sayso.output.QuoteColumn;
import org.sayso.output.QuoteRow;

/**
 * The sheet <i>Quotes</i>, one row for each quotation; what does not fit on one sheet goes on to
 * <i>Quotes 2</i> and so on. Used by one thread.
 */
final class QuotesSheets {
  private static final int ROWS_BETWEEN_FLUSHES = 500;

  /** Excel takes 65,530 links a sheet and calls a workbook with more of them damaged. */
  private static final int MAX_LINKS = 65_000;

  private static final Set<QuoteColumn> NUMBERS =
      EnumSet.of(
          QuoteColumn.CONFIDENCE,
          QuoteColumn.QUOTE_START,
          QuoteColumn.QUOTE_END,
          QuoteColumn.MENTION_START,
          QuoteColumn.MENTION_END,
          QuoteColumn.STATEMENT);

  private static final Map<QuoteColumn, Double> WIDTHS = widths();

  private static final int MAX_LINES = 27;
  private static final int MAX_CONTEXT_LINES = 8;

  private final Workbook workbook;
  private final String review;
  private Worksheet sheet;
  private int sheets;
  private int row;

  QuotesSheets(Workbook workbook, String review) {
    this.workbook = workbook;
    this.review = review;
    sheet = begin();
  }

  private static Map<QuoteColumn, Double> widths() {
    Map<QuoteColumn, Double> widths = new EnumMap<>(QuoteColumn.class);
    widths.put(QuoteColumn.ARTICLE, 24.0);
    widths.put(QuoteColumn.TITLE, 30.0);
    widths.put(QuoteColumn.SPEAKER, 20.0);
    widths.put(QuoteColumn.LISTED, 9.0);
    widths.put(QuoteColumn.QUOTE, 60.0);
    widths.put(QuoteColumn.TYPE, 10.0);
    widths.put(QuoteColumn.CUE, 14.0);
    widths.put(QuoteColumn.MENTION, 20.0);
    widths.put(QuoteColumn.CONFIDENCE, 13.0);
    widths.put(QuoteColumn.EVIDENCE, 20.0);
    widths.put(QuoteColumn.CONTEXT, 60.0);
    widths.put(QuoteColumn.QUOTE_START, 13.0);
    widths.put(QuoteColumn.QUOTE_END, 12.0);
    widths.put(QuoteColumn.MENTION_START, 16.0);
    widths.put(QuoteColumn.MENTION_END, 15.0);
    widths.put(QuoteColumn.STATEMENT, 12.0);
    widths.put(QuoteColumn.QUOTE_ID, 16.0);
    return widths;
  }

  private Worksheet begin() {
    sheets++;
    Worksheet begun = workbook.newWorksheet(sheets == 1 ? "Quotes" : "Quotes " + sheets);
    begun.freezePane(0, 1);
    begun.fitToWidth((short) 1);
    begun.fitToHeight((short) 0);
    begun.pageOrientation("landscape");
    begun.repeatRows(0);
    for (QuoteColumn column : QuoteColumn.values()) {
      begun.width(column.ordinal(), width(column));
      begun.value(0, column.ordinal(), column.label());
      header(begun.style(0, column.ordinal()));
    }
    row = 1;
    return begun;
  }

  private static void header(StyleSetter style) {
    style
        .bold()
        .fontColor(SheetStyle.HEADER_TEXT)
        .fillColor(SheetStyle.HEADER_FILL)
        .verticalAlignment("center")
        .set();
  }

  void add(QuoteRow quotation) throws IOException {
    if (row == Worksheet.MAX_ROWS) {
      finish();
      sheet = begin();
    }
    for (QuoteColumn column : QuoteColumn.values()) {
      String cell = column.of(quotation);
      if (!cell.isEmpty()) {
        fill(column, cell);
      }
      style(column);
    }
    sheet.rowHeight(row, SheetStyle.LINE_HEIGHT * lines(quotation));
    row++;
    if (row % ROWS_BETWEEN_FLUSHES == 0) {
      sheet.flush();
    }
  }

  /** How many lines the row needs, since not every program finds out for itself. */
  private static int lines(QuoteRow quotation) {
    int most = 1;
    for (QuoteColumn column : QuoteColumn.values()) {
      int max = column == QuoteColumn.CONTEXT ? MAX_CONTEXT_LINES : MAX_LINES;
      most = Math.max(most, Math.min(max, TextLines.of(column.of(quotation), width(column))));
    }
    return most;
  }

  private static double width(QuoteColumn column) {
    return WIDTHS.getOrDefault(column, Worksheet.DEFAULT_COL_WIDTH);
  }

  private void fill(QuoteColumn column, String cell) {
    if (NUMBERS.contains(column)) {
      sheet.value(row, column.ordinal(), Double.valueOf(cell));
    } else if (column == QuoteColumn.QUOTE_ID && !review.isEmpty() && row <= MAX_LINKS) {
      sheet.hyperlink(row, column.ordinal(), HyperLink.external(review + "#" + cell, cell));
    } else {
      sheet.inlineString(row, column.ordinal(), WorkbookText.of(cell));
    }
  }

  private void style(QuoteColumn column) {
    StyleSetter style = sheet.style(row, column.ordinal());
    style.verticalAlignment(SheetStyle.TOP).borderStyle("thin").borderColor(SheetStyle.LINE);
    if (column == QuoteColumn.CONFIDENCE) {
      style.format(SheetStyle.TWO_DECIMALS).horizontalAlignment("center");
    } else if (!NUMBERS.contains(column)) {
      style.wrapText(true);
    }
    if (column == QuoteColumn.SPEAKER) {
      style.bold();
    }
    if (column == QuoteColumn.QUOTE_ID) {
      style.horizontalAlignment("left").indent(1);
      if (!review.isEmpty()) {
        style.fontColor(SheetStyle.LINK_TEXT).underlined();
      }
    }
    style.set();
  }

  /** Completes the current sheet. */
  void finish() throws IOException {
    int last = row - 1;
    sheet.setAutoFilter(0, 0, last, QuoteColumn.values().length - 1);
    if (last > 0) {
      colour(last);
    }
    sheet.finish();
  }

  private void colour(int last) {
    int column = QuoteColumn.CONFIDENCE.ordinal();
    String cell = (char) ('A' + column) + "2";
    for (ConfidenceScale.Step step : ConfidenceScale.steps()) {
      sheet
          .range(1, column, last, column)
          .style()
          .fillColor(step.colour())
          .set(new ConditionalFormattingExpressionRule(cell + ">=" + step.least(), true));
    }
  }
}
