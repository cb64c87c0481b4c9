package org.sayso.cli;

import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.sayso.correction.WrittenRows;
import org.sayso.output.ReportFormat;
import org.sayso.output.csv.CsvCells;
import org.sayso.output.csv.CsvEncoding;
import org.sayso.output.csv.CsvStyle;
import org.sayso.output.csv.FailuresCsv;
import org.sayso.output.csv.QuotesCsv;
import org.sayso.output.csv.SpeakersCsv;
import org.sayso.output.html.ReviewPages;
import org.sayso.output.jsonl.QuotesJsonl;
import org.sayso.output.xlsx.QuotesWorkbook;
import picocli.CommandLine.Option;

/** The options that choose what files a run writes. */
final class ReportOptions {
  @Option(
      names = "--xlsx",
      description = "Also write quotes.xlsx, a workbook with quotations, speakers and an overview.")
  private boolean xlsx;

  @Option(
      names = "--html",
      description =
          "Also write review.html and the folder review, to check each quotation in its place.")
  private boolean html;

  @Option(
      names = "--jsonl",
      description = "Also write quotes.jsonl, one JSON object a line, for programs.")
  private boolean jsonl;

  @Option(
      names = "--raw-csv",
      description =
          "Write every text into the CSV files exactly as it is. Without it a text that a"
              + " spreadsheet would run as a formula (=, +, -, @ first) gets an apostrophe before"
              + " it, and one of more than 32,767 characters is cut.")
  private boolean rawCsv;

  @Option(
      names = "--no-bom",
      description = "Write no byte order mark, for programs that stumble over it.")
  private boolean noBom;

  /** The files to write, in the order in which they are named to the user. */
  List<ReportFormat> formats(InstantSource clock) {
    List<ReportFormat> formats = new ArrayList<>();
    formats.add(new QuotesCsv(csvStyle()));
    formats.add(new SpeakersCsv(csvStyle()));
    formats.add(new FailuresCsv(csvStyle()));
    formats.addAll(optional(clock, true));
    formats.add(new WrittenRows());
    return formats;
  }

  /** The files that another run may have written and this one does not. */
  List<ReportFormat> others(InstantSource clock) {
    return optional(clock, false);
  }

  private List<ReportFormat> optional(InstantSource clock, boolean asked) {
    ZonedDateTime time = clock.instant().atZone(ZoneId.systemDefault());
    List<ReportFormat> formats = new ArrayList<>();
    if (xlsx == asked) {
      formats.add(new QuotesWorkbook(Version.number(), time, html ? ReviewPages.FILE_NAME : ""));
    }
    if (html == asked) {
      formats.add(new ReviewPages(Version.number(), time));
    }
    if (jsonl == asked) {
      formats.add(new QuotesJsonl());
    }
    return formats;
  }

  private CsvStyle csvStyle() {
    return new CsvStyle(
        noBom ? CsvEncoding.UTF_8 : CsvEncoding.UTF_8_WITH_MARK,
        rawCsv ? CsvCells.RAW : CsvCells.FOR_SPREADSHEETS);
  }
}
