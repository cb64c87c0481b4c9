package org.sayso.article;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
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
    return cause instanceof FileSystemLoopException
        ? ArticleProblem.LINK_LOOP
        : ArticleProblem.UNREADABLE;
  }

  public ArticleProblem problem() {
    return problem;
  }

  /** The same as an outcome of the run. */
  public ArticleOutcome.Failed outcome() {
    return new ArticleOutcome.Failed(articleId, reason, problem.advice());
  }
}
