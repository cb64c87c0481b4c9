package org.sayso.model;

import java.util.ArrayList;
import java.util.List;

/**
 * An annotated article with fast ways from a place in the text to tokens, sentences and paragraphs.
 *
 * <p>Tokens are numbered through the whole article here. A paragraph is a line of the prose that is
 * not blank. Immutable.
 */
public final class IndexedArticle {
  private final AnnotatedArticle annotated;
  private final Prose prose;
  private final List<Token> tokens = new ArrayList<>();
  private final List<DependencyTree> trees = new ArrayList<>();
  private final List<Span> paragraphs;
  private final int[] sentenceOf;
  private final int[] firstToken;
  private final int[] paragraphOf;

  public IndexedArticle(AnnotatedArticle annotated) {
    this.annotated = annotated;
    prose = new Prose(annotated.article().text());
    List<Sentence> sentences = annotated.sentences();
    firstToken = new int[sentences.size() + 1];
    for (int s = 0; s < sentences.size(); s++) {
      firstToken[s] = tokens.size();
      tokens.addAll(sentences.get(s).tokens());
      trees.add(new DependencyTree(sentences.get(s)));
    }
    firstToken[sentences.size()] = tokens.size();
    sentenceOf = new int[tokens.size()];
    for (int s = 0; s < sentences.size(); s++) {
      for (int t = firstToken[s]; t < firstToken[s + 1]; t++) {
        sentenceOf[t] = s;
      }
    }
    paragraphs = List.copyOf(paragraphs(prose.readable()));
    paragraphOf = new int[sentences.size()];
    for (int s = 0; s < sentences.size(); s++) {
      paragraphOf[s] = paragraphAt(sentences.get(s).span().start());
    }
  }

  private static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !isLineEnd(text.charAt(end))) {
        end++;
      }
      if (!text.substring(start, end).isBlank()) {
        paragraphs.add(new Span(start, end));
      }
      start = end + 1;
    }
    return paragraphs;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  public Article article() {
    return annotated.article();
  }

  /** The article's {@linkplain Prose prose}. */
  public String text() {
    return prose.readable();
  }

  /** What stands there on one line, see {@link Prose#words}. */
  public String words(Span span) {
    return prose.words(span);
  }

  public List<Sentence> sentences() {
    return annotated.sentences();
  }

  public Sentence sentence(int sentence) {
    return annotated.sentences().get(sentence);
  }

  public DependencyTree tree(int sentence) {
    return trees.get(sentence);
  }

  public int tokenCount() {
    return tokens.size();
  }

  public Token token(int token) {
    return tokens.get(token);
  }

  /** Number, in the article, of a sentence's token. */
  public int number(int sentence, int indexInSentence) {
    return firstToken[sentence] + indexInSentence;
  }

  public int sentenceOf(int token) {
    return sentenceOf[token];
  }

  public int indexInSentence(int token) {
    return token - firstToken[sentenceOf[token]];
  }

  public int firstTokenOf(int sentence) {
    return firstToken[sentence];
  }

  /**
   * The first token that ends after the offset: the one there, or else the next; may be the count.
   */
  public int firstTokenEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first token that starts at the offset or later; may be the count. */
  public int firstTokenStartingFrom(int offset) {
    int token = firstTokenEndingAfter(offset);
    while (token < tokens.size() && tokens.get(token).start() < offset) {
      token++;
    }
    return token;
  }

  public List<Span> paragraphs() {
    return paragraphs;
  }

  /**
   * Number of the paragraph that holds the offset, or else of the last one before it; 0 at least.
   */
  public int paragraphAt(int offset) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, low - 1);
  }

  public int paragraphOfSentence(int sentence) {
    return paragraphOf[sentence];
  }
}
