package org.sayso.batch;

import java.util.List;
import org.sayso.model.ListedSpeaker;

/** Makes the extractor of a run; may take seconds and gigabytes, as models are loaded. */
@FunctionalInterface
public interface ExtractorFactory {
  /**
   * An extractor that knows the people to follow.
   *
   * @param listed the people to follow, in the order of their list
   */
  Extractor create(List<ListedSpeaker> listed);
}
