package org.sayso.output;

import java.io.IOException;
import org.sayso.model.ArticleOutcome;

/** A file being written; used by one thread. */
public interface ReportWriter {
  /** Adds an article; called once for each that could be read, in the order of the articles. */
  void write(ArticleRows article) throws IOException;

  /** Adds an article that gave nothing; likewise, and mixed with the others. */
  default void write(ArticleOutcome.Failed failed) throws IOException {}

  /** Writes whatever is left; called once, after the last article. */
  default void finish() throws IOException {}
}
