package org.sayso.attribution;

import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;

/**
 * How a quotation, a cue and a candidate follow each other when nothing else stands among them:
 * reporters keep to few orders, and these hold whatever the parser made of the sentence.
 */
final class WordOrder {
  /** Something else stands among them. */
  static final int OTHER = 0;

  /** {@code "...," the spokesman said}. */
  private static final int QUOTATION_MENTION_CUE = 1;

  /** {@code "...," the spokesman, a lawyer, said}. */
  private static final int QUOTATION_MENTION_REMARK_CUE = 2;

  /** {@code "...," said the spokesman}. */
  private static final int QUOTATION_CUE_MENTION = 3;

  /** {@code The spokesman said: "..."}. */
  private static final int MENTION_CUE_COLON_QUOTATION = 4;

  /** {@code The spokesman said, "..."}. */
  private static final int MENTION_CUE_COMMA_QUOTATION = 5;

  /** {@code The spokesman called it "..."}, with few words between, none of them a verb. */
  private static final int MENTION_CUE_QUOTATION = 6;

  /** {@code Said the spokesman: "..."}. */
  private static final int CUE_MENTION_QUOTATION = 7;

  private static final int MOST_TOKENS_OF_REMARK = 14;
  private static final int MOST_TOKENS_OF_OBJECT = 4;

  private final IndexedArticle article;

  WordOrder(IndexedArticle article) {
    this.article = article;
  }

  /** A number for the order; {@link #OTHER} if it is none of the known ones. */
  int code(Place place, Mention mention, int cue) {
    int first = article.firstTokenStartingFrom(mention.span().start());
    int behind = article.firstTokenStartingFrom(mention.span().end());
    if (first >= place.to && cue >= place.to) {
      int next = Math.min(first, cue);
      boolean close = isIn(place.lastParagraph, next) && areMarks(place.to, next);
      return close ? behindQuotation(first, behind, cue) : OTHER;
    }
    int introducing = place.firstParagraph - (place.isIntroduced() ? 1 : 0);
    boolean far = !isIn(place.firstParagraph, cue) && !isIn(introducing, cue);
    if (behind > place.from || cue >= place.from || far) {
      return OTHER;
    }
    if (behind <= cue) {
      return skipAdverbs(behind, cue) == cue ? beforeQuotation(place, cue) : OTHER;
    }
    boolean close = cue < first && skipAdverbs(cue + 1, first) == first;
    return close && areMarks(behind, place.from) ? CUE_MENTION_QUOTATION : OTHER;
  }

  private int behindQuotation(int first, int behind, int cue) {
    if (cue < first) {
      return skipAdverbs(cue + 1, first) == first ? QUOTATION_CUE_MENTION : OTHER;
    }
    if (skipAdverbs(behind, cue) == cue) {
      return QUOTATION_MENTION_CUE;
    }
    boolean remark =
        cue - behind <= MOST_TOKENS_OF_REMARK && isMark(behind, ",") && isMark(cue - 1, ",");
    return remark ? QUOTATION_MENTION_REMARK_CUE : OTHER;
  }

  private int beforeQuotation(Place place, int cue) {
    if (areMarks(cue + 1, place.from)) {
      return isMark(place.from - 1, ":")
          ? MENTION_CUE_COLON_QUOTATION
          : isMark(place.from - 1, ",") ? MENTION_CUE_COMMA_QUOTATION : MENTION_CUE_QUOTATION;
    }
    if (place.from - cue - 1 > MOST_TOKENS_OF_OBJECT) {
      return OTHER;
    }
    for (int t = cue + 1; t < place.from; t++) {
      if (article.token(t).isVerb() || !article.token(t).isWord()) {
        return OTHER;
      }
    }
    return MENTION_CUE_QUOTATION;
  }

  /** Whether nothing but marks stands there, none of which ends a sentence. */
  private boolean areMarks(int from, int to) {
    for (int t = from; t < to; t++) {
      if (article.token(t).isWord() || isMark(t, ".")) {
        return false;
      }
    }
    return true;
  }

  private boolean isIn(int paragraph, int token) {
    return article.paragraphAt(article.token(token).start()) == paragraph;
  }

  /** Skips what may stand between subject and verb: "later", "has", "also". */
  private int skipAdverbs(int from, int to) {
    int t = from;
    while (t < to
        && (article.token(t).tag().startsWith("RB") || article.token(t).relation().equals("aux"))) {
      t++;
    }
    return t;
  }

  private boolean isMark(int token, String mark) {
    return token < article.tokenCount() && article.token(token).text().equals(mark);
  }
}
