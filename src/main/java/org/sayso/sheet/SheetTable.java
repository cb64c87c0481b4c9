package org.sayso.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A table with named columns.
 *
 * <p>Names are looked up in any case; of columns with the same name the first counts. Rows without
 * any text are left out. Immutable.
 */
public final class SheetTable {
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<SheetRow> rows;

  private SheetTable(SheetRow header, List<SheetRow> rows) {
    for (int i = 0; i < header.cells().size(); i++) {
      columns.putIfAbsent(key(header.cell(i)), i);
    }
    this.rows = List.copyOf(rows);
  }

  /** A table of which the first row with any text is the header; empty when there is none. */
  static Optional<SheetTable> of(List<SheetRow> all) {
    List<SheetRow> rows = new ArrayList<>(all);
    rows.removeIf(SheetRow::isBlank);
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new SheetTable(rows.get(0), rows.subList(1, rows.size())));
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  public boolean hasColumn(String name) {
    return columns.containsKey(key(name));
  }

  public List<SheetRow> rows() {
    return rows;
  }

  /** The text of a row's cell; empty when the table has no such column. */
  public String cell(SheetRow row, String column) {
    Integer index = columns.get(key(column));
    return index == null ? "" : row.cell(index);
  }
}
