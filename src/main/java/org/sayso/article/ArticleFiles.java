package org.sayso.article;

import java.util.List;

/**
 * What the input holds.
 *
 * @param files the articles, by id in code point order; each id once
 * @param unreachable folders inside the input that could not be listed, in the order of the walk
 * @param skipped how many files are hidden or neither {@code .txt} nor {@code .md}
 */
public record ArticleFiles(
    List<ArticleFile> files, List<UnreadableArticleException> unreachable, int skipped) {
  public ArticleFiles {
    files = List.copyOf(files);
    unreachable = List.copyOf(unreachable);
  }
}
