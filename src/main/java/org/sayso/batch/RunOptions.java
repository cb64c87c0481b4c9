package org.sayso.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sayso.article.ArticleReader;

/**
 * What a run is to do.
 *
 * @param inputs folders and files; never none
 * @param speakersFile the list of people to follow
 * @param correctionsFile what people corrected by hand, a file that may be missing; empty for a run
 *     without corrections
 * @param threads how many articles are worked on at a time
 * @param filter which rows are written
 * @param maxArticleBytes size of the largest file that is still read
 * @param articleTimeout how long one article may take
 * @param waits whether it waits for another run on the same output to end, or refuses
 */
public record RunOptions(
    List<Path> inputs,
    Path speakersFile,
    Optional<Path> correctionsFile,
    int threads,
    RowFilter filter,
    int maxArticleBytes,
    Duration articleTimeout,
    boolean waits) {
  /** Two minutes: hundreds of times what an article takes. */
  public static final Duration DEFAULT_ARTICLE_TIMEOUT = Duration.ofMinutes(2);

  public RunOptions {
    inputs = List.copyOf(inputs);
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("a run needs an input");
    }
    if (threads < 1) {
      throw new IllegalArgumentException("a run needs a thread, not " + threads);
    }
    if (articleTimeout.isNegative() || articleTimeout.isZero()) {
      throw new IllegalArgumentException("an article needs time, not " + articleTimeout);
    }
  }

  /** With the limits that fit nearly everybody, and without corrections. */
  public RunOptions(List<Path> inputs, Path speakersFile, int threads, RowFilter filter) {
    this(
        inputs,
        speakersFile,
        Optional.empty(),
        threads,
        filter,
        ArticleReader.DEFAULT_MAX_BYTES,
        DEFAULT_ARTICLE_TIMEOUT,
        false);
  }
}
