package org.sayso.output.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as RFC 4180 has it, in UTF-8; every cell of every file passes through here. */
public final class CsvTable {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final OutputStream out;
  private final StringBuilder row = new StringBuilder();
  private final CSVPrinter printer;
  private final CsvCells cells;

  /** Begins a table with its header row, on a stream that is buffered and stays open. */
  public CsvTable(OutputStream out, CsvStyle style, List<String> header) throws IOException {
    this.out = out;
    if (style.encoding() == CsvEncoding.UTF_8_WITH_MARK) {
      row.append(BYTE_ORDER_MARK);
    }
    printer = new CSVPrinter(row, CSVFormat.RFC4180);
    cells = style.cells();
    row(header);
  }

  /** Adds a row. */
  public void row(List<String> texts) throws IOException {
    for (String text : texts) {
      printer.print(cells.of(text));
    }
    printer.println();
    out.write(row.toString().getBytes(StandardCharsets.UTF_8));
    row.setLength(0);
  }
}
