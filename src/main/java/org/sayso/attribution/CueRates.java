package org.sayso.attribution;

import org.sayso.learning.LexicalRates;
import org.sayso.learning.LexicalRates.Table;
import org.sayso.model.IndexedArticle;

/** How often each word of an article was a cue in training, looked up once. Immutable. */
final class CueRates {
  private final float[] any;
  private final float[] ofMarked;

  CueRates(IndexedArticle article, LexicalRates rates) {
    any = new float[article.tokenCount()];
    ofMarked = new float[article.tokenCount()];
    for (int t = 0; t < any.length; t++) {
      String word = article.token(t).classedLemma();
      any[t] = rates.rate(Table.CUE, word);
      ofMarked[t] = rates.rate(Table.CUE_OF_MARKED, word);
    }
  }

  /** Of any reported content; tokens are numbered through the article. */
  float any(int token) {
    return any[token];
  }

  /** Of a quotation in marks. */
  float ofMarked(int token) {
    return ofMarked[token];
  }
}
