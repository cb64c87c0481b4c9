package org.sayso.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.sayso.model.Span;

/** The columns of {@code quotes.csv} in their order: the contract that users build on. */
public enum QuoteColumn {
  ARTICLE("path of the article below the input folder", QuoteRow::article),
  TITLE("headline of the article, when it has one", row -> row.title().orElse("")),
  SPEAKER("who said it; empty when nobody can be named", row -> row.speaker().label()),
  LISTED(
      "yes when the speaker is on the list of people to follow, else no",
      row -> row.speaker().isListed() ? "yes" : "no"),
  QUOTE("the words, without the outer quotation marks and on one line", QuoteRow::quote),
  TYPE(
      "direct (whole clauses between marks, or a turn of a transcript), mixed (a fragment between marks), indirect (without marks)",
      row -> row.type().label()),
  CUE("the reporting words; empty when there are none", row -> row.cue().orElse("")),
  MENTION("the speaker as written there", row -> row.mention().orElse("")),
  CONFIDENCE(
      "probability, 0 to 1, that the speaker is right",
      row -> QuoteRow.shown(row.confidence()).toPlainString()),
  EVIDENCE("the rule or feature that decided, or: corrected by hand", QuoteRow::evidence),
  CONTEXT("the sentences that hold the quotation and its attribution", QuoteRow::context),
  QUOTE_START(
      "where the quotation begins, marks included, in Unicode code points of the article",
      row -> Integer.toString(row.codePoints().start())),
  QUOTE_END("where it ends, exclusive", row -> Integer.toString(row.codePoints().end())),
  MENTION_START(
      "where the mention begins; empty when there is none",
      row -> number(row.mentionCodePoints().map(Span::start))),
  MENTION_END("where it ends, exclusive", row -> number(row.mentionCodePoints().map(Span::end))),
  STATEMENT(
      "number within the article; the parts of a split quotation share one",
      row -> Integer.toString(row.statement())),
  QUOTE_ID(
      "stable id: the same quotation in the same article keeps it from run to run", QuoteRow::id);

  private static final List<QuoteColumn> ALL = List.of(values());

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Function<QuoteRow, String> cell;

  private final String description;

  QuoteColumn(String description, Function<QuoteRow, String> cell) {
    this.description = description;
    this.cell = cell;
  }

  /** The name in the header row. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the column holds, in a few words. */
  public String description() {
    return description;
  }

  /** The text of this column's cell; empty when the row has no such thing. */
  public String of(QuoteRow row) {
    return cell.apply(row);
  }

  /** The header row. */
  public static List<String> labels() {
    return ALL.stream().map(QuoteColumn::label).toList();
  }

  /** All cells of a row in the order of the columns. */
  public static List<String> cells(QuoteRow row) {
    List<String> cells = new ArrayList<>(ALL.size());
    for (QuoteColumn column : ALL) {
      cells.add(column.of(row));
    }
    return cells;
  }

  private static String number(Optional<Integer> offset) {
    return offset.map(String::valueOf).orElse("");
  }
}
