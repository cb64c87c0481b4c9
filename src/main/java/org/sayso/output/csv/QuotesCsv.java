package org.sayso.output.csv;

import java.io.IOException;
import java.io.OutputStream;
import org.sayso.output.ArticleRows;
import org.sayso.output.QuoteColumn;
import org.sayso.output.QuoteRow;
import org.sayso.output.ReportFormat;
import org.sayso.output.ReportRun;
import org.sayso.output.ReportWriter;

/** {@code quotes.csv}: one row for each quotation, the columns of {@link QuoteColumn}. */
public record QuotesCsv(CsvStyle style) implements ReportFormat {
  @Override
  public String fileName() {
    return "quotes.csv";
  }

  @Override
  public ReportWriter open(OutputStream out, ReportRun run) throws IOException {
    return new QuotesWriter(new CsvTable(out, style, QuoteColumn.labels()));
  }

  private record QuotesWriter(CsvTable table) implements ReportWriter {
    @Override
    public void write(ArticleRows article) throws IOException {
      for (QuoteRow row : article.rows()) {
        table.row(QuoteColumn.cells(row));
      }
    }
  }
}
