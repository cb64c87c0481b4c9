package org.sayso.attribution;

import java.util.Set;
import org.sayso.learning.LexicalRates;
import org.sayso.model.DependencyTree;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Quotation;
import org.sayso.model.Token;

/**
 * The words by which stretches in marks are counted: those before, behind, above and last in them.
 */
public final class WordsAround {
  private static final Set<String> SMALL_WORDS_OF_TITLES =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the",
          "to", "vs", "with");

  private WordsAround() {}

  /**
   * Whether the words in marks are written like the title of a show, a book or an article: more
   * than one, and all with capitals but for small words. What stands around them is counted apart.
   */
  static boolean isTitle(IndexedArticle article, Quotation quotation) {
    int from =
        Math.min(article.firstTokenEndingAfter(quotation.span().start()), article.tokenCount());
    int to = article.firstTokenStartingFrom(quotation.span().end());
    int words = 0;
    int capitals = 0;
    for (int t = from; t < to; t++) {
      Token token = article.token(t);
      if (!token.isWord()) {
        continue;
      }
      words++;
      if (!Character.isLowerCase(token.text().codePointAt(0))) {
        capitals++;
      } else if (words == 1 || !SMALL_WORDS_OF_TITLES.contains(token.text())) {
        return false;
      }
    }
    return words > 1 && 2 * capitals > words;
  }

  private static String key(IndexedArticle article, Quotation quotation, String word) {
    return LexicalRates.key(isTitle(article, quotation) ? "title" : "", word);
  }

  /** Lemma of the last word of a quotation and how many words it has, 4 at most. */
  public static String lastWord(IndexedArticle article, Quotation quotation) {
    int from =
        Math.min(article.firstTokenEndingAfter(quotation.span().start()), article.tokenCount());
    int to = article.firstTokenStartingFrom(quotation.span().end());
    int words = 0;
    String last = "";
    for (int t = from; t < to; t++) {
      if (article.token(t).isWord()) {
        words++;
        last = article.token(t).lowerLemma();
      }
    }
    return key(article, quotation, Math.min(words, 4) + " " + last);
  }

  /** Lemma of the word on which a quotation hangs, and the relation. */
  public static String wordAbove(IndexedArticle article, Quotation quotation) {
    int from =
        Math.min(article.firstTokenEndingAfter(quotation.span().start()), article.tokenCount() - 1);
    int to = Math.max(from + 1, article.firstTokenStartingFrom(quotation.span().end()));
    int sentence = article.sentenceOf(from);
    DependencyTree tree = article.tree(sentence);
    int end = Math.min(to, article.firstTokenOf(sentence) + tree.size());
    for (int t = from; t < end; t++) {
      int index = article.indexInSentence(t);
      int head = tree.head(index);
      if (tree.is(index, "punct")) {
        continue;
      }
      if (head == Token.NO_HEAD) {
        break;
      }
      int number = article.number(sentence, head);
      if (number < from || number >= end) {
        String above = tree.token(head).classedLemma() + " " + tree.relation(index);
        return key(article, quotation, above);
      }
    }
    return key(article, quotation, "^");
  }

  /** Lemma of the word right before a quotation in its paragraph, {@code ^} at the start. */
  public static String wordBefore(IndexedArticle article, Quotation quotation) {
    int start = quotation.span().start();
    int paragraph = article.paragraphs().get(article.paragraphAt(start)).start();
    int first = Math.min(article.firstTokenEndingAfter(start), article.tokenCount());
    for (int t = first - 1; t >= 0 && t > first - 4; t--) {
      Token token = article.token(t);
      if (token.start() < paragraph) {
        break;
      }
      if (token.isWord()) {
        return key(article, quotation, token.lemma());
      }
    }
    return key(article, quotation, "^");
  }

  /** Lemma of the token right behind a quotation in its paragraph, {@code $} at the end. */
  public static String wordBehind(IndexedArticle article, Quotation quotation) {
    int end = quotation.span().end();
    int paragraph = article.paragraphs().get(article.paragraphAt(end - 1)).end();
    int next = article.firstTokenStartingFrom(end);
    boolean inParagraph = next < article.tokenCount() && article.token(next).end() <= paragraph;
    return key(article, quotation, inParagraph ? article.token(next).lemma() : "$");
  }
}
