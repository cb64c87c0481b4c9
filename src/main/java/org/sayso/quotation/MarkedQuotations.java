package org.sayso.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;
import org.sayso.model.Token;

/**
 * Finds what stands between quotation marks and tells whole clauses from fragments; in transcripts
 * without marks, the turns.
 *
 * <p>Whether anybody said the words is not decided here: titles, scare quotes and words mentioned
 * as words are found too. Marks inside a turn belong to it. Immutable, safe for use by many
 * threads.
 */
public final class MarkedQuotations {

  private static final int LONGEST_SMALL_WORD = 3;

  /** Most characters between the parts of a quotation. */
  private static final int LONGEST_REPORTING_CLAUSE = 80;

  private final Lexicon lexicon;

  public MarkedQuotations(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The stretches in marks and the turns, in text order, none overlapping another. */
  public List<Quotation> find(IndexedArticle article) {
    List<Quotation> turns = TranscriptTurns.find(article, lexicon);
    List<Quotation> quotations = new ArrayList<>(turns);
    String text = article.text();
    for (QuotationMarks.Marked marked : QuotationMarks.pair(text, article.paragraphs())) {
      if (marked.content().in(text).chars().anyMatch(Character::isLetterOrDigit)
          && turns.stream().noneMatch(turn -> turn.span().overlaps(marked.span()))) {
        quotations.add(new Quotation(marked.span(), marked.content(), type(article, marked)));
      }
    }
    quotations.sort(Comparator.comparing(Quotation::span));
    return quotations;
  }

  private static QuotationType type(IndexedArticle article, QuotationMarks.Marked marked) {
    Span content = marked.content();
    int from = article.firstTokenStartingFrom(content.start());
    int to = article.firstTokenStartingFrom(content.end());
    return isWholeClause(article, marked, from, to) ? QuotationType.DIRECT : QuotationType.MIXED;
  }

  private static boolean isWholeClause(
      IndexedArticle article, QuotationMarks.Marked marked, int from, int to) {
    String text = article.text();
    if (resumes(text, marked.span().start())) {
      return true;
    }
    boolean inHeadline =
        article.article().title().filter(title -> title.overlaps(marked.span())).isPresent();
    if (!inHeadline && isTitle(article, from, to)) {
      return false;
    }
    boolean capital = startsWithCapital(text, marked.content());
    boolean closed = endsSentence(marked.content().in(text).strip());
    if (!capital && !introduced(text, marked.span().start())) {
      return false;
    }
    return hasClause(article, from, to) || (closed && introduced(text, marked.span().start()));
  }

  /** Whether all words of some length are capitalised and no sentence ends: of a book, a song. */
  private static boolean isTitle(IndexedArticle article, int from, int to) {
    int words = 0;
    for (int t = from; t < to; t++) {
      String word = article.token(t).text();
      if (".!?".contains(word)) {
        return false;
      }
      if (word.length() > LONGEST_SMALL_WORD && Character.isLetter(word.charAt(0))) {
        words++;
        if (!Character.isUpperCase(word.charAt(0))) {
          return false;
        }
      }
    }
    return words > 1;
  }

  private static boolean startsWithCapital(String text, Span content) {
    for (int i = content.start(); i < content.end(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return !Character.isLowerCase(c);
      }
    }
    return false;
  }

  private static boolean endsSentence(String words) {
    char last = words.charAt(words.length() - 1);
    return last == '.' || last == '!' || last == '?' || last == ',' || last == '\u2026';
  }

  /** Whether nothing but a comma, a colon or the start of a sentence stands before the mark. */
  private static boolean introduced(String text, int start) {
    int before = start - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || ",:.!?\n\r\u201D\"".indexOf(text.charAt(before)) >= 0;
  }

  /** Whether the words go on with a quotation that a comma and the reporting clause broke off. */
  private static boolean resumes(String text, int start) {
    int before = start - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    if (before < 0 || ",;".indexOf(text.charAt(before)) < 0) {
      return false;
    }
    for (int i = before - 1; i > 1 && before - i < LONGEST_REPORTING_CLAUSE; i--) {
      char c = text.charAt(i);
      boolean doubleMark = c == '\u201D' || c == '"' || c == '\u00BB';
      if (doubleMark || c == '\u2019' || c == '\'') {
        boolean atComma = text.charAt(i - 1) == ',' || text.charAt(i + 1) == ',';
        if (atComma || doubleMark) {
          return atComma;
        }
      }
      if (c == '\n' || (c == '.' && text.charAt(i + 1) == ' ')) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasClause(IndexedArticle article, int from, int to) {
    boolean subject = false;
    boolean finite = false;
    boolean imperative = from < to && article.token(from).tag().equals("VB");
    for (int t = from; t < to; t++) {
      Token token = article.token(t);
      subject |= token.relation().startsWith("nsubj") || token.relation().equals("expl");
      finite |= token.isFinite() || (token.lemma().equals("be") && token.isVerb());
    }
    return (finite && subject) || (imperative && to - from > 2);
  }
}
