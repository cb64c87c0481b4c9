package org.sayso.speaker;

import java.util.List;

/**
 * How much a person stands out where a pronoun or a description looks for its antecedent.
 *
 * <p>A weighted sum of what the article shows of the person up to there; the weights were fitted by
 * logistic regression on pronouns whose persons were annotated, but for those of the coordinated
 * subject, of whoever asked, of names in marks and of a given name of the other gender, which are
 * rare there and were set by hand.
 */
final class Salience {
  /** What is weighed, in the order of the weights. */
  enum Clue {
    /** Logarithm of the sentences since the last mention of any kind, 8 at most, and this one. */
    SINCE_MENTION,
    /** The same since the last mention as a subject. */
    SINCE_SUBJECT,
    /** The same since the last mention as the source of a quotation. */
    SINCE_SOURCE,
    /** The same since the last mention by name. */
    SINCE_NAME,
    /** Everybody else who agrees was mentioned in an earlier sentence. */
    NEAREST_MENTION,
    /** Everybody else who agrees was a subject in an earlier sentence. */
    NEAREST_SUBJECT,
    /** Everybody else who agrees was a source in an earlier sentence. */
    NEAREST_SOURCE,
    /** Everybody else who agrees was named in an earlier sentence. */
    NEAREST_NAME,
    /** Paragraphs since the last mention, 4 at most. */
    PARAGRAPHS,
    /** The gender is known and the same, and not only not another. */
    SAME_GENDER,
    /**
     * Nobody who agrees was a subject more lately: of several in a sentence it is the last, and the
     * first stands out more.
     */
    LAST_SUBJECT,
    /** The name stands in what the source says: people rarely speak of themselves by name. */
    SPOKEN_OF,
    /** The same in quotation marks. */
    SPOKEN_OF_IN_MARKS,
    /** The person stands in the same sentence. */
    SAME_SENTENCE,
    /** The given name is usually the other gender's. */
    OTHER_GENDER,
    /** The person is the subject of the clause with which the mention's clause is coordinated. */
    COORDINATED_SUBJECT,
    /** The first subject of a main clause in the paragraph. */
    OPENED_PARAGRAPH,
    /** The person was the last to ask something: the answer is somebody else's. */
    ASKED,
    /** The person is only described. */
    UNNAMED
  }

  static final double[] WEIGHTS = {
    0.73, -0.68, -0.99, -1.53, 0.41, 0.87, -0.14, 0.44, -0.66, 1.90, -0.27, -1.09, -2.00, -0.44,
    -3.00, 2.00, 0.44, -2.50, -0.86
  };

  private Salience() {}

  /** One probability for each candidate, given its clues; they add up to 1. */
  static double[] probabilities(List<double[]> candidates) {
    double highest = Double.NEGATIVE_INFINITY;
    double[] scores = new double[candidates.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(candidates.get(i));
      highest = Math.max(highest, scores[i]);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = StrictMath.exp(scores[i] - highest);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }

  private static double score(double[] clues) {
    double score = 0;
    for (int i = 0; i < clues.length; i++) {
      score += WEIGHTS[i] * clues[i];
    }
    return score;
  }
}
