package org.sayso.cli;

import java.util.List;
import org.sayso.batch.Extractor;
import org.sayso.batch.ExtractorFactory;
import org.sayso.model.ListedSpeaker;

/** Wires annotation, quotation, attribution and speaker into the extractor of a run. */
final class Pipeline implements ExtractorFactory {
  @Override
  public Extractor create(List<ListedSpeaker> listed) {
    throw new UnsupportedOperationException("the extraction is not wired yet");
  }
}
