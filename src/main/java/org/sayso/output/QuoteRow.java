package org.sayso.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;
import org.sayso.model.Speaker;

/**
 * One quotation as the output shows it, before any format is chosen.
 *
 * @param article id of the article
 * @param title its headline
 * @param speaker who said it
 * @param quote the words on one line, without the outer quotation marks
 * @param type how the words stand there
 * @param cue the reporting words
 * @param mention the speaker as written there
 * @param confidence probability, 0 to 1, that the speaker is right
 * @param evidence the rule or feature that decided
 * @param context the sentences that hold the quotation and its attribution, on one line
 * @param codePoints where the quotation is, marks included, in code points of the decoded text
 * @param cueCodePoints where the cue is, likewise
 * @param mentionCodePoints where the mention is, likewise
 * @param statement number of the statement within the article
 * @param id stable id, see {@link QuoteIds}
 */
public record QuoteRow(
    String article,
    Optional<String> title,
    Speaker speaker,
    String quote,
    QuotationType type,
    Optional<String> cue,
    Optional<String> mention,
    double confidence,
    String evidence,
    String context,
    Span codePoints,
    Optional<Span> cueCodePoints,
    Optional<Span> mentionCodePoints,
    int statement,
    String id) {

  /** The same row decided in another way. */
  public QuoteRow with(String otherEvidence, double otherConfidence) {
    return new QuoteRow(
        article,
        title,
        speaker,
        quote,
        type,
        cue,
        mention,
        otherConfidence,
        otherEvidence,
        context,
        codePoints,
        cueCodePoints,
        mentionCodePoints,
        statement,
        id);
  }

  /** The same row with another type. */
  public QuoteRow ofType(QuotationType other) {
    return new QuoteRow(
        article,
        title,
        speaker,
        quote,
        other,
        cue,
        mention,
        confidence,
        evidence,
        context,
        codePoints,
        cueCodePoints,
        mentionCodePoints,
        statement,
        id);
  }

  /** The same row put down to somebody else, without the mention that named the wrong one. */
  public QuoteRow spokenBy(Speaker other) {
    if (other.equals(speaker)) {
      return this;
    }
    boolean isSaid = !other.label().isEmpty();
    return new QuoteRow(
        article,
        title,
        other,
        quote,
        type,
        isSaid ? cue : Optional.empty(),
        Optional.empty(),
        confidence,
        evidence,
        context,
        codePoints,
        isSaid ? cueCodePoints : Optional.empty(),
        Optional.empty(),
        statement,
        id);
  }

  /** A confidence as every output shows it, and as it is compared with what a user asks for. */
  public static BigDecimal shown(double confidence) {
    return BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_UP);
  }
}
