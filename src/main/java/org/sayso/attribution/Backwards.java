package org.sayso.attribution;

import java.util.Set;
import org.sayso.lexicon.Nouns;
import org.sayso.model.IndexedArticle;

/** Goes from a token back to what stands before it in its sentence. Immutable. */
record Backwards(IndexedArticle article) {
  static final int NONE = -1;

  /** The token before in the same sentence, or {@link #NONE}. */
  int before(int token) {
    boolean inSentence = token > 0 && article.sentenceOf(token - 1) == article.sentenceOf(token);
    return inSentence ? token - 1 : NONE;
  }

  /** The first token from there backwards whose tag is not among these, or {@link #NONE}. */
  int skip(int token, Set<String> tags) {
    int at = token;
    while (at != NONE && tags.contains(article.token(at).tag())) {
      at = before(at);
    }
    return at;
  }

  /** The word in lower case, empty for {@link #NONE}. */
  String word(int token) {
    return token == NONE ? "" : article.token(token).lowerText();
  }

  boolean isNounOf(int token, Nouns nouns) {
    return token != NONE && nouns.contains(article.token(token));
  }
}
