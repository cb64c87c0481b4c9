package org.sayso.model;

import java.util.List;

/** What became of one article in a run. */
public sealed interface ArticleOutcome {
  /** Path below the input folder, with {@code /}. */
  String articleId();

  /** The article was read and everything said in it was found; quotations in text order. */
  record Extracted(Article article, List<AttributedQuotation> quotations)
      implements ArticleOutcome {
    public Extracted {
      quotations = List.copyOf(quotations);
    }

    @Override
    public String articleId() {
      return article.id();
    }
  }

  /**
   * The article gave nothing.
   *
   * @param reason what is wrong, in a sentence without the file's name
   * @param advice what the user can do about it
   */
  record Failed(String articleId, String reason, String advice) implements ArticleOutcome {}
}
