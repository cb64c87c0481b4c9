package org.sayso.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.model.Span;

/**
 * Tells whether the first line of an article is its headline, or the first lines are.
 *
 * <p>A headline is a short line, perhaps wrapped, that more text follows, after a blank line or as
 * a clearly longer paragraph, and that does not end as a sentence of prose does: no period unless
 * it belongs to an abbreviation, the line is capitalised as headlines are or a dateline follows. A
 * dateline, a byline or the line of an article that has no other is none. In Markdown a first-level
 * heading is the headline whatever it looks like. Doubt means no headline: text taken for one
 * wrongly would lose its quotations.
 *
 * <p>Stateless; safe for use by many threads.
 */
final class HeadlineFinder {
  private static final int MAX_CHARACTERS = 160;
  private static final int MAX_WORDS = 28;
  private static final double CLEARLY_LONGER = 1.5;
  private static final int PARAGRAPH_CHARACTERS = 120;
  private static final double HEADLINE_CAPITALS = 0.8;
  private static final int MIN_WORDS_TO_JUDGE_CAPITALS = 3;
  private static final int SMALL_WORD = 3;

  private static final Pattern MARKDOWN_HEADING = Pattern.compile("#\\s+(?<title>.*?)(?:\\s+#+)?");
  private static final Pattern MARKDOWN_UNDERLINE = Pattern.compile("=+");
  private static final Pattern LAST_ABBREVIATION =
      Pattern.compile(".*\\b(?:\\p{L}\\.)+\\p{L}\\.|.*\\b(?<word>\\p{L}+)\\.");
  private static final Pattern CLOSING_MARKS = Pattern.compile("[\"”’'»)\\]]+$");
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu} .'’-]+(?:,[^—–]*)?\\s*(?:\\([^)]*\\))?\\s+(?:[—–]|--?)(?:\\s.*)?"
              + "|.*\\s[—–]");
  private static final Pattern SPOKEN_LINE = Pattern.compile("[\"“].*[.!?,][\"”]");
  private static final Pattern BYLINE =
      Pattern.compile("(?i)(?:by|story by|from)\\s+\\p{Lu}.*|(?i)updated:?\\s.*|(?i)https?://.*");
  private static final Pattern HANGING =
      Pattern.compile("(?i)(?:,|\\b(?:a|an|the|and|or|of|in|on|at|to|for|from|with|by|over|as))$");
  private static final Pattern WORD = Pattern.compile("[\\s—–]+");

  private final Set<String> abbreviations = Abbreviations.load();

  /** The span of the headline's words; none when the first line with text is something else. */
  Optional<Span> find(String text, ArticleFormat format) {
    Lines lines = new Lines(text);
    int first = lines.nextWithText(0);
    if (first == Lines.NONE) {
      return Optional.empty();
    }
    if (format == ArticleFormat.MARKDOWN) {
      Optional<Span> heading = markdownHeading(lines, first);
      if (heading.isPresent()) {
        return heading;
      }
    }
    int last = lastOfBlock(lines, first);
    Span line = lines.span(first).union(lines.span(last));
    return isHeadline(lines, line.in(text).replaceAll("\\s+", " "), last)
        ? Optional.of(line)
        : Optional.empty();
  }

  private static Optional<Span> markdownHeading(Lines lines, int first) {
    Span line = lines.span(first);
    var heading = MARKDOWN_HEADING.matcher(lines.text(first));
    if (heading.matches() && !heading.group("title").isBlank()) {
      return Optional.of(
          new Span(line.start() + heading.start("title"), line.start() + heading.end("title")));
    }
    boolean underlined =
        first + 1 < lines.count() && MARKDOWN_UNDERLINE.matcher(lines.text(first + 1)).matches();
    return underlined ? Optional.of(line) : Optional.empty();
  }

  /** The last line that a headline wrapped over several, with a blank one below them, stands on. */
  private static int lastOfBlock(Lines lines, int first) {
    int last = first;
    while (last + 1 < lines.count()
        && !lines.isBlank(last + 1)
        && isWrapped(lines.text(last), lines.text(last + 1))) {
      last++;
    }
    return last + 1 < lines.count() && lines.isBlank(last + 1) ? last : first;
  }

  private static boolean isWrapped(String line, String next) {
    return Character.isLowerCase(next.charAt(0)) || HANGING.matcher(line).find();
  }

  private boolean isHeadline(Lines lines, String line, int last) {
    int following = lines.nextWithText(last + 1);
    return following != Lines.NONE
        && isShort(line)
        && !DATELINE.matcher(line).matches()
        && !BYLINE.matcher(line).matches()
        && !SPOKEN_LINE.matcher(line).matches()
        && (!endsAsProse(line) || DATELINE.matcher(lines.text(following)).matches())
        && standsApart(lines, last, following);
  }

  private static boolean isShort(String line) {
    return line.length() <= MAX_CHARACTERS && words(line).size() <= MAX_WORDS;
  }

  private boolean endsAsProse(String line) {
    String words = CLOSING_MARKS.matcher(line).replaceFirst("");
    if (words.endsWith(":") || words.endsWith(",")) {
      return true;
    }
    return words.endsWith(".") && !endsInAbbreviation(words) && !isCapitalised(words);
  }

  private boolean endsInAbbreviation(String line) {
    var matcher = LAST_ABBREVIATION.matcher(line);
    if (!matcher.matches()) {
      return line.endsWith("...");
    }
    String word = matcher.group("word");
    return word == null || abbreviations.contains(word);
  }

  /** Whether nearly every word of some length begins with a capital, as in American headlines. */
  private static boolean isCapitalised(String line) {
    int capitals = 0;
    int words = 0;
    for (String word : words(line)) {
      String letters = word.replaceAll("[^\\p{L}]", "");
      if (letters.length() > SMALL_WORD) {
        words++;
        capitals += Character.isUpperCase(letters.codePointAt(0)) ? 1 : 0;
      }
    }
    return words >= MIN_WORDS_TO_JUDGE_CAPITALS && capitals >= HEADLINE_CAPITALS * words;
  }

  private static List<String> words(String line) {
    return WORD.splitAsStream(line).toList();
  }

  private static boolean standsApart(Lines lines, int last, int following) {
    if (following > last + 1 || isLineAboveAnother(lines, last)) {
      return true;
    }
    int next = lines.span(following).length();
    return next >= PARAGRAPH_CHARACTERS && next >= CLEARLY_LONGER * lines.span(last).length();
  }

  /**
   * A headline that ends in a semicolon, with its second line below it and then a blank one, or a
   * headline with the byline below it.
   */
  private static boolean isLineAboveAnother(Lines lines, int last) {
    String next = lines.text(last + 1);
    boolean deck =
        lines.text(last).endsWith(";")
            && last + 2 < lines.count()
            && lines.isBlank(last + 2)
            && isShort(next);
    return deck || (BYLINE.matcher(next).matches() && isShort(next));
  }
}
