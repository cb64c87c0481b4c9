package org.sayso.model;

import java.util.Optional;

/**
 * One decoded news article.
 *
 * @param id path below the input folder, with {@code /} between folders
 * @param text the decoded text, exactly as in the file but for a byte order mark; never blank
 * @param title span of the headline, when the first line is one
 */
public record Article(String id, String text, Optional<Span> title) {
  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException(id + ": an article needs text");
    }
    title.ifPresent(span -> requireInside(span, text));
  }

  private static void requireInside(Span span, String text) {
    if (span.end() > text.length()) {
      throw new IllegalArgumentException("the title " + span + " ends outside the text");
    }
  }

  public Optional<String> titleText() {
    return title.map(span -> span.in(text));
  }
}
