package org.sayso.batch;

import java.util.Optional;
import org.sayso.model.AttributedQuotation;
import org.sayso.model.Attribution;
import org.sayso.model.Quotation;
import org.sayso.model.Span;
import org.sayso.model.Speaker;
import org.sayso.speaker.ArticleSpeaker;

/**
 * A quotation with everything that its article says about it.
 *
 * @param source whom the attribution's mention means in this article; none when it has no mention
 * @param statement number of the statement within the article, from 1
 * @param context the sentences that hold the quotation and its attribution
 */
public record FoundQuotation(
    Quotation quotation,
    Attribution attribution,
    Optional<ArticleSpeaker> source,
    int statement,
    Span context) {

  /** The same with the speaker that the list of people makes of the source. */
  AttributedQuotation saidBy(Speaker speaker) {
    return new AttributedQuotation(quotation, attribution, speaker, statement, context);
  }
}
