package org.sayso.output.html;

import java.util.List;
import org.sayso.output.ArticleRows;

/**
 * An article as the pages show it.
 *
 * @param article the article
 * @param number its number in the run, from 1
 * @param rows its rows
 */
record ShownArticle(ArticleRows article, int number, List<ShownRow> rows) {
  ShownArticle {
    rows = List.copyOf(rows);
  }

  /** The id of its element. */
  String anchor() {
    return "article-" + number;
  }

  /** The headline, or else the path. */
  String heading() {
    return article.title().isEmpty() ? path() : article.title();
  }

  String path() {
    return article.article().id();
  }

  String quotationCount() {
    return rows.size() == 1 ? "1 quotation" : rows.size() + " quotations";
  }
}
