package org.sayso.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gold annotations in a CSV file; its columns tell which kind it is.
 *
 * <p>Quoted segments: {@code article, quote_start, quote_end, quote, speaker}, and if there are any
 * {@code kind} ({@code none} for text that nobody said, {@code unnamed} where naming nobody is
 * right too) and {@code alternatives} (further right names, separated by {@code ;}; {@code -} for
 * nobody). Statements: {@code article, start, end, statement, speaker}. Offsets count code points.
 *
 * @param quotes the segments; none in a file of statements
 * @param statements the statements; none in a file of segments
 */
public record GoldFile(List<GoldQuote> quotes, List<GoldStatement> statements) {
  private static final List<String> QUOTE_COLUMNS =
      List.of("article", "quote_start", "quote_end", "quote", "speaker");
  private static final List<String> STATEMENT_COLUMNS =
      List.of("article", "start", "end", "statement", "speaker");

  public GoldFile {
    quotes = List.copyOf(quotes);
    statements = List.copyOf(statements);
  }

  /**
   * Reads either kind.
   *
   * @throws UnusableFileException if it is neither
   */
  public static GoldFile read(Path file) throws UnusableFileException {
    Table table = Table.read(file);
    if (table.has("statement")) {
      table.require(STATEMENT_COLUMNS);
      return new GoldFile(List.of(), statements(table));
    }
    table.require(QUOTE_COLUMNS);
    return new GoldFile(quotes(table), List.of());
  }

  private static List<GoldStatement> statements(Table table) throws UnusableFileException {
    List<GoldStatement> statements = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      statements.add(
          new GoldStatement(
              row.article(), row.span("start", "end"), row.text("statement"), row.text("speaker")));
    }
    return statements;
  }

  private static List<GoldQuote> quotes(Table table) throws UnusableFileException {
    List<GoldQuote> quotes = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      String speaker = row.text("speaker");
      String kind = row.text("kind");
      quotes.add(
          new GoldQuote(
              row.article(),
              row.span("quote_start", "quote_end"),
              row.text("quote"),
              speaker,
              !kind.equals("none") && !speaker.isEmpty(),
              accepted(speaker, row.text("alternatives"), kind)));
    }
    return quotes;
  }

  private static List<String> accepted(String speaker, String alternatives, String kind) {
    Stream<String> named =
        Arrays.stream(alternatives.split(";", -1))
            .filter(Predicate.not(String::isEmpty))
            .map(alternative -> alternative.equals("-") ? "" : alternative);
    Stream<String> nobody = kind.equals("unnamed") ? Stream.of("") : Stream.of();
    return Stream.of(Stream.of(speaker), named, nobody).flatMap(part -> part).toList();
  }

  /** The names of the articles that it speaks of. */
  public Set<String> articles() {
    return Stream.concat(
            quotes.stream().map(GoldQuote::article),
            statements.stream().map(GoldStatement::article))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What it says of these articles only. */
  public GoldFile only(Set<String> articles) {
    return new GoldFile(
        quotes.stream().filter(quote -> articles.contains(quote.article())).toList(),
        statements.stream().filter(said -> articles.contains(said.article())).toList());
  }
}
