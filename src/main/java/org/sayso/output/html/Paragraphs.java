package org.sayso.output.html;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.Span;

/** The paragraphs of a text: runs of lines that are not blank. */
final class Paragraphs {
  private Paragraphs() {}

  /** Those from an offset on, without the white space around them. */
  static List<Span> of(String text, int from) {
    List<Span> paragraphs = new ArrayList<>();
    int start = -1;
    int end = from;
    int lineBreaks = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        if (start >= 0 && lineBreaks > 1) {
          paragraphs.add(new Span(start, end));
          start = -1;
        }
        start = start < 0 ? i : start;
        end = i + 1;
        lineBreaks = 0;
      } else if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        lineBreaks++;
      }
    }
    if (start >= 0) {
      paragraphs.add(new Span(start, end));
    }
    return paragraphs;
  }
}
