package org.sayso.attribution;

import org.sayso.model.DependencyTree;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Quotation;
import org.sayso.model.Span;

/** Where a quotation stands in its article, in tokens, sentences and paragraphs. */
final class Place {
  private final IndexedArticle article;
  final Target target;
  final Quotation quotation;
  final Span span;

  /** First token of the quotation, and the first behind it; both may be equal. */
  final int from;

  final int to;
  final int firstSentence;
  final int lastSentence;
  final int firstParagraph;
  final int lastParagraph;
  private final boolean introduced;
  private final int[] roots;

  Place(IndexedArticle article, Target target) {
    this.article = article;
    this.target = target;
    quotation = target.quotation();
    span = quotation.span();
    int tokens = article.tokenCount();
    int first = Math.min(article.firstTokenEndingAfter(span.start()), tokens - 1);
    from = Math.max(0, first);
    to = Math.max(from + 1, article.firstTokenStartingFrom(span.end()));
    firstSentence = article.sentenceOf(from);
    lastSentence = article.sentenceOf(Math.min(to, tokens) - 1);
    firstParagraph = article.paragraphAt(span.start());
    lastParagraph = article.paragraphAt(span.end() - 1);
    introduced = findIntroduction();
    roots = new int[lastSentence - firstSentence + 1];
    for (int sentence = firstSentence; sentence <= lastSentence; sentence++) {
      roots[sentence - firstSentence] = findRoot(sentence);
    }
  }

  /** Whether the quotation opens its paragraph and the paragraph before ends in a colon. */
  boolean isIntroduced() {
    return introduced;
  }

  private boolean findIntroduction() {
    if (from == 0 || !article.token(from - 1).text().equals(":")) {
      return false;
    }
    return article.paragraphAt(article.token(from - 1).start()) == firstParagraph - 1;
  }

  boolean holds(int token) {
    return from <= token && token < to;
  }

  /**
   * The token of the quotation that hangs on one outside it in a sentence that it touches; or -1.
   */
  int root(int sentence) {
    return sentence < firstSentence || sentence > lastSentence
        ? -1
        : roots[sentence - firstSentence];
  }

  private int findRoot(int sentence) {
    int first = Math.max(from, article.firstTokenOf(sentence));
    int end = article.firstTokenOf(sentence) + article.sentence(sentence).size();
    DependencyTree tree = article.tree(sentence);
    int best = -1;
    int bestDepth = Integer.MAX_VALUE;
    for (int t = first; t < Math.min(to, end); t++) {
      int index = article.indexInSentence(t);
      if (tree.is(index, "punct")) {
        continue;
      }
      int depth = tree.depth(index);
      if (depth < bestDepth) {
        bestDepth = depth;
        best = t;
      }
    }
    return best;
  }

  /** Tokens between the quotation and the token. */
  int distance(int token) {
    return token < from ? from - 1 - token : Math.max(0, token - to);
  }

  /** Whether the quotation hangs below the token. */
  boolean hangsBelow(int token) {
    int sentence = article.sentenceOf(token);
    int root = root(sentence);
    return root >= 0
        && article
            .tree(sentence)
            .dominates(article.indexInSentence(token), article.indexInSentence(root));
  }

  /** Whether the token hangs below the quotation: the reporting clause was read as a remark. */
  boolean isAbove(int token) {
    int sentence = article.sentenceOf(token);
    int root = root(sentence);
    return root >= 0
        && article
            .tree(sentence)
            .dominates(article.indexInSentence(root), article.indexInSentence(token));
  }
}
