package org.sayso.batch;

/** Makes the extractor of a run; may take seconds and gigabytes, as models are loaded. */
@FunctionalInterface
public interface ExtractorFactory {
  /** An extractor, ready for articles. */
  Extractor create();
}
