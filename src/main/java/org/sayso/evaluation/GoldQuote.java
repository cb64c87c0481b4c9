package org.sayso.evaluation;

import java.util.List;
import org.sayso.model.Span;

/**
 * A segment between quotation marks with the people whom it may be put down to.
 *
 * @param article the name of the article's file
 * @param span in code points, marks included
 * @param speaker the canonical name; empty when nobody said it
 * @param isSpeech whether anybody said it; else no row may name a speaker
 * @param accepted all names that are right; an empty one where naming nobody is right too
 */
public record GoldQuote(
    String article,
    Span span,
    String quote,
    String speaker,
    boolean isSpeech,
    List<String> accepted) {
  public GoldQuote {
    accepted = List.copyOf(accepted);
  }
}
