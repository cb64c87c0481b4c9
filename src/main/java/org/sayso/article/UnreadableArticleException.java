package org.sayso.article;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import org.sayso.model.ArticleOutcome;

/** One file of the input gave no article; the others are not concerned. */
public final class UnreadableArticleException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String articleId;
  private final ArticleProblem problem;
  private final String reason;

  public UnreadableArticleException(String articleId, ArticleProblem problem) {
    this(articleId, problem, problem.reason());
  }

  UnreadableArticleException(String articleId, ArticleProblem problem, String reason) {
    super(articleId + ": " + reason);
    this.articleId = articleId;
    this.problem = problem;
    this.reason = reason;
  }

  static UnreadableArticleException of(String articleId, IOException cause) {
    ArticleProblem problem = problemOf(cause);
    String reason =
        problem == ArticleProblem.UNREADABLE
            ? problem.reason() + ": " + cause.getMessage()
            : problem.reason();
    UnreadableArticleException exception =
        new UnreadableArticleException(articleId, problem, reason);
    exception.initCause(cause);
    return exception;
  }

  private static ArticleProblem problemOf(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return ArticleProblem.VANISHED;
    }
    if (cause instanceof AccessDeniedException) {
      return ArticleProblem.NO_PERMISSION;
    }
    return cause instanceof FileSystemLoopException || isLinkToItself(cause)
        ? ArticleProblem.LINK_LOOP
        : ArticleProblem.UNREADABLE;
  }

  /** For which Java has no exception of its own. */
  private static boolean isLinkToItself(IOException cause) {
    return cause instanceof FileSystemException failure
        && String.valueOf(failure.getReason()).contains("symbolic link");
  }

  public ArticleProblem problem() {
    return problem;
  }

  /** The same as an outcome of the run. */
  public ArticleOutcome.Failed outcome() {
    return new ArticleOutcome.Failed(articleId, reason, problem.advice());
  }
}
