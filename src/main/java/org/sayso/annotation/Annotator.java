package org.sayso.annotation;

import org.sayso.model.AnnotatedArticle;
import org.sayso.model.Article;

/**
 * Finds sentences, tokens, parts of speech, names and dependencies. Safe for use by many threads.
 */
public interface Annotator {
  AnnotatedArticle annotate(Article article);
}
