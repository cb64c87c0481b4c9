package org.sayso.quotation;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.Span;

/**
 * Pairs the quotation marks of one article: outermost stretches in marks, in text order.
 *
 * <p>Knows curly, straight, doubled single ({@code ``} and {@code ''}) and guillemet marks, single
 * marks as outer ones, pairs of different styles, apostrophes, inches and minutes. A stretch whose
 * mark is never closed runs to the end of its paragraph; when the next paragraph opens with a mark
 * again it goes on there. Nested marks belong to the stretch around them. One object for each
 * article, for one thread.
 */
final class QuotationMarks {
  /** Shortest unclosed stretch that is taken for a quotation, in characters. */
  private static final int SHORTEST_UNCLOSED = 20;

  /** Most paragraphs that one quotation may run over. */
  private static final int MOST_PARAGRAPHS = 60;

  /** A stretch in marks: with them, and the words between them. */
  record Marked(Span span, Span content, boolean single) {}

  private final String text;
  private final List<Marked> found = new ArrayList<>();

  private QuotationMarks(String text) {
    this.text = text;
  }

  /** The stretches in marks of all the paragraphs. */
  static List<Marked> pair(String text, List<Span> paragraphs) {
    QuotationMarks marks = new QuotationMarks(text);
    int next = 0;
    while (next < paragraphs.size()) {
      next = marks.pairFrom(paragraphs, next);
    }
    return marks.found;
  }

  /** Pairs the marks of one paragraph and of those its last stretch runs on into. */
  private int pairFrom(List<Span> paragraphs, int first) {
    Span paragraph = paragraphs.get(first);
    int open = pairInside(paragraph);
    if (open < 0) {
      return first + 1;
    }
    int at = first;
    int contentStart = open + markLength(open);
    while (at + 1 < paragraphs.size()
        && at - first < MOST_PARAGRAPHS
        && continues(paragraphs.get(at + 1))) {
      at++;
      Span next = paragraphs.get(at);
      int reopened = firstInk(next);
      int close = closing(reopened, reopened + markLength(reopened), next.end());
      if (close >= 0) {
        int end = close + markLength(close);
        add(new Span(open, end), new Span(contentStart, close), false);
        int left = pairInside(new Span(end, next.end()));
        if (left >= 0) {
          addUnclosed(left, next.end());
        }
        return at + 1;
      }
    }
    addUnclosed(open, paragraphs.get(at).end());
    return at + 1;
  }

  private void addUnclosed(int open, int end) {
    if (end - open > SHORTEST_UNCLOSED) {
      add(new Span(open, end), new Span(open + markLength(open), end), false);
    }
  }

  private void add(Span span, Span content, boolean single) {
    if (!content.in(text).isBlank()) {
      found.add(new Marked(span, content, single));
    }
  }

  private boolean continues(Span paragraph) {
    int ink = firstInk(paragraph);
    return ink < paragraph.end() && isDouble(ink) && canOpen(ink, paragraph);
  }

  private int firstInk(Span paragraph) {
    int at = paragraph.start();
    while (at < paragraph.end() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Adds the closed stretches of a paragraph; returns where an unclosed one opens, or -1. */
  private int pairInside(Span paragraph) {
    int at = paragraph.start();
    while (at < paragraph.end()) {
      if (isDouble(at)) {
        if (!canOpen(at, paragraph)) {
          at += markLength(at);
          continue;
        }
        int close = closing(at, at + markLength(at), paragraph.end());
        if (close < 0) {
          int restart = nextOpening(at + markLength(at), paragraph);
          if (restart < 0) {
            return at;
          }
          addUnclosedBefore(at, restart);
          at = restart;
          continue;
        }
        add(new Span(at, close + markLength(close)), new Span(at + markLength(at), close), false);
        at = close + markLength(close);
      } else if (opensSingle(at, paragraph)) {
        int close = closingSingle(at, paragraph.end());
        if (close > 0) {
          add(new Span(at, close + 1), new Span(at + 1, close), true);
          at = close + 1;
        } else {
          at++;
        }
      } else {
        at++;
      }
    }
    return -1;
  }

  /** A stretch whose closing mark is missing while another one opens later in the paragraph. */
  private void addUnclosedBefore(int open, int restart) {
    int end = restart;
    while (end > open && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > open && ".!?".indexOf(text.charAt(end - 1)) >= 0) {
      addUnclosed(open, end);
    }
  }

  private int nextOpening(int from, Span paragraph) {
    for (int at = from; at < paragraph.end(); at++) {
      if (isDouble(at)
          && isOpeningShape(at)
          && closing(at, at + markLength(at), paragraph.end()) >= 0) {
        return at;
      }
    }
    return -1;
  }

  /**
   * Where the stretch that {@code open} begins is closed, or -1. A mark of the other style closes
   * it, too, unless one of that style opened inside; a second opening mark of its own style either
   * nests, when enough closing marks follow, or shows that the stretch was never closed.
   */
  private int closing(int open, int from, int end) {
    boolean straight = text.charAt(open) == '"';
    int curlyDepth = 0;
    boolean straightOpen = false;
    for (int at = from; at < end; at += markLength(at)) {
      if (!isDouble(at)) {
        continue;
      }
      if (text.charAt(at) == '"') {
        if (straight) {
          if (!isInches(at) || !hasStraight(at + 1, end)) {
            return at;
          }
        } else if (straightOpen) {
          straightOpen = false;
        } else if (isOpeningShape(at) && !endsWords(at) && hasStraight(at + 1, end)) {
          straightOpen = true;
        } else if (endsWords(at) || !hasCurlyClose(at + 1, end)) {
          return at;
        }
      } else if (isOpeningShape(at)) {
        if (!straight && closesAfter(at, end) < 2 + curlyDepth) {
          return -1;
        }
        curlyDepth++;
      } else if (curlyDepth > 0) {
        curlyDepth--;
      } else if (!straight || endsWords(at) || !hasStraight(at + 1, end)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether the mark stands behind a word or its punctuation and before a space or the end. */
  private boolean endsWords(int at) {
    return at > 0
        && !isSpace(at - 1)
        && (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private boolean hasStraight(int from, int end) {
    int at = text.indexOf('"', from);
    return at >= 0 && at < end;
  }

  /** Whether a curly closing mark follows before the next curly opening one. */
  private boolean hasCurlyClose(int from, int end) {
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      if (c == '\u201C') {
        return false;
      }
      if (c == '\u201D') {
        return true;
      }
    }
    return false;
  }

  /** How many closing marks follow before the next opening one but one. */
  private int closesAfter(int at, int end) {
    int closes = 0;
    boolean closing = false;
    for (int i = at + markLength(at); i < end; i++) {
      if (!isDouble(i)) {
        continue;
      }
      if (isOpeningShape(i)) {
        if (closing) {
          break;
        }
      } else {
        closes++;
        closing = true;
      }
    }
    return closes;
  }

  private boolean isDouble(int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '"', '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> true;
      case '`', '\'' -> at + 1 < text.length() && text.charAt(at + 1) == c;
      default -> false;
    };
  }

  private int markLength(int at) {
    char c = text.charAt(at);
    return (c == '`' || c == '\'') && isDouble(at) ? 2 : 1;
  }

  private boolean isOpeningShape(int at) {
    return switch (text.charAt(at)) {
      case '\u201C', '\u201E', '\u201F', '\u00AB', '`' -> true;
      case '"' -> before(at) && at + 1 < text.length() && !isSpace(at + 1);
      default -> false;
    };
  }

  private boolean canOpen(int at, Span paragraph) {
    char c = text.charAt(at);
    if (c == '\u201D' || c == '\'' || c == '\u00BB') {
      // a closing mark in the opening's place: only where nothing else can be meant
      return c == '\u201D'
          && before(at)
          && at + 1 < paragraph.end()
          && !isSpace(at + 1)
          && hasCurlyClose(at + 1, paragraph.end());
    }
    if (c == '"') {
      return !isInches(at) && at + 1 < paragraph.end();
    }
    return true;
  }

  /** Whether what stands before leaves room for an opening mark: nothing, a space, a bracket. */
  private boolean before(int at) {
    if (at == 0 || isSpace(at - 1)) {
      return true;
    }
    return "([{-\u2013\u2014/\u2018'\u201C\u2026.:,".indexOf(text.charAt(at - 1)) >= 0;
  }

  private boolean isSpace(int at) {
    char c = text.charAt(at);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** A straight mark right behind a digit and not before a letter: six feet 2". */
  private boolean isInches(int at) {
    return at > 0
        && Character.isDigit(text.charAt(at - 1))
        && (at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1)))
        && !opensEarlierInLine(at);
  }

  private boolean opensEarlierInLine(int at) {
    int marks = 0;
    for (int i = at - 1; i >= 0 && text.charAt(i) != '\n' && text.charAt(i) != '\r'; i--) {
      if (text.charAt(i) == '"') {
        if (i > 0 && Character.isDigit(text.charAt(i - 1))) {
          continue;
        }
        marks++;
      }
    }
    return marks % 2 == 1;
  }

  private boolean opensSingle(int at, Span paragraph) {
    char c = text.charAt(at);
    if (c != '\u2018' && c != '\'') {
      return false;
    }
    if ((at > paragraph.start() && !before(at)) || at + 1 >= paragraph.end()) {
      return false;
    }
    char next = text.charAt(at + 1);
    return (Character.isLetter(next) || next == '\u2026' || (c == '\u2018' && next == '['))
        && !isClipped(at + 1);
  }

  /** Words that begin with an apostrophe: 'em, 'til, 'twas, 'cause, 'n'. */
  private boolean isClipped(int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return switch (text.substring(from, end).toLowerCase(java.util.Locale.ROOT)) {
      case "em",
          "til",
          "till",
          "twas",
          "tis",
          "cause",
          "n",
          "bout",
          "round",
          "cos",
          "ere",
          "neath" ->
          true;
      default -> false;
    };
  }

  /**
   * The mark that closes a single one, or -1: not inside a word, and rather one after punctuation
   * than one that could be a plural's apostrophe.
   */
  private int closingSingle(int open, int end) {
    char wanted = text.charAt(open) == '\u2018' ? '\u2019' : '\'';
    int possessive = -1;
    for (int at = open + 2; at < end; at++) {
      char c = text.charAt(at);
      if (isDouble(at) || (c == text.charAt(open) && c != wanted)) {
        break;
      }
      if (c != wanted || isSpace(at - 1)) {
        continue;
      }
      boolean endsWord = at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
      if (!endsWord) {
        continue;
      }
      boolean couldBePlural =
          text.charAt(at - 1) == 's'
              && at + 2 < end
              && isSpace(at + 1)
              && Character.isLetter(text.charAt(at + 2));
      if (!couldBePlural) {
        return at;
      }
      if (possessive < 0) {
        possessive = at;
      }
    }
    return possessive;
  }
}
