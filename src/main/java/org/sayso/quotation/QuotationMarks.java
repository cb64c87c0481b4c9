package org.sayso.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
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

  /** Most double marks inside one stretch in marks: no search for its end goes past them. */
  private static final int MOST_MARKS_INSIDE = 50;

  /** Longest stretch in single marks, in characters. */
  private static final int LONGEST_SINGLE = 3000;

  private final String text;
  private final List<Marked> found = new ArrayList<>();

  /** Where straight double marks stand that are no inches. */
  private final int[] straight;

  /** Where curly double marks stand. */
  private final int[] curly;

  private QuotationMarks(String text) {
    this.text = text;
    BitSet inches = inches(text);
    straight =
        IntStream.range(0, text.length())
            .filter(at -> text.charAt(at) == '"' && !inches.get(at))
            .toArray();
    curly =
        IntStream.range(0, text.length())
            .filter(at -> text.charAt(at) == '\u201C' || text.charAt(at) == '\u201D')
            .toArray();
  }

  /** Straight marks right behind a digit, not before a letter and with none open: six feet 2". */
  private static BitSet inches(String text) {
    BitSet inches = new BitSet();
    boolean open = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        open = false;
      } else if (c == '"') {
        boolean behindDigit = at > 0 && Character.isDigit(text.charAt(at - 1));
        boolean beforeLetter = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        if (behindDigit && !beforeLetter && !open) {
          inches.set(at);
        }
        open ^= !behindDigit;
      }
    }
    return inches;
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
    int open = pairInside(paragraphs.get(first), opensWithSingle(paragraphs, first + 1));
    if (open < 0) {
      return first + 1;
    }
    boolean single = !isDouble(open);
    int at = first;
    int contentStart = open + markLength(open);
    while (at - first < MOST_PARAGRAPHS && continues(paragraphs, at + 1, single)) {
      at++;
      Span next = paragraphs.get(at);
      int reopened = firstInk(next);
      int close =
          single
              ? closingSingle(reopened, next.end(), opensWithSingle(paragraphs, at + 1))
              : closing(reopened, reopened + markLength(reopened), next.end());
      if (close >= 0) {
        int end = close + markLength(close);
        add(new Span(open, end), new Span(contentStart, close), single);
        int left = pairInside(new Span(end, next.end()), false);
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
      add(new Span(open, end), new Span(open + markLength(open), end), !isDouble(open));
    }
  }

  private void add(Span span, Span content, boolean single) {
    if (!content.in(text).isBlank()) {
      found.add(new Marked(span, content, single));
    }
  }

  private boolean continues(List<Span> paragraphs, int next, boolean single) {
    if (single) {
      return opensWithSingle(paragraphs, next);
    }
    if (next >= paragraphs.size()) {
      return false;
    }
    Span paragraph = paragraphs.get(next);
    int ink = firstInk(paragraph);
    return ink < paragraph.end() && isDouble(ink) && canOpen(ink, paragraph);
  }

  private boolean opensWithSingle(List<Span> paragraphs, int next) {
    return next < paragraphs.size()
        && opensSingle(firstInk(paragraphs.get(next)), paragraphs.get(next));
  }

  private int firstInk(Span paragraph) {
    int at = paragraph.start();
    while (at < paragraph.end() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * Adds the closed stretches of a paragraph; returns where an unclosed one opens, or -1.
   *
   * @param reopened whether the next paragraph begins with a single mark
   */
  private int pairInside(Span paragraph, boolean reopened) {
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
        int close = closingSingle(at, paragraph.end(), reopened);
        if (close > 0) {
          add(new Span(at, close + 1), new Span(at + 1, close), true);
          at = close + 1;
        } else if (reopened && goesOnSingle(at, paragraph)) {
          return at;
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
    return switch (text.charAt(open)) {
      case '"' -> closingStraight(open, from, end);
      case '\u201E', '\u201F' -> closingForeign(open, "\u201C\u201D\"", end);
      case '\u00AB' -> closingForeign(open, "\u00BB", end);
      case '\u00BB' -> closingForeign(open, "\u00AB", end);
      default -> closingCurly(from, end);
    };
  }

  /** For marks of other languages: the first one that can close, as in „so“, «so» and »so«. */
  private int closingForeign(int open, String closers, int end) {
    for (int at = open + 1; at < end && text.charAt(at) != text.charAt(open); at++) {
      if (closers.indexOf(text.charAt(at)) >= 0 && (text.charAt(at) == '\u00BB' || endsWords(at))) {
        return at;
      }
    }
    return -1;
  }

  private int closingStraight(int open, int from, int end) {
    boolean odd = (count(straight, open, end) & 1) == 1;
    int curlyDepth = 0;
    int inside = 0;
    for (int at = from; at < end && inside < MOST_MARKS_INSIDE; at += markLength(at)) {
      if (!isDouble(at)) {
        continue;
      }
      inside++;
      if (text.charAt(at) == '"') {
        if (isInches(at) && hasStraight(at + 1, end)) {
          continue;
        }
        boolean opensOnly = isOpeningShape(at) && isSpace(at - 1);
        return odd && opensOnly ? -1 : at;
      } else if (isOpeningShape(at)) {
        curlyDepth++;
      } else if (curlyDepth > 0) {
        curlyDepth--;
      } else if (endsWords(at) || !hasStraight(at + 1, end)) {
        return at;
      }
    }
    return -1;
  }

  private int closingCurly(int from, int end) {
    int curlyDepth = 0;
    boolean straightOpen = false;
    int inside = 0;
    for (int at = from; at < end && inside < MOST_MARKS_INSIDE; at += markLength(at)) {
      if (!isDouble(at)) {
        continue;
      }
      inside++;
      if (text.charAt(at) == '"') {
        if (straightOpen) {
          straightOpen = false;
        } else if (isOpeningShape(at) && !endsWords(at) && hasStraight(at + 1, end)) {
          straightOpen = true;
        } else if (endsWords(at) || !hasCurlyClose(at + 1, end)) {
          return at;
        }
      } else if (isOpeningShape(at)) {
        if (closesAfter(at, end) < 2 + curlyDepth) {
          return -1;
        }
        curlyDepth++;
      } else if (curlyDepth > 0) {
        curlyDepth--;
      } else {
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
    return count(straight, from, end) > 0;
  }

  /** Whether a curly closing mark follows before the next curly opening one. */
  private boolean hasCurlyClose(int from, int end) {
    int next = firstFrom(curly, from);
    return next < curly.length && curly[next] < end && !isOpeningShape(curly[next]);
  }

  private static int count(int[] marks, int from, int end) {
    return firstFrom(marks, end) - firstFrom(marks, from);
  }

  /** Index of the first of the marks that stands there or later; may be their number. */
  private static int firstFrom(int[] marks, int from) {
    int index = Arrays.binarySearch(marks, from);
    return index < 0 ? -index - 1 : index;
  }

  /** How many closing marks follow before the next opening one but one. */
  private int closesAfter(int at, int end) {
    int closes = 0;
    int marks = 0;
    boolean closing = false;
    for (int i = at + markLength(at); i < end && marks < MOST_MARKS_INSIDE; i++) {
      if (!isDouble(i)) {
        continue;
      }
      marks++;
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
      case '\u201C' -> !closesByPlace(at);
      case '\u201E', '\u201F', '\u00AB', '`' -> true;
      case '"' -> before(at) && at + 1 < text.length() && !isSpace(at + 1);
      default -> false;
    };
  }

  /** Whether an opening mark stands where only a closing one can: behind words, before a space. */
  private boolean closesByPlace(int at) {
    return at > 0
        && !isSpace(at - 1)
        && "([{-\u2013\u2014/\u2018'\u201C\u201D\":".indexOf(text.charAt(at - 1)) < 0
        && (at + 1 == text.length()
            || isSpace(at + 1)
            || ".,;:!?)".indexOf(text.charAt(at + 1)) >= 0);
  }

  private boolean canOpen(int at, Span paragraph) {
    char c = text.charAt(at);
    if (c == '\'') {
      return false;
    }
    if (c == '\u201D') {
      // a closing mark in the opening's place: only where nothing else can be meant
      return before(at)
          && at + 1 < paragraph.end()
          && !isSpace(at + 1)
          && hasCurlyClose(at + 1, paragraph.end());
    }
    if (c == '\u201C') {
      return !closesByPlace(at);
    }
    if (c == '\u00BB') {
      return before(at) && at + 1 < paragraph.end() && !isSpace(at + 1);
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

  private boolean isInches(int at) {
    return Arrays.binarySearch(straight, at) < 0;
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

  /**
   * Whether what is not closed starts a sentence, as clipped words do not, with no other mark
   * opening behind it.
   */
  private boolean goesOnSingle(int open, Span paragraph) {
    return Character.isUpperCase(text.charAt(open + 1))
        && IntStream.range(open + 1, paragraph.end()).noneMatch(at -> opensSingle(at, paragraph));
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
   * than one that could be a plural's apostrophe. With double marks inside, only one after
   * punctuation will do.
   *
   * @param reopened whether the next paragraph begins with a single mark: then a plural's
   *     apostrophe closes nothing
   */
  private int closingSingle(int open, int paragraphEnd, boolean reopened) {
    char wanted = text.charAt(open) == '\u2018' ? '\u2019' : '\'';
    int end = Math.min(paragraphEnd, open + LONGEST_SINGLE);
    Span paragraph = new Span(open, paragraphEnd);
    int possessive = -1;
    boolean marksInside = false;
    for (int at = open + 2; at < end; at++) {
      char c = text.charAt(at);
      if (isDouble(at)) {
        int close = isOpeningShape(at) ? closing(at, at + markLength(at), end) : -1;
        if (close < 0) {
          break;
        }
        marksInside = true;
        at = close + markLength(close) - 1;
        continue;
      }
      if (opensSingle(at, paragraph)) {
        return possessive;
      }
      if (c != wanted || isSpace(at - 1)) {
        continue;
      }
      boolean endsWord = at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
      if (!endsWord) {
        continue;
      }
      if (marksInside) {
        if (",.!?\u2026\u201D\"".indexOf(text.charAt(at - 1)) >= 0) {
          return at;
        }
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
    return reopened ? -1 : possessive;
  }
}
