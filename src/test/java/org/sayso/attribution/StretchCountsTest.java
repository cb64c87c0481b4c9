package org.sayso.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.lexicon.ReportingWords;
import org.sayso.model.ArticleBuilder;
import org.sayso.model.EntityType;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;
import org.sayso.model.Token;

class StretchCountsTest {
  private static final String TEXT = "Ann Dahl said “no, Ole Berg left” and he often added so.";
  private static final IndexedArticle ARTICLE =
      ArticleBuilder.sentenceAlone(
          TEXT,
          "Ann+P/NNP/compound<Dahl Dahl+P/NNP/nsubj<said said~say/VBD/root “/``/punct<left"
              + " no/UH/discourse<left ,/,/punct<left Ole+P/NNP/compound<Berg"
              + " Berg+P/NNP/nsubj<left left~leave/VBD/ccomp<said ”/''/punct<left and/CC/cc<so"
              + " he/PRP/nsubj<so often/RB/advmod<so added~add/VBD/dep<so so/RB/dep ././punct<so");
  private static final Span MARKED = new Span(TEXT.indexOf('“'), TEXT.indexOf('”') + 1);

  private static List<Integer> counts(float[] row) {
    List<Integer> counts = new ArrayList<>();
    for (Feature feature :
        List.of(
            Feature.PEOPLE_BETWEEN,
            Feature.MENTIONS_BETWEEN,
            Feature.VERBS_BETWEEN,
            Feature.SUBJECTS_BETWEEN,
            Feature.CUES_BETWEEN,
            Feature.QUOTATIONS_BETWEEN,
            Feature.ONLY_CUE_BETWEEN)) {
      counts.add((int) FeatureValues.get(row, feature));
    }
    return counts;
  }

  /** The same, token by token. */
  private static List<Integer> counted(CueRates rates, int low, int high) {
    int[] counts = new int[7];
    boolean onlyCue = high > low;
    for (int t = low; t < high; t++) {
      Token token = ARTICLE.token(t);
      if (MARKED.contains(token.start())) {
        counts[5] = 1;
        onlyCue = false;
        continue;
      }
      boolean person = token.entity() == EntityType.PERSON;
      boolean nameGoesOn = t + 1 < high && ARTICLE.token(t + 1).entity() == EntityType.PERSON;
      boolean cue = rates.any(t) > 0.3;
      counts[0] += person && !nameGoesOn ? 1 : 0;
      counts[1] += token.isNoun() || token.isPronoun() ? 1 : 0;
      counts[2] += token.isVerb() ? 1 : 0;
      counts[3] += token.relation().startsWith("nsubj") ? 1 : 0;
      counts[4] += cue ? 1 : 0;
      onlyCue &= cue || !token.isWord() || token.tag().equals("RB");
    }
    counts[6] = onlyCue && high - low < 5 ? 1 : 0;
    return Arrays.stream(counts).boxed().toList();
  }

  @Test
  void counts_between_any_two_places_are_those_of_going_from_token_to_token() {
    Span content = new Span(MARKED.start() + 1, MARKED.end() - 1);
    List<Quotation> marked = List.of(new Quotation(MARKED, content, QuotationType.DIRECT));
    ArticleView view = new ArticleView(ARTICLE, marked, ReportingWords.load());
    CueRates rates = new CueRates(ARTICLE, SourceModel.load().rates(), ReportingWords.load());
    StretchCounts counts = new StretchCounts(view, rates);
    for (int low = 0; low <= ARTICLE.tokenCount(); low++) {
      for (int high = low; high <= ARTICLE.tokenCount(); high++) {
        float[] row = new float[Feature.COUNT];
        counts.describe(low, high, row);
        assertThat(counts(row)).as("%d to %d", low, high).isEqualTo(counted(rates, low, high));
      }
    }
    assertThat(counted(rates, 0, ARTICLE.tokenCount())).containsExactly(1, 3, 2, 2, 2, 1, 0);
  }
}
