package org.sayso.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article's text as it is to be read: of the same length, so that every offset stays, but with
 * each paragraph on one line and without what is only there for a program.
 *
 * <p>Line ends inside wrapped paragraphs and all kinds of blanks become spaces. So do Markdown's
 * emphasis, links, headings, block quotes and bullets, HTML's tags, and the time stamps of live
 * reports; HTML's character references become their characters. The dash behind a dateline becomes
 * a line end. Immutable.
 */
public final class Prose {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "&(?:#(?<decimal>\\d{2,6})|#[xX](?<hex>\\p{XDigit}{2,5})|(?<name>\\w{2,6}));");
  private static final Map<String, Character> NAMED =
      Map.ofEntries(
          Map.entry("quot", '"'),
          Map.entry("ldquo", '“'),
          Map.entry("rdquo", '”'),
          Map.entry("lsquo", '‘'),
          Map.entry("rsquo", '’'),
          Map.entry("laquo", '«'),
          Map.entry("raquo", '»'),
          Map.entry("apos", '\''),
          Map.entry("amp", '&'),
          Map.entry("nbsp", ' '),
          Map.entry("ndash", '–'),
          Map.entry("mdash", '—'),
          Map.entry("hellip", '…'));

  private static final char NONE = '\0';
  private static final String OPENING = "“‘«\"'";

  private static final Pattern LINE_START =
      Pattern.compile("(?m)^[ \\t]*+(?<markup>(?:>[ \\t]?)*+(?:#{1,6}[ \\t]|[*•▪●·][ \\t])?)");
  private static final Pattern LINK =
      Pattern.compile(
          "(?<open>!?\\[)[^\\[\\]\\r\\n]{1,300}(?<target>\\]\\((?:https?:|/|#|mailto:)[^\\s()]*\\))");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*_])(?<open>\\*{1,3}|_{1,3})(?=[^\\s*_])[^*_\\r\\n]{1,500}(?<=[^\\s*_])"
              + "(?<close>\\k<open>)(?![\\p{L}\\p{N}*_])");
  private static final String BLOCKS =
      "(?:p|div|br|hr|li|[uo]l|h[1-6]|blockquote|t[adhr]|table|fig[a-z]+|section|article)";
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:(?<block>"
              + BLOCKS
              + ")|[a-z][a-z0-9]{0,15})(?:\\s[^<>=]{1,40}=[^<>]{0,2000})?\\s?/?>");
  private static final Pattern TIME_STAMP =
      Pattern.compile(
          "(?m)^[ \\t]*+(?<stamp>[0-2]?\\d[:.]\\d\\d(?: ?[aApP]\\.?[mM]\\b\\.?)?(?: \\p{Lu}{3,4})?"
              + "(?: ?[:|–—-])?)[ \\t]+(?=[\\p{Lu}“”„«\"‘'])");

  /** Lines with text down to the dateline: headlines and bylines stand above it. */
  private static final int LINES_TO_DATELINE = 6;

  private static final Pattern REOPENING =
      Pattern.compile("[\\r\\n\\u2028\\u2029]\\s*+(?<mark>``|''|[“”\"«»„‟‘'])");

  /** Widest column at which text is wrapped, in characters. */
  private static final int WIDEST_COLUMN = 100;

  /** Of the line ends between lines with text, the share that must split a sentence for sure. */
  private static final double SHARE_OF_SPLITS = 0.3;

  private final String text;
  private final char[] prose;
  private final BitSet markup = new BitSet();
  private final String readable;

  public Prose(String text) {
    this.text = text;
    prose = text.toCharArray();
    for (int i = 0; i < prose.length; i++) {
      if (Character.getType(prose[i]) == Character.SPACE_SEPARATOR) {
        prose[i] = ' ';
      }
    }
    if (text.indexOf('&') >= 0) {
      decodeReferences();
    }
    if (text.indexOf('<') >= 0) {
      removeTags();
    }
    removeAll(LINE_START, "markup");
    removeTimeStamps();
    if (text.contains("](")) {
      removeAll(LINK, "open", "target");
    }
    if (text.indexOf('*') >= 0 || text.indexOf('_') >= 0) {
      removeAll(EMPHASIS, "open", "close");
    }
    unwrap();
    cutDateline();
    readable = new String(prose);
  }

  /** What is to be read, of the length of the text. */
  public String readable() {
    return readable;
  }

  /**
   * What stands there on one line: without markup, and without the marks that reopen a quotation at
   * a new paragraph.
   */
  public String words(Span span) {
    BitSet leftOut = markup.get(span.start(), span.end());
    String stretch = span.in(readable);
    Matcher reopening = REOPENING.matcher(stretch);
    while (reopening.find()) {
      leftOut.set(reopening.start("mark"), reopening.end("mark"));
    }
    StringBuilder words = new StringBuilder();
    for (int i = leftOut.nextClearBit(0); i < span.length(); i = leftOut.nextClearBit(i + 1)) {
      words.append(stretch.charAt(i));
    }
    return words.toString().strip().replaceAll("\\s+", " ");
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void remove(int from, int to) {
    blank(from, to);
    markup.set(from, to);
  }

  private void blank(int from, int to) {
    for (int i = from; i < to; i++) {
      prose[i] = ' ';
    }
  }

  /** A character stands where its reference touches the word that it belongs to. */
  private void decodeReferences() {
    Matcher reference = REFERENCE.matcher(text);
    while (reference.find()) {
      char character = character(reference);
      if (character != NONE) {
        remove(reference.start(), reference.end());
        boolean startsWord =
            OPENING.indexOf(character) >= 0
                && (reference.start() == 0 || isBlank(prose[reference.start() - 1]));
        int place = startsWord ? reference.end() - 1 : reference.start();
        prose[place] = character;
        markup.clear(place);
      }
    }
  }

  private static char character(Matcher reference) {
    if (reference.group("name") != null) {
      return NAMED.getOrDefault(reference.group("name"), NONE);
    }
    int code =
        reference.group("decimal") != null
            ? Integer.parseInt(reference.group("decimal"))
            : Integer.parseInt(reference.group("hex"), 16);
    return switch (Character.getType(code)) {
      case Character.SPACE_SEPARATOR -> ' ';
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> NONE;
      default -> Character.isBmpCodePoint(code) ? (char) code : NONE;
    };
  }

  private void removeAll(Pattern markup, String... groups) {
    Matcher found = markup.matcher(new String(prose));
    while (found.find()) {
      for (String group : groups) {
        remove(found.start(group), found.end(group));
      }
    }
  }

  /** A tag around a paragraph or an item puts it on a line of its own. */
  private void removeTags() {
    Matcher tag = TAG.matcher(new String(prose));
    while (tag.find()) {
      remove(tag.start(), tag.end());
      if (tag.group("block") != null) {
        prose[tag.start()] = '\n';
      }
    }
  }

  /** The times at the start of the entries of a live report; one alone may be anything. */
  private void removeTimeStamps() {
    if (TIME_STAMP.matcher(new String(prose)).results().limit(2).count() > 1) {
      removeAll(TIME_STAMP, "stamp");
    }
  }

  // wrapped lines

  /**
   * Joins the lines of wrapped paragraphs. A line that begins in lower case goes on with the one
   * above it. Where many do, the text is wrapped at a column, and a line whose next word would not
   * have fitted before that column was cut there, too.
   */
  private void unwrap() {
    List<Span> lines = lines();
    boolean[] split = new boolean[lines.size()];
    int neighbours = 0;
    int splits = 0;
    int column = 0;
    for (int line = 0; line + 1 < lines.size(); line++) {
      if (!lines.get(line).isEmpty() && !lines.get(line + 1).isEmpty()) {
        neighbours++;
        if (splitsSentence(lines.get(line), lines.get(line + 1))) {
          split[line] = true;
          splits++;
          column = Math.max(column, lines.get(line).length());
        }
      }
    }
    boolean wrapped =
        splits > 1 && splits >= SHARE_OF_SPLITS * neighbours && column <= WIDEST_COLUMN;
    for (int line = 0; line + 1 < lines.size(); line++) {
      if (split[line]
          || (wrapped && line > 0 && isFull(lines.get(line), lines.get(line + 1), column))) {
        blank(lines.get(line).end(), lines.get(line + 1).start());
      }
    }
  }

  /** The lines without the blanks around them, up to the column of the first word's indentation. */
  private List<Span> lines() {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start < prose.length) {
      int next = start;
      while (next < prose.length && !isLineEnd(prose[next])) {
        next++;
      }
      int from = start;
      int to = next;
      while (from < to && isBlank(prose[from])) {
        from++;
      }
      while (to > from && isBlank(prose[to - 1])) {
        to--;
      }
      lines.add(new Span(from, to));
      boolean both = next + 1 < prose.length && prose[next] == '\r' && prose[next + 1] == '\n';
      start = next + (both ? 2 : 1);
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private boolean splitsSentence(Span line, Span next) {
    return Character.isLowerCase(prose[next.start()])
        && ".!?:".indexOf(prose[line.end() - 1]) < 0
        && !isItem(next);
  }

  private boolean isFull(Span line, Span next, int column) {
    if (line.isEmpty() || next.isEmpty() || isItem(next)) {
      return false;
    }
    int wordEnd = next.start();
    while (wordEnd < next.end() && prose[wordEnd] != ' ') {
      wordEnd++;
    }
    return line.length() + 1 + wordEnd - next.start() > column;
  }

  /** Whether a bullet, or whatever else is no quotation's mark, stood before the first word. */
  private boolean isItem(Span line) {
    int before = line.start() - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    return before >= 0 && markup.get(before) && text.charAt(before) != '>';
  }

  /** Puts the dash behind the dateline at a line's end: the first sentence begins behind it. */
  private void cutDateline() {
    String unwrapped = new String(prose);
    lines().stream()
        .filter(line -> !line.isEmpty())
        .limit(LINES_TO_DATELINE)
        .flatMap(line -> Dateline.dash(unwrapped, line).stream())
        .findFirst()
        .ifPresent(
            dash -> {
              blank(dash.start(), dash.end());
              prose[dash.start()] = '\n';
            });
  }
}
