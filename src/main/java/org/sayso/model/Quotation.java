package org.sayso.model;

/**
 * A stretch of text that reports words, before anybody is named for them.
 *
 * @param span all of it, outer quotation marks included
 * @param content the words alone; equal to {@code span} when there are no marks
 * @param type how the words stand there
 */
public record Quotation(Span span, Span content, QuotationType type) {
  public Quotation {
    if (!span.contains(content)) {
      throw new IllegalArgumentException("the content " + content + " lies outside " + span);
    }
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a quotation needs words: " + span);
    }
  }

  public boolean isMarked() {
    return type != QuotationType.INDIRECT;
  }
}
