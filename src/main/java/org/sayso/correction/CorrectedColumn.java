package org.sayso.correction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sayso.output.QuoteColumn;
import org.sayso.output.QuoteRow;

/** The columns that a person may correct. */
public enum CorrectedColumn {
  SPEAKER(QuoteColumn.SPEAKER),
  TYPE(QuoteColumn.TYPE);

  private final QuoteColumn column;

  CorrectedColumn(QuoteColumn column) {
    this.column = column;
  }

  /** The name in the files. */
  public String label() {
    return column.label();
  }

  static Optional<CorrectedColumn> of(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(column -> column.label().equals(name)).findFirst();
  }

  String of(QuoteRow row) {
    return column.of(row);
  }
}
