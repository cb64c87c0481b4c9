package org.sayso.attribution;

import java.util.HashMap;
import java.util.Map;
import org.sayso.lexicon.ReportingWords;
import org.sayso.model.Mention;
import org.sayso.model.Token;

/**
 * How often what looks like a mention stands in an article outside marks, and how often as the
 * subject or possessor of a reporting word. Immutable.
 */
final class Recurrence {
  private final ArticleView view;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> cues = new HashMap<>();
  private final Map<ParagraphKey, Integer> countsByParagraph = new HashMap<>();
  private final Map<Integer, Integer> cuesByParagraph = new HashMap<>();
  private final int[] ranks;

  private record ParagraphKey(int paragraph, String key) {}

  Recurrence(ArticleView view, ReportingWords words) {
    this.view = view;
    ranks = new int[view.mentions().size()];
    int sentence = -1;
    for (int m = 0; m < ranks.length; m++) {
      Mention mention = view.mentions().get(m);
      ranks[m] = mention.sentence() == sentence ? ranks[m - 1] + 1 : 0;
      sentence = mention.sentence();
      if (!view.isInsideMarks(mention.span().start())) {
        count(mention, words);
      }
    }
  }

  private void count(Mention mention, ReportingWords words) {
    int paragraph = view.article().paragraphOfSentence(mention.sentence());
    String key = view.key(mention);
    counts.merge(key, 1, Integer::sum);
    countsByParagraph.merge(new ParagraphKey(paragraph, key), 1, Integer::sum);
    for (Link link : view.links(mention)) {
      Token cue = view.article().token(link.cue());
      if (words.isReporting(cue)) {
        cues.merge(key, 1, Integer::sum);
        cuesByParagraph.merge(paragraph, 1, Integer::sum);
      }
    }
  }

  /** How many mentions of the sentence stand before this one. */
  int rankInSentence(Mention mention) {
    int number = view.number(mention);
    return number < 0 ? 0 : ranks[number];
  }

  int count(Mention mention) {
    return counts.getOrDefault(view.key(mention), 0);
  }

  int countIn(Mention mention, int paragraph) {
    return countsByParagraph.getOrDefault(new ParagraphKey(paragraph, view.key(mention)), 0);
  }

  int cues(Mention mention) {
    return cues.getOrDefault(view.key(mention), 0);
  }

  /** Reporting words of the paragraph that have a source. */
  int cuesIn(int paragraph) {
    return cuesByParagraph.getOrDefault(paragraph, 0);
  }
}
