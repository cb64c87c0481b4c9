package org.sayso.output.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.model.CodePointIndex;
import org.sayso.model.Span;
import org.sayso.output.ArticleRows;

/**
 * The text of one article with its quotations, mentions and cues marked.
 *
 * <p>Marks may lie in one another, overlap and run over several paragraphs; elements are closed and
 * opened again where they must. A quotation's id stands on its first piece, its number at its end.
 * Used by one thread.
 */
final class MarkedText {
  private static final Comparator<TextMark> OUTER_FIRST =
      Comparator.comparing(TextMark::span).thenComparing(TextMark::kind);

  private final String text;
  private final List<TextMark> marks;
  private final Set<TextMark> begun = new HashSet<>();

  MarkedText(ArticleRows article, List<ShownRow> rows) {
    text = article.article().text();
    marks = marks(rows);
  }

  private List<TextMark> marks(List<ShownRow> rows) {
    List<TextMark> found = new ArrayList<>();
    Map<Span, List<ShownRow>> mentions = new LinkedHashMap<>();
    Map<Span, List<ShownRow>> cues = new LinkedHashMap<>();
    CodePointIndex index = new CodePointIndex(text);
    for (ShownRow row : rows) {
      found.add(
          new TextMark(
              utf16(row.row().codePoints(), index), TextMark.Kind.QUOTATION, List.of(row)));
      collect(mentions, row.row().mentionCodePoints().map(span -> utf16(span, index)), row);
      collect(cues, row.row().cueCodePoints().map(span -> utf16(span, index)), row);
    }
    mentions.forEach((span, of) -> found.add(new TextMark(span, TextMark.Kind.MENTION, of)));
    cues.forEach((span, of) -> found.add(new TextMark(span, TextMark.Kind.CUE, of)));
    found.sort(OUTER_FIRST);
    return found;
  }

  private static Span utf16(Span codePoints, CodePointIndex index) {
    return new Span(index.utf16Offset(codePoints.start()), index.utf16Offset(codePoints.end()));
  }

  private static void collect(Map<Span, List<ShownRow>> rows, Optional<Span> span, ShownRow row) {
    span.ifPresent(found -> rows.computeIfAbsent(found, key -> new ArrayList<>()).add(row));
  }

  /** Writes one stretch of the text, such as a paragraph; stretches come in text order. */
  void write(Span stretch, Markup out) {
    Deque<TextMark> open = new ArrayDeque<>();
    Iterator<TextMark> coming =
        marks.stream().filter(mark -> mark.span().overlaps(stretch)).iterator();
    TextMark next = coming.hasNext() ? coming.next() : null;
    int at = stretch.start();
    while (at < stretch.end()) {
      while (next != null && next.span().start() <= at) {
        begin(next, out);
        open.push(next);
        next = coming.hasNext() ? coming.next() : null;
      }
      int until = next == null ? stretch.end() : Math.min(next.span().start(), stretch.end());
      for (TextMark mark : open) {
        until = Math.min(until, mark.span().end());
      }
      out.text(text.substring(at, until));
      at = until;
      endAt(at, open, out);
    }
    while (!open.isEmpty()) {
      end(open.pop(), out, at);
    }
  }

  private void endAt(int at, Deque<TextMark> open, Markup out) {
    Deque<TextMark> again = new ArrayDeque<>();
    while (open.stream().anyMatch(mark -> mark.span().end() <= at)) {
      TextMark mark = open.pop();
      end(mark, out, at);
      if (mark.span().end() > at) {
        again.push(mark);
      }
    }
    for (TextMark mark : again) {
      begin(mark, out);
      open.push(mark);
    }
  }

  private void begin(TextMark mark, Markup out) {
    ShownRow row = mark.row();
    String ids =
        mark.rows().stream().map(shown -> shown.row().id()).collect(Collectors.joining(" "));
    if (mark.kind() != TextMark.Kind.QUOTATION) {
      String kind = mark.kind() == TextMark.Kind.MENTION ? "mention" : "cue";
      out.open("u", "class", kind + " " + row.colour(), "data-of", ids);
      return;
    }
    String style =
        "quote " + row.row().type().label() + " " + row.colour() + (row.isDoubtful() ? " low" : "");
    if (begun.add(mark)) {
      out.open("mark", "class", style, "data-of", ids, "id", row.row().id());
    } else {
      out.open("mark", "class", style, "data-of", ids);
    }
  }

  private static void end(TextMark mark, Markup out, int at) {
    if (mark.kind() == TextMark.Kind.QUOTATION && mark.span().end() <= at) {
      ShownRow row = mark.row();
      out.element(
          "a",
          Integer.toString(row.number()),
          "class",
          "ref",
          "href",
          "#" + row.row().id(),
          "aria-label",
          row.spoken());
    }
    out.close();
  }
}
