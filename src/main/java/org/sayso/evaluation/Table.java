package org.sayso.evaluation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sayso.model.Span;
import org.sayso.text.TextDecoder;
import org.sayso.text.UndecodableTextException;

/** A CSV file with a header row; what is wrong with it is said with its line. */
final class Table {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .get();

  private final Path file;
  private final List<String> header;
  private final List<CSVRecord> records;

  private Table(Path file, List<String> header, List<CSVRecord> records) {
    this.file = file;
    this.header = header;
    this.records = records;
  }

  static Table read(Path file) throws UnusableFileException {
    try (CSVParser parser = CSVParser.parse(new StringReader(text(file)), FORMAT)) {
      return new Table(file, List.copyOf(parser.getHeaderNames()), parser.getRecords());
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new UnusableFileException(
          "The file " + file + " is no table (" + e.getMessage() + "): save it as CSV.", e);
    }
  }

  private static String text(Path file) throws UnusableFileException {
    try {
      return new TextDecoder().decode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UnusableFileException("The file " + file + " cannot be read: " + e + ".", e);
    } catch (UndecodableTextException e) {
      throw new UnusableFileException(
          "The file " + file + " is not text (" + e.getMessage() + "): save it as CSV.", e);
    }
  }

  boolean has(String column) {
    return header.contains(column);
  }

  void require(List<String> columns) throws UnusableFileException {
    for (String column : columns) {
      if (!has(column)) {
        throw new UnusableFileException(
            "The file "
                + file
                + " lacks the column "
                + column
                + "; it has "
                + (header.isEmpty() ? "none" : String.join(", ", header))
                + ".");
      }
    }
  }

  List<Row> rows() {
    return records.stream().map(Row::new).toList();
  }

  /** A row by the names of its columns. */
  final class Row {
    private final CSVRecord cells;

    private Row(CSVRecord cells) {
      this.cells = cells;
    }

    /** The text of a cell; empty where the row or the table is too short. */
    String text(String column) {
      return cells.isSet(column) ? cells.get(column) : "";
    }

    /** The part of the article's path behind the last {@code /}, by which articles are matched. */
    String article() {
      String path = text("article");
      return path.substring(path.lastIndexOf('/') + 1);
    }

    Span span(String start, String end) throws UnusableFileException {
      try {
        return new Span(Integer.parseInt(text(start)), Integer.parseInt(text(end)));
      } catch (IllegalArgumentException e) {
        throw problem(
            "'"
                + text(start)
                + "' to '"
                + text(end)
                + "' is no stretch of text; "
                + start
                + " and "
                + end
                + " count characters from 0",
            e);
      }
    }

    Optional<Span> optionalSpan(String start, String end) throws UnusableFileException {
      return text(start).isEmpty() ? Optional.empty() : Optional.of(span(start, end));
    }

    UnusableFileException problem(String what, Throwable cause) {
      return new UnusableFileException(
          "The file " + file + ", row " + (cells.getRecordNumber() + 1) + ": " + what + ".", cause);
    }
  }
}
