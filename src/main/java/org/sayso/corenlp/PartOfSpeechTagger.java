package org.sayso.corenlp;

import java.util.Arrays;
import java.util.List;

/**
 * Tags words with their Penn Treebank part of speech with CoreNLP's published model: the most
 * likely sequence of tags, each given the words around it and the two tags before it, after
 * Toutanova and Manning (2000).
 *
 * <p>Gives the tags of CoreNLP's own {@code MaxentTagger}. Time and memory grow linearly with the
 * sentence. Safe for use by many threads.
 */
final class PartOfSpeechTagger {
  private final TaggerModel model;

  PartOfSpeechTagger(TaggerModel model) {
    this.model = model;
  }

  List<String> tag(List<String> sentence) {
    Search search = new Search(new TagFeatures(model, sentence));
    for (int at = 0; at < search.size; at++) {
      search.step(at);
    }
    return search.result();
  }

  /**
   * The best sequences so far, one for each pair of the last two tags (Viterbi).
   *
   * <p>A word whose tag is certain after tags that are certain changes nothing, and the scores of
   * one history need no normalizing.
   */
  private final class Search {
    private final TagFeatures features;
    private final int size;
    private final int[][] tags;
    private final int[][] cameFrom;
    private double[] best = {0};

    Search(TagFeatures features) {
      this.features = features;
      size = features.size();
      tags = new int[size][];
      cameFrom = new int[size][];
      for (int i = 0; i < size; i++) {
        tags[i] = numbers(features.possibleTags(i));
      }
    }

    private static int[] numbers(long bits) {
      int[] numbers = new int[Long.bitCount(bits)];
      long rest = bits;
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = Long.numberOfTrailingZeros(rest);
        rest &= rest - 1;
      }
      return numbers;
    }

    private int[] tagsAt(int at) {
      return at < 0 ? new int[] {model.outside()} : tags[at];
    }

    void step(int at) {
      int[] before = tagsAt(at - 2);
      int[] last = tagsAt(at - 1);
      cameFrom[at] = new int[last.length * tags[at].length];
      boolean isOneHistory = before.length * last.length == 1;
      if (isOneHistory && tags[at].length == 1) {
        return;
      }
      double[] scores = features.scores(at);
      double[] factors = isOneHistory ? scores : exponentials(scores);
      double[] histories = best;
      best = new double[cameFrom[at].length];
      Arrays.fill(best, Double.NEGATIVE_INFINITY);
      for (int b = 0; b < before.length; b++) {
        for (int l = 0; l < last.length; l++) {
          TaggerModel.Transitions transitions = model.transitions(before[b], last[l]);
          double history = histories[b * last.length + l];
          if (!isOneHistory) {
            history -= Math.log(transitions.total(factors));
          }
          extend(at, b, l, history, scores, transitions);
        }
      }
    }

    private void extend(
        int at,
        int before,
        int last,
        double history,
        double[] scores,
        TaggerModel.Transitions transitions) {
      int[] here = tags[at];
      for (int h = 0; h < here.length; h++) {
        double score = history + scores[here[h]] + transitions.score(here[h]);
        int pair = last * here.length + h;
        if (score > best[pair]) {
          best[pair] = score;
          cameFrom[at][pair] = before;
        }
      }
    }

    /** Up to a common factor, which no choice depends on. */
    private static double[] exponentials(double[] scores) {
      double highest = Double.NEGATIVE_INFINITY;
      for (double score : scores) {
        highest = Math.max(highest, score);
      }
      double[] result = new double[scores.length];
      for (int i = 0; i < scores.length; i++) {
        result[i] = Math.exp(scores[i] - highest);
      }
      return result;
    }

    List<String> result() {
      int pair = indexOfMaximum(best);
      String[] names = new String[size - 1];
      for (int at = size - 1; at > 0; at--) {
        int last = pair / tags[at].length;
        names[at - 1] = model.tag(tags[at - 1][last]);
        pair = cameFrom[at][pair] * tags[at - 1].length + last;
      }
      return List.of(names);
    }

    private static int indexOfMaximum(double[] values) {
      int best = 0;
      for (int i = 1; i < values.length; i++) {
        if (values[i] > values[best]) {
          best = i;
        }
      }
      return best;
    }
  }
}
