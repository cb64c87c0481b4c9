package org.sayso.attribution;

import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.Token;

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
  private static final int MENTION_CUE_PAUSE_QUOTATION = 4;

  /** {@code The spokesman called it "..."}, or with few other words without a verb. */
  private static final int MENTION_CUE_QUOTATION = 5;

  /** {@code Said the spokesman: "..."}. */
  private static final int CUE_MENTION_QUOTATION = 6;

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
    if (first >= place.to && cue >= behind) {
      return afterMention(place, first, behind, cue);
    }
    if (first > cue && cue >= place.to) {
      boolean close = skipMarks(place.to, cue) == cue && skipAdverbs(cue + 1, first) == first;
      return close ? QUOTATION_CUE_MENTION : OTHER;
    }
    if (behind <= cue && cue < place.from) {
      return skipAdverbs(behind, cue) == cue ? beforeQuotation(place, cue) : OTHER;
    }
    if (cue < first && behind <= place.from) {
      boolean close =
          skipAdverbs(cue + 1, first) == first && skipMarks(behind, place.from) == place.from;
      return close ? CUE_MENTION_QUOTATION : OTHER;
    }
    return OTHER;
  }

  private int afterMention(Place place, int first, int behind, int cue) {
    if (skipMarks(place.to, first) != first) {
      return OTHER;
    }
    if (skipAdverbs(behind, cue) == cue) {
      return QUOTATION_MENTION_CUE;
    }
    boolean remark =
        cue - behind <= MOST_TOKENS_OF_REMARK
            && isComma(article.token(behind))
            && isComma(article.token(cue - 1));
    return remark ? QUOTATION_MENTION_REMARK_CUE : OTHER;
  }

  private int beforeQuotation(Place place, int cue) {
    if (skipMarks(cue + 1, place.from) == place.from) {
      return place.from > cue + 1 ? MENTION_CUE_PAUSE_QUOTATION : MENTION_CUE_QUOTATION;
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

  private int skipMarks(int from, int to) {
    int t = from;
    while (t < to && !article.token(t).isWord()) {
      t++;
    }
    return t;
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

  private static boolean isComma(Token token) {
    return token.text().equals(",");
  }
}
