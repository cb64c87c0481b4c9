package org.sayso.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.annotation.Annotator;
import org.sayso.model.AnnotatedArticle;
import org.sayso.model.Article;
import org.sayso.model.EntityType;
import org.sayso.model.Gender;
import org.sayso.model.Prose;
import org.sayso.model.Sentence;
import org.sayso.model.Span;
import org.sayso.model.Token;

/**
 * Annotates without models, fast and badly: what comes after it must bear any tags and any tree.
 *
 * <p>Sentences end at a period or a line break. Some words get their proper tags, others any; the
 * trees are made up from the text's hash, so that a case can be repeated.
 */
final class PlainAnnotator implements Annotator {
  private static final Pattern TOKEN =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\d+|[^\\s\\p{Z}\\p{Cs}]|[\\p{Cs}]{2}");
  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("said", "VBD"),
          Map.entry("says", "VBZ"),
          Map.entry("told", "VBD"),
          Map.entry("added", "VBD"),
          Map.entry("adding", "VBG"),
          Map.entry("according", "VBG"),
          Map.entry("to", "TO"),
          Map.entry("that", "IN"),
          Map.entry("he", "PRP"),
          Map.entry("she", "PRP"),
          Map.entry("they", "PRP"),
          Map.entry("who", "WP"),
          Map.entry("his", "PRP$"),
          Map.entry("the", "DT"),
          Map.entry("a", "DT"),
          Map.entry("of", "IN"),
          Map.entry("and", "CC"));
  private static final List<String> OTHER_TAGS =
      List.of("NN", "NNS", "NNP", "VB", "VBD", "VBZ", "VBG", "VBN", "JJ", "RB", "IN", "CD");
  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "ccomp",
          "parataxis",
          "obj",
          "det",
          "amod",
          "case",
          "nmod",
          "nmod:poss",
          "appos",
          "mark",
          "advcl",
          "conj",
          "cc",
          "punct",
          "obl",
          "aux",
          "acl:relcl",
          "compound",
          "xcomp");

  @Override
  public AnnotatedArticle annotate(Article article) {
    Random random = new Random(article.text().hashCode());
    List<Sentence> sentences = new ArrayList<>();
    List<Span> words = new ArrayList<>();
    String text = new Prose(article.text()).readable();
    Matcher token = TOKEN.matcher(text);
    int end = 0;
    while (token.find()) {
      if (text.substring(end, token.start()).contains("\n")) {
        addSentence(text, words, sentences, random);
      }
      words.add(new Span(token.start(), token.end()));
      end = token.end();
      if (token.group().equals(".")) {
        addSentence(text, words, sentences, random);
      }
    }
    addSentence(text, words, sentences, random);
    return new AnnotatedArticle(article, sentences);
  }

  private static void addSentence(
      String text, List<Span> words, List<Sentence> sentences, Random random) {
    if (words.isEmpty()) {
      return;
    }
    int root = random.nextInt(words.size());
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      tokens.add(token(words.get(i), text, head(i, root, random), random));
    }
    sentences.add(new Sentence(tokens));
    words.clear();
  }

  /** Any token between it and the root, so that no token is its own ancestor. */
  private static int head(int token, int root, Random random) {
    if (token == root || random.nextInt(50) == 0) {
      return Token.NO_HEAD;
    }
    int steps = 1 + random.nextInt(Math.min(4, Math.abs(root - token)));
    return token < root ? token + steps : token - steps;
  }

  private static Token token(Span span, String text, int head, Random random) {
    String word = span.in(text);
    boolean isName = Character.isUpperCase(word.codePointAt(0)) && random.nextInt(3) > 0;
    return new Token(
        span,
        word,
        word.equals("said") || word.equals("says") ? "say" : word,
        tag(word, isName, random),
        isName ? EntityType.values()[random.nextInt(4)] : EntityType.NONE,
        isName ? Gender.values()[random.nextInt(2)] : Gender.UNKNOWN,
        !isName && random.nextBoolean(),
        head,
        head == Token.NO_HEAD ? "root" : RELATIONS.get(random.nextInt(RELATIONS.size())));
  }

  private static String tag(String word, boolean isName, Random random) {
    if (!Character.isLetterOrDigit(word.codePointAt(0))) {
      return word.length() == 1 && ".,:".contains(word) ? word : "''";
    }
    return isName
        ? "NNP"
        : TAGS.getOrDefault(word, OTHER_TAGS.get(random.nextInt(OTHER_TAGS.size())));
  }
}
