package org.sayso.attribution;

import java.util.Arrays;
import org.sayso.learning.LexicalRates;
import org.sayso.learning.LexicalRates.Table;
import org.sayso.lexicon.ReportingWords;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Token;

/** How often each word of an article was a cue in training, looked up once. For one thread. */
final class CueRates {
  private final IndexedArticle article;
  private final LexicalRates rates;
  private final ReportingWords words;
  private final float[] any;
  private final float[] ofMarked;

  CueRates(IndexedArticle article, LexicalRates rates, ReportingWords words) {
    this.article = article;
    this.words = words;
    this.rates = rates;
    any = new float[article.tokenCount()];
    ofMarked = new float[article.tokenCount()];
    Arrays.fill(any, Float.NaN);
    Arrays.fill(ofMarked, Float.NaN);
  }

  /** Of any reported content; tokens are numbered through the article. */
  float any(int token) {
    return lookUp(any, Table.CUE, token);
  }

  /** Of a quotation in marks. */
  float ofMarked(int token) {
    return lookUp(ofMarked, Table.CUE_OF_MARKED, token);
  }

  private float lookUp(float[] found, Table table, int token) {
    if (Float.isNaN(found[token])) {
      Token word = article.token(token);
      String key = LexicalRates.key(words.group(word), word.classedLemma());
      found[token] = rates.rate(table, key);
    }
    return found[token];
  }
}
