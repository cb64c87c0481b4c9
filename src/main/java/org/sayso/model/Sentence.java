package org.sayso.model;

import java.util.List;

/**
 * A sentence: its tokens in text order, each pointing at its head by index within the sentence.
 *
 * <p>A sentence has at least one token. The heads form a forest: no token is its own ancestor.
 */
public record Sentence(List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence needs tokens");
    }
    for (Token token : tokens) {
      if (token.head() >= tokens.size()) {
        throw new IllegalArgumentException("the head of " + token + " is outside the sentence");
      }
    }
  }

  public Span span() {
    return new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }
}
