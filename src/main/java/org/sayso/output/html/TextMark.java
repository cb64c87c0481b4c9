package org.sayso.output.html;

import java.util.List;
import org.sayso.model.Span;

/**
 * A stretch of the text that is shown as a quotation, a mention or a cue.
 *
 * @param span where, in UTF-16 units
 * @param kind what it is
 * @param rows the rows that it belongs to; a quotation has one, a mention can have many
 */
record TextMark(Span span, Kind kind, List<ShownRow> rows) {
  TextMark {
    rows = List.copyOf(rows);
  }

  /** What a mark stands for; of two that cover the same, the first is outside. */
  enum Kind {
    QUOTATION,
    MENTION,
    CUE
  }

  ShownRow row() {
    return rows.get(0);
  }
}
