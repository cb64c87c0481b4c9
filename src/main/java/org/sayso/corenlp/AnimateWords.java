package org.sayso.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that are mostly said of persons, their names among them, from the list that CoreNLP's
 * models bring along (H. Ji and D. Lin: Gender and Animacy Knowledge Discovery from Web-Scale
 * N-Grams, PACLIC 2009). Immutable.
 *
 * <p>With a capital a word may be another one than without: a Pole and a pole.
 */
final class AnimateWords {
  private static final String RESOURCE = "/edu/stanford/nlp/models/dcoref/animate.unigrams.txt";
  private static final int FORMAT = 1;

  /** The list holds numbers and words with marks, too. */
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]+");

  private final Set<String> words;

  private AnimateWords(Set<String> words) {
    this.words = words;
  }

  static AnimateWords load(ModelCache cache) {
    ByteBuffer kept = cache.open(RESOURCE, FORMAT, AnimateWords::words);
    return new AnimateWords(
        StandardCharsets.UTF_8.decode(kept).toString().lines().collect(Collectors.toSet()));
  }

  private static byte[] words(InputStream published) throws IOException {
    return new String(published.readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .filter(WORD.asMatchPredicate())
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  boolean contains(String word) {
    return words.contains(word);
  }
}
