package org.sayso.speaker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sayso.model.Gender;
import org.sayso.model.ListedSpeaker;
import org.sayso.text.ColumnSeparator;

/** Turns the text of one list into rows; what is wrong goes to the list of problems. */
final class SpeakersTable {
  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern LIST_SEPARATOR = Pattern.compile("[;|]|\\R");

  private final List<String> problems;
  private final Map<SpeakersColumn, Integer> columns = new EnumMap<>(SpeakersColumn.class);
  private int width;

  SpeakersTable(List<String> problems) {
    this.problems = problems;
  }

  List<ListedRow> rows(String text) {
    if (text.isBlank()) {
      problems.add("it is empty. Give it a header line with " + SpeakersColumn.labels() + ".");
      return List.of();
    }
    List<ListedRow> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, format(text))) {
      readRows(parser, rows);
    } catch (IOException | UncheckedIOException e) {
      problems.add(
          "its quotation marks do not match after line "
              + lastLineRead(rows)
              + ". Put \" around a whole cell or nowhere, and write it twice inside one.");
      return rows;
    }
    if (rows.isEmpty() && problems.isEmpty()) {
      problems.add("it lists nobody. Add a line for each person to follow.");
    }
    return rows;
  }

  private static CSVFormat format(String text) {
    String header = LINE_END.split(text.stripLeading(), 2)[0];
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(ColumnSeparator.of(header).character())
        .setIgnoreEmptyLines(false)
        .setIgnoreSurroundingSpaces(true)
        .get();
  }

  private void readRows(CSVParser parser, List<ListedRow> rows) {
    boolean headerRead = false;
    long line = 1;
    for (CSVRecord record : parser) {
      int start = Math.toIntExact(line);
      line = parser.getCurrentLineNumber() + 1;
      if (isBlank(record)) {
        continue;
      }
      if (headerRead) {
        readRow(record, start).ifPresent(rows::add);
      } else {
        readHeader(record, start);
        headerRead = true;
        if (!columns.containsKey(SpeakersColumn.NAME)) {
          return;
        }
      }
    }
  }

  private static int lastLineRead(List<ListedRow> rows) {
    return rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line();
  }

  private static boolean isBlank(CSVRecord record) {
    return record.stream().allMatch(String::isBlank);
  }

  private void readHeader(CSVRecord record, int line) {
    width = record.size();
    for (int i = 0; i < record.size(); i++) {
      String header = record.get(i).strip();
      Optional<SpeakersColumn> column = SpeakersColumn.of(header);
      if (column.isEmpty() && !header.isEmpty()) {
        problems.add(
            "line "
                + line
                + " has the unknown column \""
                + header
                + "\". Remove or rename it; the columns are "
                + SpeakersColumn.labels()
                + ".");
      }
      if (column.isPresent() && columns.put(column.get(), i) != null) {
        problems.add("line " + line + " has the column " + header + " twice. Remove one of them.");
      }
    }
    if (!columns.containsKey(SpeakersColumn.NAME)) {
      problems.add(
          "line "
              + line
              + " has no column called name. Make the first line a header with "
              + SpeakersColumn.labels()
              + "; only name is needed.");
    }
  }

  private Optional<ListedRow> readRow(CSVRecord record, int line) {
    if (hasCellsWithoutColumn(record)) {
      problems.add(
          "line "
              + line
              + " has more cells than the header has columns. Put quotation marks (\") around a"
              + " cell that holds the character between the columns.");
      return Optional.empty();
    }
    String name = collapse(cell(record, SpeakersColumn.NAME));
    if (name.isEmpty()) {
      problems.add("line " + line + " has no name. Fill it in or remove the line.");
      return Optional.empty();
    }
    List<String> aliases = list(cell(record, SpeakersColumn.ALIASES));
    List<String> roles = list(cell(record, SpeakersColumn.ROLES));
    Gender pronoun = pronoun(cell(record, SpeakersColumn.PRONOUN), line);
    return Optional.of(new ListedRow(line, new ListedSpeaker(name, aliases, roles, pronoun)));
  }

  private boolean hasCellsWithoutColumn(CSVRecord record) {
    return record.stream().skip(width).anyMatch(cell -> !cell.isBlank());
  }

  private String cell(CSVRecord record, SpeakersColumn column) {
    Integer index = columns.get(column);
    return index == null || index >= record.size() ? "" : record.get(index);
  }

  private static List<String> list(String cell) {
    return Arrays.stream(LIST_SEPARATOR.split(cell))
        .map(SpeakersTable::collapse)
        .filter(Predicate.not(String::isEmpty))
        .collect(LinkedHashSet<String>::new, LinkedHashSet::add, LinkedHashSet::addAll)
        .stream()
        .toList();
  }

  private static String collapse(String words) {
    return words.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private Gender pronoun(String cell, int line) {
    String pronoun = cell.strip().toLowerCase(Locale.ROOT);
    return switch (pronoun) {
      case "" -> Gender.UNKNOWN;
      case "he", "he/him" -> Gender.MALE;
      case "she", "she/her" -> Gender.FEMALE;
      case "they", "they/them" -> Gender.PLURAL;
      default -> {
        problems.add(
            "line "
                + line
                + " has the unknown pronoun \""
                + cell.strip()
                + "\". Write he, she or they, or leave it empty.");
        yield Gender.UNKNOWN;
      }
    };
  }
}
