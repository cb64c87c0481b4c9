package org.sayso.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.Span;

/**
 * Finds what stands between double quotation marks, paragraph by paragraph and independently of how
 * the program finds it.
 *
 * <p>An opening mark inside a segment begins it anew. A paragraph that opens a segment and never
 * closes it has one up to its end, unless that is a mere {@value #SHORT} characters or fewer.
 */
final class QuotedSegments {
  private static final Pattern PARAGRAPH = Pattern.compile("[^\n]+");
  private static final Pattern MARK = Pattern.compile("[“”\"]|``|''");
  private static final int SHORT = 20;
  private static final int NOT_OPEN = -1;

  private QuotedSegments() {}

  static boolean holdsMark(String text) {
    return MARK.matcher(text).find();
  }

  /** The segments in UTF-16 offsets, marks included, in text order. */
  static List<Span> in(String text) {
    List<Span> segments = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      addFrom(text, new Span(paragraph.start(), paragraph.end()), segments);
    }
    return segments;
  }

  private static void addFrom(String text, Span paragraph, List<Span> segments) {
    Matcher mark = MARK.matcher(text).region(paragraph.start(), paragraph.end());
    int start = NOT_OPEN;
    while (mark.find()) {
      boolean opens = mark.group().equals("“") || mark.group().equals("``");
      boolean closes = mark.group().equals("”") || mark.group().equals("''");
      if (opens || (start == NOT_OPEN && !closes)) {
        start = mark.start();
      } else if (start != NOT_OPEN) {
        segments.add(new Span(start, mark.end()));
        start = NOT_OPEN;
      }
    }
    if (start != NOT_OPEN && text.codePointCount(start, paragraph.end()) > SHORT) {
      segments.add(new Span(start, paragraph.end()));
    }
  }
}
