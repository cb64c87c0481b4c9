package org.sayso.output.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.sayso.model.ArticleOutcome;
import org.sayso.output.ArticleRows;
import org.sayso.output.ReportFormat;
import org.sayso.output.ReportRun;
import org.sayso.output.ReportWriter;

/** {@code failures.csv}: one row for each article that gave nothing; only a header when all did. */
public record FailuresCsv(CsvStyle style) implements ReportFormat {
  @Override
  public String fileName() {
    return "failures.csv";
  }

  @Override
  public ReportWriter open(OutputStream out, ReportRun run) throws IOException {
    return new FailuresWriter(new CsvTable(out, style, List.of("article", "reason", "what_to_do")));
  }

  private record FailuresWriter(CsvTable table) implements ReportWriter {
    @Override
    public void write(ArticleRows article) {}

    @Override
    public void write(ArticleOutcome.Failed failed) throws IOException {
      table.row(List.of(failed.articleId(), failed.reason(), failed.advice()));
    }
  }
}
