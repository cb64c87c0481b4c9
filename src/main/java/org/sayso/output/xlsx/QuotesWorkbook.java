package org.sayso.output.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import org.dhatim.fastexcel.Workbook;
import org.sayso.output.ArticleRows;
import org.sayso.output.QuoteRow;
import org.sayso.output.ReportFormat;
import org.sayso.output.ReportRun;
import org.sayso.output.ReportWriter;

/**
 * {@code quotes.xlsx}: the quotations, who is quoted where, and how to read it, on three sheets.
 *
 * <p>The quotations are streamed; only the counts by article stay in memory.
 *
 * @param version of the program
 * @param time when the run began, in the zone that its reader lives in
 * @param review name of the review page beside the workbook that the ids shall link to; empty for
 *     no links
 */
public record QuotesWorkbook(String version, ZonedDateTime time, String review)
    implements ReportFormat {
  /** What the library's format wants in the place of the real version, which may have letters. */
  private static final String FORMAT_VERSION = "1.0";

  @Override
  public String fileName() {
    return "quotes.xlsx";
  }

  @Override
  public String settings() {
    return fileName() + " " + version + " " + review;
  }

  @Override
  public ReportWriter open(OutputStream out, ReportRun run) throws IOException {
    Workbook workbook = new Workbook(out, "Sayso", FORMAT_VERSION);
    workbook.setGlobalDefaultFont(SheetStyle.FONT, SheetStyle.FONT_SIZE);
    return new WorkbookWriter(
        workbook,
        new QuotesSheets(workbook, review),
        new SpeakerCounts(run.listed()),
        new AboutSheet(version, time));
  }

  private record WorkbookWriter(
      Workbook workbook, QuotesSheets quotes, SpeakerCounts counts, AboutSheet about)
      implements ReportWriter {
    @Override
    public void write(ArticleRows article) throws IOException {
      for (QuoteRow row : article.rows()) {
        quotes.add(row);
      }
      counts.add(article);
    }

    @Override
    public void finish() throws IOException {
      quotes.finish();
      new SpeakersSheet(counts).write(workbook);
      about.write(workbook, counts);
      workbook.finish();
    }
  }
}
