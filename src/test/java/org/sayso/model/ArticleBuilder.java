package org.sayso.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Builds annotated articles by hand, without a model: the text, then each sentence in a compact
 * notation.
 *
 * <p>A sentence is a row of tokens {@code word/TAG/relation<head}; the head is a word of the same
 * sentence, {@code word#2} the second one of that spelling, and a root has none. Behind the word
 * may follow {@code ~lemma}, else the lemma is the word, in lower case but for names; and {@code
 * +P} for a person ({@code +PM}, {@code +PF}: with a given name of a man, of a woman), {@code +O}
 * for an organisation, {@code +L} for a place, {@code +A} for a word that is said of persons. Where
 * the tokens stand is found in the text.
 */
public final class ArticleBuilder {
  private final String text;
  private final List<Sentence> sentences = new ArrayList<>();
  private int end;

  private ArticleBuilder(String text) {
    this.text = text;
  }

  /** An article of that text, so far without sentences. */
  public static ArticleBuilder article(String text) {
    return new ArticleBuilder(text);
  }

  /** An article whose text is a single sentence. */
  public static IndexedArticle sentenceAlone(String text, String notation) {
    return article(text).sentence(notation).index();
  }

  /** Adds the next sentence. */
  public ArticleBuilder sentence(String notation) {
    List<Notation> written = new ArrayList<>();
    for (String token : notation.strip().split("\\s+", -1)) {
      written.add(Notation.parse(token));
    }
    List<Token> tokens = new ArrayList<>();
    for (Notation token : written) {
      tokens.add(token.at(nextSpan(token.word()), head(written, token)));
    }
    sentences.add(new Sentence(tokens));
    return this;
  }

  private Span nextSpan(String word) {
    int start = text.indexOf(word, end);
    if (start < 0 || !text.substring(end, start).isBlank()) {
      throw new IllegalArgumentException("\"" + word + "\" is not next in the text at " + end);
    }
    end = start + word.length();
    return new Span(start, end);
  }

  private static int head(List<Notation> written, Notation token) {
    if (token.head().isEmpty()) {
      return Token.NO_HEAD;
    }
    String[] parts = token.head().split("#", 2);
    int wanted = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      if (written.get(i).word().equals(parts[0])) {
        found.add(i);
      }
    }
    if (found.size() < wanted || (parts.length == 1 && found.size() > 1)) {
      throw new IllegalArgumentException(token.head() + " stands there " + found.size() + " times");
    }
    return found.get(wanted - 1);
  }

  public AnnotatedArticle build() {
    return new AnnotatedArticle(new Article("news/a.txt", text, Optional.empty()), sentences);
  }

  public IndexedArticle index() {
    return new IndexedArticle(build());
  }

  private record Notation(
      String word,
      String lemma,
      EntityType entity,
      Gender givenName,
      boolean animate,
      String tag,
      String relation,
      String head) {

    static Notation parse(String token) {
      String[] parts = token.split("/", 3);
      String[] dependency = parts[2].split("<", 2);
      String[] flagged = parts[0].split("\\+", 2);
      String[] word = flagged[0].split("~", 2);
      String flag = flagged.length > 1 ? flagged[1] : "";
      return new Notation(
          word[0],
          word.length > 1 ? word[1] : lemma(word[0], parts[1]),
          entity(flag),
          givenName(flag),
          flag.equals("A"),
          parts[1],
          dependency[0],
          dependency.length > 1 ? dependency[1] : "");
    }

    private static String lemma(String word, String tag) {
      return tag.startsWith("NNP") ? word : word.toLowerCase(Locale.ROOT);
    }

    private static EntityType entity(String flag) {
      return switch (flag) {
        case "", "A" -> EntityType.NONE;
        case "P", "PM", "PF" -> EntityType.PERSON;
        case "O" -> EntityType.ORGANIZATION;
        case "L" -> EntityType.LOCATION;
        default -> throw new IllegalArgumentException("no such entity: " + flag);
      };
    }

    private static Gender givenName(String flag) {
      return switch (flag) {
        case "PM" -> Gender.MALE;
        case "PF" -> Gender.FEMALE;
        default -> Gender.UNKNOWN;
      };
    }

    Token at(Span span, int head) {
      return new Token(span, word, lemma, tag, entity, givenName, animate, head, relation);
    }
  }
}
