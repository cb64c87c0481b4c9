package org.sayso.corenlp;

import java.util.List;

/**
 * What the entity model says about the words of one sentence: the features that CoreNLP's {@code
 * NERFeatureFactory} makes with the settings that the published model was trained with.
 *
 * <p>Outside the sentence stand empty words. Not safe for use by many threads.
 */
final class EntityFeatures {
  private static final int WIDTH_OF_DISJUNCTION = 5;
  private static final int SHORT_WORD = 3;
  private static final int REACH_OF_OCCURRENCES = 150;

  /**
   * How CoreNLP writes what a word outside the sentence lacks, in all features but those of edges.
   */
  private static final String LACKING = "null";

  private final EntityModel model;
  private final EntityWords.Word[] words;
  private final List<String> tags;

  EntityFeatures(EntityModel model, EntityWords known, List<String> sentence, List<String> tags) {
    this.model = model;
    this.tags = tags;
    words = sentence.stream().map(known::get).toArray(EntityWords.Word[]::new);
  }

  /** For each label how much speaks for it here. */
  void addNode(int at, double[] sums) {
    String shape = words[at].shape;
    String before = shape(at - 1);
    String after = shape(at + 1);
    long startBefore = start(at - 1);
    long startAfter = start(at + 1);
    long shapeAnd = Fingerprint.add(Fingerprint.of(shape), "...");
    long beforeAnd = Fingerprint.add(Fingerprint.add(Fingerprint.of(before), "..."), shape);

    model.addNode(Fingerprint.START, "###", sums);
    words[at].addTo(sums);
    model.addNode(startBefore, "-PW", sums);
    model.addNode(startAfter, "-NW", sums);
    model.addNode(Fingerprint.of(cluster(at - 1, LACKING)), "-PDISTSIM", sums);
    model.addNode(Fingerprint.of(cluster(at + 1, LACKING)), "-NDISTSIM", sums);
    model.addNode(Fingerprint.of(before), "-PTYPE", sums);
    model.addNode(Fingerprint.of(after), "-NTYPE", sums);
    model.addNode(Fingerprint.add(Fingerprint.add(startBefore, "..."), shape), "-PW_CTYPE", sums);
    model.addNode(Fingerprint.add(shapeAnd, word(at + 1)), "-NW_CTYPE", sums);
    model.addNode(beforeAnd, "-PCTYPE", sums);
    model.addNode(Fingerprint.add(shapeAnd, after), "-CNTYPE", sums);
    model.addNode(Fingerprint.add(Fingerprint.add(beforeAnd, "..."), after), "-PCNTYPE", sums);
    if (word(at - 1).length() <= SHORT_WORD) {
      long behind = Fingerprint.add(Fingerprint.add(start(at - 2), "..."), shape);
      model.addNode(behind, "-PPW_CTYPE", sums);
    }
    if (word(at + 1).length() <= SHORT_WORD) {
      long beyond = Fingerprint.add(Fingerprint.add(start(at + 2), "..."), shape);
      model.addNode(beyond, "-NNW_CTYPE", sums);
    }
    addDisjunction(at, 1, sums);
    addDisjunction(at, -1, sums);
    addOccurrences(at, sums);
  }

  /** For each label before and each label here how much speaks for the two together. */
  void addEdge(int at, double[] sums) {
    String shape = words[at].shape;
    String cluster = words[at].cluster;
    long clusterBefore = Fingerprint.of(cluster(at - 1, ""));
    long start = start(at - 1);
    long startShape = Fingerprint.of(shape(at - 1));
    String shapeAfter = isInside(at + 1) ? words[at + 1].shape : LACKING;

    model.addEdge(Fingerprint.START, "PSEQ", sums);
    model.addEdge(words[at].start, "-PSEQW", sums);
    model.addEdge(Fingerprint.add(Fingerprint.add(start, '-'), words[at].text), "-PSEQW2", sums);
    model.addEdge(start, "-PSEQpW", sums);
    model.addEdge(clusterBefore, "-PSEQpDS", sums);
    model.addEdge(Fingerprint.of(cluster), "-PSEQcDS", sums);
    model.addEdge(Fingerprint.add(Fingerprint.add(clusterBefore, '-'), cluster), "-PSEQpcDS", sums);
    model.addEdge(startShape, "-PSEQpS", sums);
    model.addEdge(Fingerprint.of(shape), "-PSEQcS", sums);
    model.addEdge(Fingerprint.add(Fingerprint.add(startShape, '-'), shape), "-TYPES", sums);
    model.addEdge(Fingerprint.of(shape), "-TPS2", sums);
    model.addEdge(Fingerprint.of(shapeAfter), "-TNS1", sums);
  }

  /** The next words in a direction, each counted once. */
  private void addDisjunction(int at, int step, double[] sums) {
    for (int i = 1; i <= WIDTH_OF_DISJUNCTION; i++) {
      int other = at + i * step;
      if (!isInside(other)) {
        model.addNode(Fingerprint.START, step > 0 ? "-DISJN" : "-DISJP", sums);
        return;
      }
      boolean isNew = true;
      for (int nearer = at + step; nearer != other; nearer += step) {
        isNew &= disjunction(nearer, step) != disjunction(other, step);
      }
      if (isNew) {
        model.add(disjunction(other, step), sums);
      }
    }
  }

  private int disjunction(int at, int step) {
    return step > 0 ? words[at].later : words[at].earlier;
  }

  /**
   * Whether a name stands alone elsewhere in the sentence. Of these features the published model
   * kept only the three below.
   */
  private void addOccurrences(int at, double[] sums) {
    boolean mayRecur =
        isNameCase(words[at].text)
            && isLowerCase(word(at + 1))
            && hasLetter(word(at + 1))
            && hasLetter(word(at - 1));
    if (!mayRecur) {
      model.addNode(Fingerprint.START, "NO-OCCURRENCE-PATTERN", sums);
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
      if (words[other].text.equals(words[at].text) && !isName(other - 1) && !isName(other + 1)) {
        model.addNode(Fingerprint.START, feature, sums);
        return;
      }
    }
  }

  private boolean isName(int at) {
    return isInside(at) && isNameCase(words[at].text) && tags.get(at).equals("NNP");
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

  private boolean isInside(int at) {
    return at >= 0 && at < words.length;
  }

  private String word(int at) {
    return isInside(at) ? words[at].text : "";
  }

  private String shape(int at) {
    return isInside(at) ? words[at].shape : "";
  }

  private String cluster(int at, String outside) {
    return isInside(at) ? words[at].cluster : outside;
  }

  private long start(int at) {
    return isInside(at) ? words[at].start : Fingerprint.START;
  }
}
