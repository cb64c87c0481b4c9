package org.sayso.attribution;

import static org.sayso.attribution.FeatureValues.set;

import org.sayso.model.EntityType;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Token;

/**
 * What stands between two places of an article, counted in no time however far they are apart.
 *
 * <p>Each array holds, for each token, how many of the tokens before it count: the difference of
 * two of its values is the number in between. What stands in marks does not count. Immutable.
 */
final class StretchCounts {
  /** Least rate of a word that counts as a cue. */
  private static final double LEAST_RATE_OF_CUE = 0.3;

  private final boolean[] marked;
  private final boolean[] person;
  private final int[] people;
  private final int[] mentions;
  private final int[] verbs;
  private final int[] subjects;
  private final int[] cues;
  private final int[] quotations;
  private final int[] others;

  StretchCounts(ArticleView view, CueRates rates) {
    IndexedArticle article = view.article();
    int tokens = article.tokenCount();
    marked = new boolean[tokens + 1];
    person = new boolean[tokens + 1];
    for (int t = 0; t < tokens; t++) {
      marked[t] = view.isInsideMarks(article.token(t).start());
      person[t] = article.token(t).entity() == EntityType.PERSON;
    }
    people = new int[tokens + 1];
    mentions = new int[tokens + 1];
    verbs = new int[tokens + 1];
    subjects = new int[tokens + 1];
    cues = new int[tokens + 1];
    quotations = new int[tokens + 1];
    others = new int[tokens + 1];
    for (int t = 0; t < tokens; t++) {
      Token token = article.token(t);
      boolean free = !marked[t];
      boolean cue = free && rates.any(t) > LEAST_RATE_OF_CUE;
      count(people, t, free && person[t] && !person[t + 1]);
      count(mentions, t, free && (token.isNoun() || token.isPronoun()));
      count(verbs, t, free && token.isVerb());
      count(subjects, t, free && token.relation().startsWith("nsubj"));
      count(cues, t, cue);
      count(quotations, t, marked[t] && (t == 0 || !marked[t - 1]));
      count(others, t, marked[t] || (!cue && isOther(token)));
    }
  }

  private static void count(int[] counts, int t, boolean counted) {
    counts[t + 1] = counts[t] + (counted ? 1 : 0);
  }

  /** A word that is no adverb and no preposition. */
  private static boolean isOther(Token token) {
    return token.isWord() && !token.tag().startsWith("RB") && !token.tag().equals("IN");
  }

  /** Writes what stands from token {@code low} to the one before {@code high} into the row. */
  void describe(int low, int high, float[] row) {
    boolean some = high > low;
    boolean cutsName = some && person[high - 1] && person[high] && !marked[high - 1];
    boolean cutsMarks = some && low > 0 && marked[low] && marked[low - 1];
    set(row, Feature.PEOPLE_BETWEEN, Math.min(9, between(people, low, high) + (cutsName ? 1 : 0)));
    set(row, Feature.MENTIONS_BETWEEN, Math.min(20, between(mentions, low, high)));
    set(row, Feature.VERBS_BETWEEN, Math.min(9, between(verbs, low, high)));
    set(row, Feature.SUBJECTS_BETWEEN, Math.min(9, between(subjects, low, high)));
    int marks = between(quotations, low, high) + (cutsMarks ? 1 : 0);
    set(row, Feature.QUOTATIONS_BETWEEN, Math.min(5, marks));
    set(row, Feature.CUES_BETWEEN, Math.min(5, between(cues, low, high)));
    boolean onlyCue = some && between(others, low, high) == 0;
    set(row, Feature.ONLY_CUE_BETWEEN, onlyCue && high - low < 5);
  }

  private static int between(int[] counts, int low, int high) {
    return counts[high] - counts[low];
  }
}
