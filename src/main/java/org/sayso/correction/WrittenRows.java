package org.sayso.correction;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.output.ArticleRows;
import org.sayso.output.QuoteRow;
import org.sayso.output.ReportFormat;
import org.sayso.output.ReportRun;
import org.sayso.output.ReportWriter;
import org.sayso.output.csv.CsvCells;
import org.sayso.output.csv.CsvEncoding;
import org.sayso.output.csv.CsvStyle;
import org.sayso.output.csv.CsvTable;
import org.sayso.sheet.SheetException;
import org.sayso.sheet.SheetFile;
import org.sayso.sheet.SheetRow;
import org.sayso.sheet.SheetTable;

/**
 * A hidden file beside the others with what a run has written, since people edit the others.
 *
 * <p>Stateless.
 */
public record WrittenRows() implements ReportFormat {
  private static final String FILE_NAME = ".quotes-as-written.csv";
  private static final CsvStyle STYLE = new CsvStyle(CsvEncoding.UTF_8, CsvCells.RAW);
  private static final List<String> HEADER =
      List.of("article", "quote_id", "speaker", "type", "evidence", "quote", "near");
  private static final int MAX_QUOTE = 200;

  @Override
  public String fileName() {
    return FILE_NAME;
  }

  @Override
  public boolean isForPeople() {
    return false;
  }

  @Override
  public ReportWriter open(OutputStream out, ReportRun run) throws IOException {
    return new RowsWriter(new CsvTable(out, STYLE, HEADER));
  }

  /** Whether a run has written to that folder. */
  static boolean areIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE_NAME));
  }

  /** The rows of the last run that wrote to that folder, by id. */
  static Map<String, WrittenRow> read(Path folder) throws SheetException {
    SheetTable table = new SheetFile().read(folder.resolve(FILE_NAME), "");
    Map<String, WrittenRow> rows = new HashMap<>();
    for (SheetRow row : table.rows()) {
      String id = table.cell(row, "quote_id");
      rows.put(
          id,
          new WrittenRow(
              table.cell(row, "article"),
              id,
              table.cell(row, "speaker"),
              table.cell(row, "type"),
              table.cell(row, "evidence"),
              table.cell(row, "quote"),
              table.cell(row, "near")));
    }
    return rows;
  }

  private record RowsWriter(CsvTable table) implements ReportWriter {
    @Override
    public void write(ArticleRows article) throws IOException {
      Near near = new Near(article);
      for (QuoteRow row : article.rows()) {
        table.row(
            List.of(
                row.article(),
                row.id(),
                row.speaker().label(),
                row.type().label(),
                row.evidence(),
                row.quote().substring(0, Math.min(MAX_QUOTE, row.quote().length())),
                near.of(row)));
      }
    }
  }
}
