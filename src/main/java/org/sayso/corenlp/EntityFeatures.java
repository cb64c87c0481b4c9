package org.sayso.corenlp;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.List;
import java.util.Locale;

/**
 * What the entity model says about the words of one sentence: the features that CoreNLP's {@code
 * NERFeatureFactory} makes with the settings that the published model was trained with.
 *
 * <p>Outside the sentence stand empty words. Not safe for use by many threads.
 */
final class EntityFeatures {
  private static final int WIDTH_OF_DISJUNCTION = 5;
  private static final int LONGEST_NGRAM = 6;
  private static final int SHORT_WORD = 3;
  private static final int REACH_OF_OCCURRENCES = 150;

  /**
   * How CoreNLP writes what a word outside the sentence lacks, in all features but those of edges.
   */
  private static final String LACKING = "null";

  private final EntityModel model;
  private final int size;
  private final String[] words;
  private final String[] shapes;
  private final String[] clusters;
  private final List<String> tags;
  private final long[] starts;
  private final int[] laterWord;
  private final int[] earlierWord;

  EntityFeatures(EntityModel model, List<String> sentence, List<String> tags) {
    this.model = model;
    this.tags = tags;
    size = sentence.size();
    words = new String[size];
    shapes = new String[size];
    clusters = new String[size];
    starts = new long[size];
    laterWord = new int[size];
    earlierWord = new int[size];
    for (int i = 0; i < size; i++) {
      words[i] = Americanize.americanize(sentence.get(i));
      shapes[i] = shape(words[i]);
      clusters[i] = model.cluster(withoutDigits(words[i].toLowerCase(Locale.ROOT)));
      starts[i] = Fingerprint.of(words[i]);
      laterWord[i] = node(starts[i], "-DISJN");
      earlierWord[i] = node(starts[i], "-DISJP");
    }
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

  /** For each label how much speaks for it here. */
  void addNode(int at, double[] sums) {
    String shape = shapes[at];
    String before = shape(at - 1);
    String after = shape(at + 1);
    long start = starts[at];
    long startBefore = start(at - 1);
    long startAfter = start(at + 1);
    long startShape = Fingerprint.of(shape);
    long shapeAnd = Fingerprint.add(startShape, "...");
    long beforeAnd = Fingerprint.add(Fingerprint.add(Fingerprint.of(before), "..."), shape);

    add(node(Fingerprint.START, "###"), sums);
    add(node(start, "-WORD"), sums);
    add(node(startBefore, "-PW"), sums);
    add(node(startAfter, "-NW"), sums);
    add(node(Fingerprint.of(clusters[at]), "-DISTSIM"), sums);
    add(node(Fingerprint.of(cluster(at - 1, LACKING)), "-PDISTSIM"), sums);
    add(node(Fingerprint.of(cluster(at + 1, LACKING)), "-NDISTSIM"), sums);
    add(node(startShape, "-TYPE"), sums);
    add(node(Fingerprint.of(before), "-PTYPE"), sums);
    add(node(Fingerprint.of(after), "-NTYPE"), sums);
    add(node(Fingerprint.add(Fingerprint.add(startBefore, "..."), shape), "-PW_CTYPE"), sums);
    add(node(Fingerprint.add(shapeAnd, word(at + 1)), "-NW_CTYPE"), sums);
    add(node(beforeAnd, "-PCTYPE"), sums);
    add(node(Fingerprint.add(shapeAnd, after), "-CNTYPE"), sums);
    add(node(Fingerprint.add(Fingerprint.add(beforeAnd, "..."), after), "-PCNTYPE"), sums);
    if (word(at - 1).length() <= SHORT_WORD) {
      long behind = Fingerprint.add(Fingerprint.add(start(at - 2), "..."), shape);
      add(node(behind, "-PPW_CTYPE"), sums);
    }
    if (word(at + 1).length() <= SHORT_WORD) {
      long beyond = Fingerprint.add(Fingerprint.add(start(at + 2), "..."), shape);
      add(node(beyond, "-NNW_CTYPE"), sums);
    }
    addNgrams(words[at], sums);
    addDisjunction(at, 1, sums);
    addDisjunction(at, -1, sums);
    addOccurrences(at, sums);
  }

  /** For each label before and each label here how much speaks for the two together. */
  void addEdge(int at, double[] sums) {
    String cluster = clusters[at];
    long clusterBefore = Fingerprint.of(cluster(at - 1, ""));
    long start = start(at - 1);
    long startShape = Fingerprint.of(shape(at - 1));
    String shapeAfter = at + 1 < size ? shapes[at + 1] : LACKING;

    add(edge(Fingerprint.START, "PSEQ"), sums);
    add(edge(starts[at], "-PSEQW"), sums);
    add(edge(Fingerprint.add(Fingerprint.add(start, '-'), words[at]), "-PSEQW2"), sums);
    add(edge(start, "-PSEQpW"), sums);
    add(edge(clusterBefore, "-PSEQpDS"), sums);
    add(edge(Fingerprint.of(cluster), "-PSEQcDS"), sums);
    add(edge(Fingerprint.add(Fingerprint.add(clusterBefore, '-'), cluster), "-PSEQpcDS"), sums);
    add(edge(startShape, "-PSEQpS"), sums);
    add(edge(Fingerprint.of(shapes[at]), "-PSEQcS"), sums);
    add(edge(Fingerprint.add(Fingerprint.add(startShape, '-'), shapes[at]), "-TYPES"), sums);
    add(edge(Fingerprint.of(shapes[at]), "-TPS2"), sums);
    add(edge(Fingerprint.of(shapeAfter), "-TNS1"), sums);
  }

  /** The beginnings and the ends of the word, its borders included. */
  private void addNgrams(String word, double[] sums) {
    String bordered = '<' + word + '>';
    int length = bordered.length();
    int longest = Math.min(LONGEST_NGRAM, length);
    long hash = Fingerprint.add(Fingerprint.START, "#<");
    for (int end = 2; end <= longest; end++) {
      hash = Fingerprint.add(hash, bordered.charAt(end - 1));
      add(node(hash, "#"), sums);
    }
    long open = Fingerprint.add(Fingerprint.START, '#');
    for (int begin = Math.max(1, length - LONGEST_NGRAM); begin < length - 1; begin++) {
      add(node(Fingerprint.add(open, bordered, begin, length), "#"), sums);
    }
  }

  /** The next words in a direction, each counted once. */
  private void addDisjunction(int at, int step, double[] sums) {
    int[] features = step > 0 ? laterWord : earlierWord;
    for (int i = 1; i <= WIDTH_OF_DISJUNCTION; i++) {
      int other = at + i * step;
      if (!isInside(other)) {
        add(node(Fingerprint.START, step > 0 ? "-DISJN" : "-DISJP"), sums);
        return;
      }
      boolean isNew = true;
      for (int nearer = at + step; nearer != other; nearer += step) {
        isNew &= features[nearer] != features[other];
      }
      if (isNew) {
        add(features[other], sums);
      }
    }
  }

  /**
   * Whether a name stands alone elsewhere in the sentence. Of these features the published model
   * kept only the three below.
   */
  private void addOccurrences(int at, double[] sums) {
    boolean mayRecur =
        isNameCase(words[at])
            && isLowerCase(word(at + 1))
            && hasLetter(word(at + 1))
            && hasLetter(word(at - 1));
    if (!mayRecur) {
      add(node(Fingerprint.START, "NO-OCCURRENCE-PATTERN"), sums);
    } else if (!isName(at - 1)) {
      addOccurrence(at, 1, "X-NEXT-OCCURRENCE-X", sums);
      addOccurrence(at, -1, "X-PREV-OCCURRENCE-X", sums);
    }
  }

  private void addOccurrence(int at, int step, String feature, double[] sums) {
    for (int jump = 3; jump < REACH_OF_OCCURRENCES; jump++) {
      int other = at + jump * step;
      if (!isInside(other)) {
        return;
      }
      if (words[other].equals(words[at]) && !isName(other - 1) && !isName(other + 1)) {
        add(node(Fingerprint.START, feature), sums);
        return;
      }
    }
  }

  private boolean isName(int at) {
    return isInside(at) && isNameCase(words[at]) && tags.get(at).equals("NNP");
  }

  private static boolean isNameCase(String word) {
    return word.length() >= 2
        && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
        && word.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  private static boolean isLowerCase(String word) {
    return word.chars().noneMatch(Character::isUpperCase);
  }

  private static boolean hasLetter(String word) {
    return word.chars().anyMatch(Character::isLetter);
  }

  private int node(long start, String name) {
    return model.feature(Fingerprint.add(Fingerprint.add(start, name), EntityModel.NODE));
  }

  private int edge(long start, String name) {
    return model.feature(Fingerprint.add(Fingerprint.add(start, name), EntityModel.EDGE));
  }

  private void add(int feature, double[] sums) {
    if (feature != FingerprintTable.ABSENT) {
      model.addWeights(feature, sums);
    }
  }

  private boolean isInside(int at) {
    return at >= 0 && at < size;
  }

  private String word(int at) {
    return isInside(at) ? words[at] : "";
  }

  private String shape(int at) {
    return isInside(at) ? shapes[at] : "";
  }

  private String cluster(int at, String outside) {
    return isInside(at) ? clusters[at] : outside;
  }

  private long start(int at) {
    return isInside(at) ? starts[at] : Fingerprint.START;
  }
}
