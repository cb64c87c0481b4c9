package org.sayso.quotation;

import org.sayso.model.IndexedArticle;

/** The keys under which statistics of reporting words and of the bounds of content are kept. */
public final class CountedWords {
  private CountedWords() {}

  /** A word with the one behind it: {@code vcall for}. */
  public static String phrase(IndexedArticle article, int t) {
    String next = t + 1 < article.tokenCount() ? article.token(t + 1).lowerText() : "";
    return article.token(t).classedLemma() + " " + next;
  }

  /** A word where content may start or be over, with a comma before it if a mark stands there. */
  public static String boundary(IndexedArticle article, int t) {
    boolean pause = t > 0 && !article.token(t - 1).isWord();
    return (pause ? "," : "") + article.token(t).lowerText();
  }
}
