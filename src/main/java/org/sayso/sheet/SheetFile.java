package org.sayso.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sayso.text.ColumnSeparator;
import org.sayso.text.TextDecoder;
import org.sayso.text.UndecodableTextException;

/**
 * Reads tables as Excel, LibreOffice and others save them.
 *
 * <p>CSV in the encodings of {@link TextDecoder}, with or without byte order mark, separated by
 * comma, semicolon or tab, with Excel's {@code sep=} line or without, with any line ends and with
 * quotation marks where they are needed or everywhere. Workbooks ({@code .xlsx}), of which the
 * sheets whose names begin with the one asked for count, or else the first.
 *
 * <p>Stateless; safe for use by many threads.
 */
public final class SheetFile {
  private static final Pattern SEPARATOR_LINE = Pattern.compile("\\A\"?sep=(.)\"?\\R");
  private static final Pattern LINE_END = Pattern.compile("\\R");

  private final TextDecoder decoder = new TextDecoder();

  /**
   * The table in a file.
   *
   * @param sheet name of the sheet in a workbook
   * @throws SheetException if there is no such file, or no table in it
   */
  public SheetTable read(Path file, String sheet) throws SheetException {
    try {
      byte[] bytes = Files.readAllBytes(file);
      List<SheetRow> rows =
          WorkbookSheet.isWorkbook(bytes) ? WorkbookSheet.rows(bytes, sheet) : rows(bytes);
      return SheetTable.of(rows)
          .orElseThrow(() -> new SheetException("The file " + file + " is empty."));
    } catch (NoSuchFileException e) {
      throw new SheetException("There is no file " + file + ".", e);
    } catch (UndecodableTextException e) {
      throw new SheetException(
          "The file " + file + " is not text (" + e.getMessage() + "): save it as CSV or .xlsx.",
          e);
    } catch (IOException | UncheckedIOException e) {
      throw new SheetException(
          "The file " + file + " cannot be read (" + e + "): save it again as CSV or .xlsx.", e);
    }
  }

  private List<SheetRow> rows(byte[] bytes) throws IOException, UndecodableTextException {
    String text = decoder.decode(bytes);
    Matcher said = SEPARATOR_LINE.matcher(text);
    Optional<Character> separator =
        said.find() ? Optional.of(said.group(1).charAt(0)) : Optional.empty();
    String table = separator.isPresent() ? text.substring(said.end()) : text;
    String header = LINE_END.split(table.stripLeading(), 2)[0];
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator.orElseGet(() -> ColumnSeparator.of(header).character()))
            .setIgnoreEmptyLines(false)
            .get();
    List<SheetRow> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(table, format)) {
      long line = separator.isPresent() ? 2 : 1;
      long skipped = line;
      for (CSVRecord record : parser) {
        rows.add(new SheetRow(Math.toIntExact(line), record.toList()));
        line = parser.getCurrentLineNumber() + skipped;
      }
    }
    return rows;
  }
}
