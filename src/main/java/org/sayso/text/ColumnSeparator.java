package org.sayso.text;

/** What stands between the cells of a spreadsheet saved as text. */
public enum ColumnSeparator {
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t');

  private final char character;

  ColumnSeparator(char character) {
    this.character = character;
  }

  public char character() {
    return character;
  }

  /** The one that the header line has most of; a comma when it has none. */
  public static ColumnSeparator of(String headerLine) {
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
