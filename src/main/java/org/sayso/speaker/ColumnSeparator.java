package org.sayso.speaker;

/** What stands between the cells of a spreadsheet saved as text. */
enum ColumnSeparator {
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t');

  private final char character;

  ColumnSeparator(char character) {
    this.character = character;
  }

  char character() {
    return character;
  }

  /** The one that the header line has most of; a comma when it has none. */
  static ColumnSeparator of(String headerLine) {
    ColumnSeparator best = COMMA;
    for (ColumnSeparator separator : values()) {
      if (separator.countIn(headerLine) > best.countIn(headerLine)) {
        best = separator;
      }
    }
    return best;
  }

  private long countIn(String line) {
    return line.chars().filter(c -> c == character).count();
  }
}
