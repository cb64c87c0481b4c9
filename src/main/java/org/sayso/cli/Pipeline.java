package org.sayso.cli;

import org.sayso.attribution.Attributor;
import org.sayso.attribution.SourceModel;
import org.sayso.batch.ArticleExtractor;
import org.sayso.batch.Extractor;
import org.sayso.batch.ExtractorFactory;
import org.sayso.corenlp.CoreNlpAnnotator;
import org.sayso.lexicon.Lexicon;
import org.sayso.quotation.IndirectModel;
import org.sayso.quotation.IndirectQuotations;

/** Wires annotation, quotation, attribution and speaker into the extractor of a run. */
final class Pipeline implements ExtractorFactory {
  @Override
  public Extractor create() {
    Lexicon lexicon = Lexicon.load();
    return new ArticleExtractor(
        new CoreNlpAnnotator(),
        new IndirectQuotations(IndirectModel.load(), lexicon),
        new Attributor(SourceModel.load(), lexicon),
        lexicon);
  }
}
