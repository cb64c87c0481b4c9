package org.sayso.sheet;

import java.util.List;

/**
 * A row of cells.
 *
 * @param number of the row in the sheet, or of the line in the file, from 1
 * @param cells as text; a row may have fewer or more than the header
 */
public record SheetRow(int number, List<String> cells) {
  public SheetRow {
    cells = List.copyOf(cells);
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  /** The cell's text; empty when the row ends before it. */
  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
