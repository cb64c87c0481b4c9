package org.sayso.model;

import java.util.List;

/**
 * An article with its sentences in text order.
 *
 * <p>Sentences never overlap; text between them is white space or was not worth a token. An article
 * may have no sentence at all.
 */
public record AnnotatedArticle(Article article, List<Sentence> sentences) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    int end = 0;
    for (Sentence sentence : sentences) {
      if (sentence.span().start() < end) {
        throw new IllegalArgumentException(article.id() + ": sentences overlap at " + end);
      }
      end = sentence.span().end();
    }
    if (end > article.text().length()) {
      throw new IllegalArgumentException(article.id() + ": a sentence ends outside the text");
    }
  }

  public String text() {
    return article.text();
  }
}
