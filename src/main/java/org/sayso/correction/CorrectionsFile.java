package org.sayso.correction;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.model.QuotationType;
import org.sayso.output.OutputException;
import org.sayso.output.OutputFolder;
import org.sayso.output.Publication;
import org.sayso.output.ReportFormat;
import org.sayso.output.ReportRun;
import org.sayso.output.ReportWriter;
import org.sayso.output.csv.CsvCells;
import org.sayso.output.csv.CsvStyle;
import org.sayso.output.csv.CsvTable;
import org.sayso.sheet.SheetException;
import org.sayso.sheet.SheetFile;
import org.sayso.sheet.SheetRow;
import org.sayso.sheet.SheetTable;

/**
 * The file that keeps corrections, {@code input/corrections.csv}: {@code article}, {@code
 * quote_id}, {@code column}, {@code from}, {@code to}, {@code date} and {@code near}.
 *
 * <p>People may edit it too, in a spreadsheet, and take lines out. Stateless.
 */
public final class CorrectionsFile {
  private static final List<String> HEADER =
      List.of("article", "quote_id", "column", "from", "to", "date", "near");
  private static final int NEEDED = 5;

  /**
   * The corrections in a file; none when there is no such file.
   *
   * @throws CorrectionsException if it cannot be read, or a line of it is not understood
   */
  public List<Correction> read(Path file) throws CorrectionsException {
    if (Files.notExists(file)) {
      return List.of();
    }
    List<String> problems = new ArrayList<>();
    List<Correction> corrections = new ArrayList<>();
    try {
      SheetTable table = new SheetFile().read(file, "");
      for (String column : HEADER.subList(0, NEEDED)) {
        if (!table.hasColumn(column)) {
          problems.add("it has no column called " + column + ". Put it back.");
        }
      }
      if (problems.isEmpty()) {
        table.rows().forEach(row -> read(row, table, problems).ifPresent(corrections::add));
      }
    } catch (SheetException e) {
      throw new CorrectionsException(List.of(e.problem()));
    }
    if (!problems.isEmpty()) {
      throw new CorrectionsException(
          problems.stream()
              .map(problem -> "The corrections file " + file + ": " + problem)
              .toList());
    }
    return corrections;
  }

  private static Optional<Correction> read(SheetRow row, SheetTable table, List<String> problems) {
    Optional<CorrectedColumn> column = CorrectedColumn.of(table.cell(row, "column"));
    String id = table.cell(row, "quote_id").strip();
    String to = CellComparison.value(table.cell(row, "to"));
    if (column.isEmpty() || id.isEmpty()) {
      problems.add(
          "line "
              + row.number()
              + " names no quotation or no column. Write speaker or type into its column, or remove"
              + " the line.");
      return Optional.empty();
    }
    if (column.get() == CorrectedColumn.TYPE && typeOf(to).isEmpty()) {
      problems.add(
          "line " + row.number() + " has the type \"" + to + "\". Use direct, mixed or indirect.");
      return Optional.empty();
    }
    return Optional.of(
        new Correction(
            CsvCells.meantBy(table.cell(row, "article")),
            id,
            column.get(),
            CellComparison.value(table.cell(row, "from")),
            to,
            date(table.cell(row, "date")),
            CsvCells.meantBy(table.cell(row, "near"))));
  }

  static Optional<QuotationType> typeOf(String label) {
    String wanted = label.strip().toLowerCase(Locale.ROOT);
    for (QuotationType type : QuotationType.values()) {
      if (type.label().equals(wanted)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Spreadsheets write dates as they like; nothing depends on this one. */
  private static LocalDate date(String cell) {
    try {
      return LocalDate.parse(cell.strip());
    } catch (DateTimeException e) {
      return LocalDate.EPOCH;
    }
  }

  /** Replaces the file, all or nothing, with these corrections in their order. */
  public void write(Path file, List<Correction> corrections) throws OutputException {
    List<Correction> sorted = corrections.stream().sorted(Correction.ORDER).toList();
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    OutputFolder output =
        new OutputFolder(folder, List.of(new Lines(String.valueOf(file.getFileName()), sorted)));
    output.check();
    try (Publication publication = output.begin(List.of())) {
      publication.complete();
      publication.publish();
    }
  }

  private record Lines(String fileName, List<Correction> corrections) implements ReportFormat {
    @Override
    public ReportWriter open(OutputStream out, ReportRun run) throws IOException {
      CsvTable table = new CsvTable(out, CsvStyle.FOR_SPREADSHEETS, HEADER);
      for (Correction correction : corrections) {
        table.row(
            List.of(
                correction.article(),
                correction.quoteId(),
                correction.column().label(),
                correction.from(),
                correction.to(),
                correction.date().equals(LocalDate.EPOCH) ? "" : correction.date().toString(),
                correction.near()));
      }
      return article -> {};
    }
  }
}
