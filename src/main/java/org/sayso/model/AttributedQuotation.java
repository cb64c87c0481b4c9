package org.sayso.model;

/**
 * A quotation with everything that was found out about it: one row of the CSV.
 *
 * @param words as one line, see {@link Prose#words}
 * @param statement number of the statement within the article, from 1; the parts of a split
 *     quotation share one
 * @param context the sentences that hold the quotation and its attribution
 */
public record AttributedQuotation(
    Quotation quotation,
    String words,
    Attribution attribution,
    Speaker speaker,
    int statement,
    Span context) {
  public AttributedQuotation {
    if (statement < 1) {
      throw new IllegalArgumentException("statements are numbered from 1, not " + statement);
    }
    if (!context.contains(quotation.span())) {
      throw new IllegalArgumentException("the context " + context + " misses the quotation");
    }
  }
}
