package org.sayso.quotation;

import org.sayso.model.IndexedArticle;
import org.sayso.model.Token;

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

  /**
   * A reporting word with the kind of what starts behind it, and whether that is right behind:
   * {@code vtell that}, {@code vcall for}.
   */
  public static String frame(IndexedArticle article, int cue, int start) {
    boolean that = start > cue + 1 && article.token(start - 1).lowerText().equals("that");
    boolean near = start - (that ? 1 : 0) == cue + 1;
    return article.token(cue).classedLemma()
        + " "
        + (that ? "that" : kind(article.token(start)))
        + (near ? "" : " later");
  }

  private static String kind(Token token) {
    return switch (token.tag()) {
      case "IN", "TO", "RP", "WP", "WRB", "WDT" -> token.lowerText();
      case "NN", "NNS", "NNP", "NNPS", "DT", "PRP$", "CD" -> "noun";
      case "PRP", "VBG", "VBN", "VB", "VBD", "VBZ", "VBP", "JJ", "RB" -> token.tag();
      default -> "other";
    };
  }
}
