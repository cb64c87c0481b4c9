package org.sayso.cli;

import org.sayso.batch.Extractor;
import org.sayso.batch.ExtractorFactory;

/** Wires annotation, quotation, attribution and speaker into the extractor of a run. */
final class Pipeline implements ExtractorFactory {
  @Override
  public Extractor create() {
    throw new UnsupportedOperationException("the extraction is not wired yet");
  }
}
