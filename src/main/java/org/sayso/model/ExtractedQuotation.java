package org.sayso.model;

import java.util.Optional;

/**
 * A quotation with all that its article alone tells of it, before any list of people is asked.
 *
 * @param speaker whom the attribution's mention means; empty when nobody can be named
 * @param statement number of the statement within the article, from 1; the parts of a split
 *     quotation share one
 * @param context the sentences that hold the quotation and its attribution
 */
public record ExtractedQuotation(
    Quotation quotation,
    Attribution attribution,
    Optional<ArticleSpeaker> speaker,
    int statement,
    Span context) {

  /** The part of it that stands in {@code piece}, which may be all of it. */
  public ExtractedQuotation in(Span piece) {
    return piece.equals(quotation.span())
        ? this
        : new ExtractedQuotation(
            new Quotation(piece, piece, quotation.type()),
            attribution,
            speaker,
            statement,
            context);
  }

  /** The row that it becomes once the speaker is identified. */
  public AttributedQuotation spokenBy(Speaker identified) {
    return new AttributedQuotation(quotation, attribution, identified, statement, context);
  }
}
