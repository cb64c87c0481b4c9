package org.sayso.corenlp;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;

/**
 * What the entity model says about words wherever they stand; remembers it for the frequent ones.
 * Safe for use by many threads.
 */
final class EntityWords {
  private static final int LONGEST_NGRAM = 6;

  /** The cluster of words that are in none. */
  private static final String NO_CLUSTER = "0";

  private final EntityModel model;
  private final WordClusters clusters;
  private final WordMemo<Word> memo = new WordMemo<>();

  EntityWords(EntityModel model, WordClusters clusters) {
    this.model = model;
    this.clusters = clusters;
  }

  /** A word as the model sees it. */
  static final class Word {
    final String text;
    final String shape;
    final String cluster;

    /** Where the names of its features start. */
    final long start;

    /** The feature of standing among the words after another one. */
    final int later;

    /** The feature of standing among the words before another one. */
    final int earlier;

    /** For each label how much speaks for it in the word itself. */
    private final double[] sums;

    private Word(
        String text,
        String shape,
        String cluster,
        long start,
        int later,
        int earlier,
        double[] sums) {
      this.text = text;
      this.shape = shape;
      this.cluster = cluster;
      this.start = start;
      this.later = later;
      this.earlier = earlier;
      this.sums = sums;
    }

    void addTo(double[] others) {
      for (int i = 0; i < others.length; i++) {
        others[i] += sums[i];
      }
    }
  }

  Word get(String word) {
    return memo.get(word, this::describe);
  }

  private Word describe(String word) {
    String text = Americanize.americanize(word);
    String shape = shape(text);
    String cluster = clusters.get(withoutDigits(text.toLowerCase(Locale.ROOT)), NO_CLUSTER);
    long start = Fingerprint.of(text);
    double[] sums = new double[model.labelCount()];
    model.addNode(start, "-WORD", sums);
    model.addNode(Fingerprint.of(cluster), "-DISTSIM", sums);
    model.addNode(Fingerprint.of(shape), "-TYPE", sums);
    addNgrams(text, sums);
    return new Word(
        text,
        shape,
        cluster,
        start,
        model.node(start, "-DISJN"),
        model.node(start, "-DISJP"),
        sums);
  }

  private String shape(String word) {
    String shape =
        WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2USELC, null);
    boolean isKnown = isLetters(shape) && model.isLowerCaseWord(word.toLowerCase(Locale.ROOT));
    return isKnown ? shape + 'k' : shape;
  }

  private static boolean isLetters(String shape) {
    return shape.chars().allMatch(c -> c == 'x' || c == 'X');
  }

  private static String withoutDigits(String word) {
    return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPEDIGITS);
  }

  /** The beginnings and the ends of the word, its borders included. */
  private void addNgrams(String word, double[] sums) {
    String bordered = '<' + word + '>';
    int length = bordered.length();
    int longest = Math.min(LONGEST_NGRAM, length);
    long hash = Fingerprint.add(Fingerprint.START, "#<");
    for (int end = 2; end <= longest; end++) {
      hash = Fingerprint.add(hash, bordered.charAt(end - 1));
      model.addNode(hash, "#", sums);
    }
    long open = Fingerprint.add(Fingerprint.START, '#');
    for (int begin = Math.max(1, length - LONGEST_NGRAM); begin < length - 1; begin++) {
      model.addNode(Fingerprint.add(open, bordered, begin, length), "#", sums);
    }
  }
}
