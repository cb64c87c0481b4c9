package org.sayso.model;

import java.util.Optional;

/**
 * A quotation with all that its article alone tells of it, before any list of people is asked.
 *
 * @param words as one line, see {@link Prose#words}
 * @param speaker whom the attribution's mention means; empty when nobody can be named
 * @param statement number of the statement within the article, from 1; the parts of a split
 *     quotation share one
 * @param context the sentences that hold the quotation and its attribution
 */
public record ExtractedQuotation(
    Quotation quotation,
    String words,
    Attribution attribution,
    Optional<ArticleSpeaker> speaker,
    int statement,
    Span context) {

  /** The row that it becomes once the speaker is identified. */
  public AttributedQuotation spokenBy(Speaker identified) {
    return new AttributedQuotation(quotation, words, attribution, identified, statement, context);
  }
}
