package org.sayso.output.csv;

/**
 * How a CSV file is written.
 *
 * @param encoding how characters become bytes
 * @param cells what becomes of a text in a cell
 */
public record CsvStyle(CsvEncoding encoding, CsvCells cells) {
  /** What spreadsheets read best. */
  public static final CsvStyle FOR_SPREADSHEETS =
      new CsvStyle(CsvEncoding.UTF_8_WITH_MARK, CsvCells.FOR_SPREADSHEETS);
}
