package org.sayso.batch;

import java.util.List;
import java.util.stream.Stream;
import org.sayso.article.ArticleFile;
import org.sayso.article.ArticleFiles;
import org.sayso.article.UnreadableArticleException;
import org.sayso.correction.Correction;
import org.sayso.model.ListedSpeaker;

/** What a run starts from, checked. */
record Preparation(ArticleFiles input, List<ListedSpeaker> listed, List<Correction> corrections) {
  int articleCount() {
    return input.files().size() + input.unreachable().size();
  }

  /** Ids of all articles, of those that cannot be reached too. */
  List<String> articleIds() {
    return Stream.concat(
            input.files().stream().map(ArticleFile::id),
            input.unreachable().stream()
                .map(UnreadableArticleException::outcome)
                .map(outcome -> outcome.articleId()))
        .toList();
  }
}
