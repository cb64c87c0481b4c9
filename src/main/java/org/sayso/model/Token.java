package org.sayso.model;

import java.util.Locale;

/**
 * One token with everything the annotators found about it.
 *
 * @param span where it stands in the article
 * @param text the characters there
 * @param lemma dictionary form, in lower case but for names
 * @param tag Penn Treebank part of speech
 * @param entity the named entity it is part of
 * @param givenName gender of the given name that the token is, {@link Gender#UNKNOWN} when it is
 *     none or is given to both
 * @param animate whether the word is mostly said of persons: hydrologist, Kansan, but also Dahl
 * @param head index, within the sentence, of the token it depends on; {@link #NO_HEAD} for a root
 * @param relation Universal Dependencies relation to the head, {@code root} for a root
 */
public record Token(
    Span span,
    String text,
    String lemma,
    String tag,
    EntityType entity,
    Gender givenName,
    boolean animate,
    int head,
    String relation) {
  public static final int NO_HEAD = -1;

  public Token {
    if (span.isEmpty()) {
      throw new IllegalArgumentException("a token needs characters");
    }
    if (head < NO_HEAD) {
      throw new IllegalArgumentException("no such head: " + head);
    }
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isPronoun() {
    return tag.startsWith("PRP") || tag.startsWith("WP") || tag.equals("WDT");
  }

  /** A finite verb or a modal. */
  public boolean isFinite() {
    return switch (tag) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  /** Whether it is a word or a number, and not a mark. */
  public boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  /** Its lemma in lower case. */
  public String lowerLemma() {
    return lemma.toLowerCase(Locale.ROOT);
  }

  public String lowerText() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Its lemma with its word class, under which statistics of words are kept: {@code vsay}. */
  public String classedLemma() {
    char wordClass = isVerb() ? 'v' : isNoun() ? 'n' : 'x';
    return wordClass + lowerLemma();
  }

  public boolean isRoot() {
    return head == NO_HEAD;
  }
}
