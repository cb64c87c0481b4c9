package org.sayso.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The rows of a workbook's sheets. */
final class WorkbookSheet {
  private WorkbookSheet() {}

  /** Whether bytes are a zip file, as workbooks are and text never is. */
  static boolean isWorkbook(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
  }

  /** The rows of all sheets whose names begin so, under the first one's header. */
  static List<SheetRow> rows(byte[] bytes, String name) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      List<Sheet> named =
          workbook.getSheets().filter(sheet -> sheet.getName().startsWith(name)).toList();
      List<Sheet> sheets = named.isEmpty() ? List.of(workbook.getFirstSheet()) : named;
      List<SheetRow> rows = new ArrayList<>();
      for (Sheet sheet : sheets) {
        boolean skipsHeader = !rows.isEmpty();
        try (Stream<Row> found = sheet.openStream()) {
          found.skip(skipsHeader ? 1 : 0).map(WorkbookSheet::row).forEach(rows::add);
        }
      }
      return rows;
    } catch (RuntimeException e) {
      throw new IOException("not a workbook: " + e.getMessage(), e);
    }
  }

  private static SheetRow row(Row row) {
    List<String> cells =
        IntStream.range(0, row.getCellCount())
            .mapToObj(column -> row.getOptionalCell(column).map(Cell::getText).orElse(""))
            .toList();
    return new SheetRow(row.getRowNum(), cells);
  }
}
