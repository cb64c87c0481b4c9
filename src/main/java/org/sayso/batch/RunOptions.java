package org.sayso.batch;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run is to do.
 *
 * @param inputs folders and files; never none
 * @param speakersFile the list of people to follow
 * @param threads how many articles are worked on at a time
 * @param filter which rows are written
 * @param maxArticleBytes size of the largest file that is still read
 */
public record RunOptions(
    List<Path> inputs, Path speakersFile, int threads, RowFilter filter, int maxArticleBytes) {
  public RunOptions {
    inputs = List.copyOf(inputs);
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("a run needs an input");
    }
    if (threads < 1) {
      throw new IllegalArgumentException("a run needs a thread, not " + threads);
    }
  }
}
