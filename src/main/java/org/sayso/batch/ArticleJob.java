package org.sayso.batch;

import java.util.List;
import org.sayso.article.ArticleFile;
import org.sayso.article.ArticleReader;
import org.sayso.article.UnreadableArticleException;
import org.sayso.model.Article;
import org.sayso.model.ArticleOutcome;
import org.sayso.model.AttributedQuotation;
import org.sayso.output.ArticleRows;
import org.sayso.speaker.ListedSpeakers;

/**
 * Takes one article from its file to its rows; whatever goes wrong on the way costs this article
 * alone.
 *
 * <p>Only what an article can cause is caught: exceptions, and the stack or the memory running out.
 * Anything else, such as a missing class, would strike every article and ends the run.
 */
final class ArticleJob {
  private final ArticleReader reader;
  private final Extractor extractor;
  private final ListedSpeakers listed;
  private final RowFilter filter;

  ArticleJob(ArticleReader reader, Extractor extractor, ListedSpeakers listed, RowFilter filter) {
    this.reader = reader;
    this.extractor = extractor;
    this.listed = listed;
    this.filter = filter;
  }

  ArticleResult run(ArticleFile file) {
    try {
      Article article = reader.read(file);
      ArticleOutcome.Extracted extracted =
          new ArticleOutcome.Extracted(article, quotations(article));
      ArticleRows rows = filter.rows(extracted);
      return new ArticleResult.Rows(extracted, rows);
    } catch (UnreadableArticleException e) {
      return new ArticleResult.Nothing(e.outcome());
    } catch (StackOverflowError e) {
      return unforeseen(
          file,
          "its sentences or quotation marks are nested too deeply",
          "Check that it is an article; if it is, report it.",
          e);
    } catch (OutOfMemoryError e) {
      return unforeseen(
          file,
          "it needs more memory than the program has",
          "Split the article, use fewer threads, or give Java more memory (SAYSO_JAVA_OPTS=-Xmx4g).",
          e);
    } catch (RuntimeException e) {
      return unforeseen(
          file,
          "the program failed on it (" + e + ")",
          "Run again with --debug and report what it says, with the article if you can.",
          e);
    }
  }

  private List<AttributedQuotation> quotations(Article article) {
    return extractor.extract(article).stream()
        .map(found -> found.spokenBy(listed.identify(found.speaker())))
        .toList();
  }

  private static ArticleResult unforeseen(
      ArticleFile file, String reason, String advice, Throwable cause) {
    return new ArticleResult.Broken(new ArticleOutcome.Failed(file.id(), reason, advice), cause);
  }
}
