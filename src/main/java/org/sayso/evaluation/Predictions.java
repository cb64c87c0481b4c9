package org.sayso.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.sayso.model.QuotationType;

/** The rows to evaluate, by article, in the order of their file. Immutable. */
public final class Predictions {
  private static final List<String> COLUMNS =
      List.of("article", "speaker", "quote", "type", "quote_start", "quote_end");

  private final Map<String, List<PredictedRow>> byArticle = new LinkedHashMap<>();

  Predictions(List<PredictedRow> rows) {
    for (PredictedRow row : rows) {
      byArticle.computeIfAbsent(row.article(), article -> new ArrayList<>()).add(row);
    }
  }

  /**
   * The rows of a {@code quotes.csv}. The columns of mention, confidence and statement may be
   * absent.
   *
   * @throws UnusableFileException if it is none
   */
  public static Predictions read(Path file) throws UnusableFileException {
    Table table = Table.read(file);
    table.require(COLUMNS);
    List<PredictedRow> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      rows.add(
          new PredictedRow(
              row.article(),
              row.span("quote_start", "quote_end"),
              row.text("quote"),
              type(row),
              row.text("speaker").strip(),
              row.optionalSpan("mention_start", "mention_end"),
              row.text("mention"),
              confidence(row),
              statement(row)));
    }
    return new Predictions(rows);
  }

  private static QuotationType type(Table.Row row) throws UnusableFileException {
    String label = row.text("type");
    return Arrays.stream(QuotationType.values())
        .filter(type -> type.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                row.problem(
                    "'" + label + "' is no type of quotation; use direct, mixed or indirect",
                    new IllegalArgumentException(label)));
  }

  private static OptionalDouble confidence(Table.Row row) throws UnusableFileException {
    String text = row.text("confidence");
    try {
      return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      throw row.problem("'" + text + "' is no confidence", e);
    }
  }

  /** The number of the statement; a row without one is a statement of its own. */
  private static String statement(Table.Row row) {
    String number = row.text("statement");
    return number.isEmpty() ? row.text("quote_start") + "-" + row.text("quote_end") : number;
  }

  /** All rows of an article; none if the file does not speak of it. */
  List<PredictedRow> of(String article) {
    return byArticle.getOrDefault(article, List.of());
  }

  List<PredictedRow> marked(String article) {
    return of(article).stream().filter(row -> !row.isIndirect()).toList();
  }

  List<PredictedRow> indirect(String article) {
    return of(article).stream().filter(PredictedRow::isIndirect).toList();
  }
}
