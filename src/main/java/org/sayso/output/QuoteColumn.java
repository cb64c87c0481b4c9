package org.sayso.output;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.sayso.model.Span;

/** The columns of {@code quotes.csv} in their order: the contract that users build on. */
public enum QuoteColumn {
  ARTICLE(QuoteRow::article),
  TITLE(row -> row.title().orElse("")),
  SPEAKER(row -> row.speaker().label()),
  LISTED(row -> row.speaker().isListed() ? "yes" : "no"),
  QUOTE(QuoteRow::quote),
  TYPE(row -> row.type().label()),
  CUE(row -> row.cue().orElse("")),
  MENTION(row -> row.mention().orElse("")),
  CONFIDENCE(row -> QuoteRow.shown(row.confidence()).toPlainString()),
  EVIDENCE(QuoteRow::evidence),
  CONTEXT(QuoteRow::context),
  QUOTE_START(row -> Integer.toString(row.codePoints().start())),
  QUOTE_END(row -> Integer.toString(row.codePoints().end())),
  MENTION_START(row -> number(row.mentionCodePoints().map(Span::start))),
  MENTION_END(row -> number(row.mentionCodePoints().map(Span::end))),
  STATEMENT(row -> Integer.toString(row.statement())),
  QUOTE_ID(QuoteRow::id);

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Function<QuoteRow, String> cell;

  QuoteColumn(Function<QuoteRow, String> cell) {
    this.cell = cell;
  }

  /** The name in the header row. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The text of this column's cell; empty when the row has no such thing. */
  public String of(QuoteRow row) {
    return cell.apply(row);
  }

  /** The header row. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(QuoteColumn::label).toList();
  }

  /** All cells of a row in the order of the columns. */
  public static List<String> cells(QuoteRow row) {
    return Arrays.stream(values()).map(column -> column.of(row)).toList();
  }

  private static String number(Optional<Integer> offset) {
    return offset.map(String::valueOf).orElse("");
  }
}
