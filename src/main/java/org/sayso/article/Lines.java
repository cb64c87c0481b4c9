package org.sayso.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.Span;

/** The first lines of a text without their ends and the white space around them. */
final class Lines {
  static final int NONE = -1;

  /** Enough to judge a first line by; the rest of the text is never split. */
  private static final int MAX_LINES = 50;

  private static final Pattern LINE_END = Pattern.compile("\\R");

  private final String text;
  private final List<Span> spans = new ArrayList<>();

  Lines(String text) {
    this.text = text;
    int start = 0;
    Matcher end = LINE_END.matcher(text);
    while (spans.size() < MAX_LINES && end.find()) {
      spans.add(trimmed(start, end.start()));
      start = end.end();
    }
    if (spans.size() < MAX_LINES) {
      spans.add(trimmed(start, text.length()));
    }
  }

  private Span trimmed(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  int count() {
    return spans.size();
  }

  Span span(int line) {
    return spans.get(line);
  }

  String text(int line) {
    return spans.get(line).in(text);
  }

  boolean isBlank(int line) {
    return spans.get(line).isEmpty();
  }

  /** The first line with text from the given one on, or {@link #NONE}. */
  int nextWithText(int from) {
    for (int line = from; line < count(); line++) {
      if (!isBlank(line)) {
        return line;
      }
    }
    return NONE;
  }
}
