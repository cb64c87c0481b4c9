package org.sayso.speaker;

import java.util.List;

/**
 * How much a person stands out where a pronoun or a description looks for its antecedent.
 *
 * <p>A weighted sum of what the article shows of the person up to there; the weights were fitted by
 * logistic regression on pronouns whose persons were annotated, but for that of the coordinated
 * subject, which is rare there and was set by hand.
 */
final class Salience {
  /** What is weighed, in the order of the weights. Distances count sentences, 8 at most. */
  enum Clue {
    /** Sentences since the last mention of any kind. */
    SINCE_MENTION,
    /** Sentences since the last mention as a subject. */
    SINCE_SUBJECT,
    /** Sentences since the last mention as the source of a quotation. */
    SINCE_SOURCE,
    /** Sentences since the last mention by name. */
    SINCE_NAME,
    /** Paragraphs since the last mention, 4 at most. */
    PARAGRAPHS,
    /** The gender is known and the same, and not only not another. */
    SAME_GENDER,
    /** Nobody who agrees was a subject more lately. */
    LAST_SUBJECT,
    /** Nobody who agrees was mentioned by name more lately. */
    LAST_NAMED,
    /** The last mention was a possessor. */
    POSSESSOR,
    /** The last mention was the first one in the sentence before. */
    OPENED_LAST_SENTENCE,
    /** The last mention depends on the same verb. */
    SAME_VERB,
    /** The name stands in what the source says: people rarely speak of themselves by name. */
    SPOKEN_OF,
    /** The last source, mentioned in the same paragraph. */
    LAST_SOURCE_HERE,
    /** The person stands in the same sentence. */
    SAME_SENTENCE,
    /** The given name is usually the other gender's. */
    OTHER_GENDER,
    /** The person is the subject of the clause with which the mention's clause is coordinated. */
    COORDINATED_SUBJECT,
    /** The first subject of a main clause in the paragraph. */
    OPENED_PARAGRAPH,
    /** The last mention was a name, in this sentence or the one before. */
    JUST_NAMED
  }

  static final double[] WEIGHTS = {
    0.34, -0.21, -0.2, -0.48, -0.72, 0.92, 0.38, 0.4, 0.12, 0.5, -0.15, -0.84, -0.38, -0.7, -2.35,
    2.0, 0.46, -0.27
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
