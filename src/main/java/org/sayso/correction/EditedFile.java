package org.sayso.correction;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.output.QuoteColumn;
import org.sayso.sheet.SheetException;
import org.sayso.sheet.SheetFile;
import org.sayso.sheet.SheetRow;
import org.sayso.sheet.SheetTable;

/**
 * Finds the corrections in a {@code quotes.csv} or {@code quotes.xlsx} that a person has edited.
 *
 * <p>Rows may be sorted or deleted and other columns changed or added. A row counts by its id, and
 * only while it still has the words and the evidence of the last run; anything else is a problem to
 * report, such as a table of which one column was sorted without the others. Used once.
 */
public final class EditedFile {
  private static final String ID = QuoteColumn.QUOTE_ID.label();
  private static final String QUOTE = QuoteColumn.QUOTE.label();
  private static final String EVIDENCE = QuoteColumn.EVIDENCE.label();
  private static final int MAX_PROBLEMS = 20;

  private final SheetTable table;
  private final Map<String, WrittenRow> written;
  private final LocalDate today;
  private final Map<Correction.Cell, Correction> known = new LinkedHashMap<>();
  private final List<Correction> added = new ArrayList<>();
  private final List<Correction> withdrawn = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private EditedFile(SheetTable table, Map<String, WrittenRow> written, LocalDate today) {
    this.table = table;
    this.written = written;
    this.today = today;
  }

  /**
   * The corrections in an edited file, together with those known already.
   *
   * @param file the edited file
   * @param folder where the run wrote that the file comes from
   * @throws CorrectionsException if the file is no table of quotations, or no run wrote there
   */
  public static CorrectionReport compare(
      Path file, Path folder, List<Correction> known, LocalDate today) throws CorrectionsException {
    try {
      SheetTable table = new SheetFile().read(file, "Quotes");
      requireColumns(file, table);
      if (!WrittenRows.areIn(folder)) {
        throw new CorrectionsException(
            List.of(
                "No run has written to "
                    + folder
                    + ", so that there is nothing to compare "
                    + file
                    + " with: name the output folder that it comes from with --output."));
      }
      return new EditedFile(table, WrittenRows.read(folder), today).compare(known);
    } catch (SheetException e) {
      throw new CorrectionsException(List.of(e.problem()));
    }
  }

  private static void requireColumns(Path file, SheetTable table) throws CorrectionsException {
    List<String> missing =
        List.of(ID, CorrectedColumn.SPEAKER.label(), CorrectedColumn.TYPE.label()).stream()
            .filter(column -> !table.hasColumn(column))
            .toList();
    if (!missing.isEmpty()) {
      throw new CorrectionsException(
          List.of(
              "The file "
                  + file
                  + " has no column called "
                  + String.join(" and none called ", missing)
                  + ": edit a quotes.csv or quotes.xlsx and leave its first row as it is."));
    }
  }

  private CorrectionReport compare(List<Correction> before) {
    before.forEach(correction -> known.put(correction.cell(), correction));
    Map<String, Set<List<String>>> meanings = meanings();
    Set<String> done = new HashSet<>();
    for (SheetRow row : table.rows()) {
      String id = table.cell(row, ID).strip();
      boolean isAmbiguous = meanings.getOrDefault(id, Set.of()).size() > 1;
      if (isAmbiguous && done.add(id)) {
        problem(row, "and others have the same quote_id but differ. Keep one of them.");
      } else if (!isAmbiguous && done.add(id)) {
        compare(row, id);
      }
    }
    return new CorrectionReport(
        new ArrayList<>(known.values()), added, withdrawn, shortened(problems));
  }

  /** What the rows of each id say; more than one thing when a row was copied and then edited. */
  private Map<String, Set<List<String>>> meanings() {
    Map<String, Set<List<String>>> meanings = new HashMap<>();
    for (SheetRow row : table.rows()) {
      List<String> meaning =
          Arrays.stream(CorrectedColumn.values()).map(column -> value(row, column)).toList();
      meanings.computeIfAbsent(table.cell(row, ID).strip(), id -> new HashSet<>()).add(meaning);
    }
    return meanings;
  }

  private String value(SheetRow row, CorrectedColumn column) {
    String value = CellComparison.value(table.cell(row, column.label()));
    return column == CorrectedColumn.TYPE ? value.toLowerCase(Locale.ROOT) : value;
  }

  private void compare(SheetRow row, String id) {
    WrittenRow original = written.get(id);
    if (original == null) {
      problem(
          row,
          id.isEmpty()
              ? "has no quote_id. Undo that, or remove the row."
              : "has a quote_id that the last run did not write ("
                  + id
                  + "). Edit its newest file.");
      return;
    }
    List<CorrectedColumn> changed =
        Arrays.stream(CorrectedColumn.values())
            .filter(column -> !CellComparison.isUnchanged(value(row, column), original.of(column)))
            .toList();
    if (changed.isEmpty() || !isFromLastRun(row, original)) {
      return;
    }
    changed.forEach(column -> take(row, original, column));
  }

  private boolean isFromLastRun(SheetRow row, WrittenRow original) {
    if (table.hasColumn(QUOTE)
        && !CellComparison.beginsAlike(table.cell(row, QUOTE), original.quote())) {
      problem(
          row,
          "has other words than the quotation with its id. Were some columns sorted without the"
              + " others? Nothing of it was taken over.");
      return false;
    }
    if (table.hasColumn(EVIDENCE)
        && !CellComparison.isUnchanged(table.cell(row, EVIDENCE), original.evidence())) {
      problem(
          row,
          "comes from another run than the last one, which decided it in another way. Make the"
              + " correction in the newest file.");
      return false;
    }
    return true;
  }

  private void take(SheetRow row, WrittenRow original, CorrectedColumn column) {
    String to = value(row, column);
    if (column == CorrectedColumn.TYPE && CorrectionsFile.typeOf(to).isEmpty()) {
      problem(row, "has the type \"" + to + "\". Use direct, mixed or indirect.");
      return;
    }
    Optional<Correction> before =
        Optional.ofNullable(known.get(new Correction.Cell(original.quoteId(), column)));
    String from = before.map(Correction::from).orElseGet(() -> original.of(column));
    Correction correction =
        new Correction(
            original.article(), original.quoteId(), column, from, to, today, original.near());
    if (before.isPresent() && CellComparison.isUnchanged(to, before.get().to())) {
      return;
    }
    if (CellComparison.isUnchanged(to, from)) {
      known.remove(correction.cell());
      withdrawn.add(correction);
    } else {
      known.put(correction.cell(), correction);
      added.add(correction);
    }
  }

  private void problem(SheetRow row, String what) {
    problems.add("Row " + row.number() + " " + what);
  }

  private static List<String> shortened(List<String> problems) {
    if (problems.size() <= MAX_PROBLEMS) {
      return problems;
    }
    List<String> first = new ArrayList<>(problems.subList(0, MAX_PROBLEMS));
    first.add("And " + (problems.size() - MAX_PROBLEMS) + " more rows like these.");
    return first;
  }
}
