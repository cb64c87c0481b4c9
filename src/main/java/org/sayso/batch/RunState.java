package org.sayso.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sayso.model.Article;
import org.sayso.model.ExtractedQuotation;

/**
 * What is known of articles from earlier runs, open for one run. Safe for use by many threads; what
 * is asked or told after closing is ignored.
 */
public interface RunState extends AutoCloseable {
  /** What the same text gave before by the same pipeline, under whatever name. */
  Optional<List<ExtractedQuotation>> recall(Article article);

  /** Keeps what an article gave, at once and for good. */
  void remember(Article article, List<ExtractedQuotation> quotations, Duration took);

  /** Forgets the articles of this input that are no longer there. */
  void keepOnly(Collection<String> articleIds);

  /** What stands in an output folder, if a complete run wrote it. */
  Optional<Published> published(Path output);

  /** Keeps what stands in an output folder. */
  void remember(Path output, Published published);

  /** Forgets what stands in an output folder, as it is about to change. */
  void forget(Path output);

  /** Notes how the run ended. */
  void finish(RunReport report);

  @Override
  void close();
}
