package org.sayso.model;

/**
 * Words that refer to somebody or something that can say things.
 *
 * @param span the phrase without relative clauses and appositions
 * @param kind how it refers
 * @param sentence index of its sentence in the article
 * @param head index of its head token within that sentence
 */
public record Mention(Span span, MentionKind kind, int sentence, int head) {
  public Mention {
    if (span.isEmpty()) {
      throw new IllegalArgumentException("a mention needs words");
    }
  }
}
