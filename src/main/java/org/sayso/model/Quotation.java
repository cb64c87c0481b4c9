package org.sayso.model;

import java.util.Optional;

/**
 * A stretch of text that reports words, before anybody is named for them.
 *
 * @param span all of it, outer quotation marks included
 * @param content the words alone; equal to {@code span} when there are no marks
 * @param type how the words stand there
 * @param label for a turn of a transcript, what stands before its colon: who speaks
 */
public record Quotation(Span span, Span content, QuotationType type, Optional<Span> label) {
  public Quotation {
    if (!span.contains(content)) {
      throw new IllegalArgumentException("the content " + content + " lies outside " + span);
    }
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a quotation needs words: " + span);
    }
  }

  /** A quotation that is no turn of a transcript. */
  public Quotation(Span span, Span content, QuotationType type) {
    this(span, content, type, Optional.empty());
  }

  /** A turn of a transcript, which stands without marks. */
  public static Quotation turn(Span label, Span words) {
    return new Quotation(words, words, QuotationType.DIRECT, Optional.of(label));
  }

  public boolean isMarked() {
    return type != QuotationType.INDIRECT;
  }
}
