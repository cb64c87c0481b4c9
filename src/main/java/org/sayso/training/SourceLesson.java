package org.sayso.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.attribution.Decision;
import org.sayso.attribution.ShownWords;
import org.sayso.attribution.SourceCandidates;
import org.sayso.attribution.SourceFeatures;
import org.sayso.attribution.Target;
import org.sayso.corpus.GoldAttribution;
import org.sayso.learning.LexicalRates;
import org.sayso.learning.RankingExample;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.Attribution;
import org.sayso.model.Mention;

/** Makes of one article the choices between candidate sources that the source model learns from. */
final class SourceLesson {
  private final CorpusArticle article;
  private final SourceFeatures features;
  private final SourceCandidates candidates;
  private final ShownWords shownWords;

  SourceLesson(Lexicon lexicon, CorpusArticle article, LexicalRates rates) {
    this.article = article;
    features = new SourceFeatures(article.view(), rates, lexicon);
    shownWords = new ShownWords(article.view(), lexicon);
    candidates = new SourceCandidates(article.view());
  }

  /** The choices with every earlier quotation decided as annotated. */
  List<RankingExample> study(List<Target> targets) {
    List<RankingExample> examples = new ArrayList<>();
    List<Decision> earlier = new ArrayList<>();
    for (Target target : targets) {
      List<Mention> around = candidates.around(target.quotation(), earlier);
      add(examples, target, around, earlier);
      Optional<Mention> right =
          article.source(target.quotation()).flatMap(a -> article.goldMention(a, around));
      earlier.add(new Decision(target.whole(), right));
    }
    return examples;
  }

  /** The choices with every earlier quotation decided like that. */
  List<RankingExample> rehearse(List<Target> targets, List<Attribution> decided) {
    List<RankingExample> examples = new ArrayList<>();
    List<Decision> earlier = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      add(examples, target, candidates.around(target.quotation(), earlier), earlier);
      earlier.add(new Decision(target.whole(), decided.get(i).mention()));
    }
    return examples;
  }

  /**
   * Adds one choice, if its answer is known: a clause that nobody annotated teaches nothing, and
   * neither does a source that is no candidate, nor what a rule decides.
   */
  private void add(
      List<RankingExample> examples, Target target, List<Mention> around, List<Decision> earlier) {
    if (shownWords.contains(target.quotation()) || target.quotation().label().isPresent()) {
      return;
    }
    Optional<GoldAttribution> annotated = article.source(target.quotation());
    Optional<Mention> right = annotated.flatMap(a -> article.goldMention(a, around));
    boolean saidByNobody = annotated.isEmpty() && target.quotation().isMarked();
    if (saidByNobody || right.isPresent()) {
      examples.add(example(around, features.rows(target, around, earlier), annotated, right));
    }
  }

  /**
   * Candidates that overlap the annotated source without being its head are neither right nor wrong
   * and are left out.
   */
  private static RankingExample example(
      List<Mention> around,
      List<float[]> rows,
      Optional<GoldAttribution> annotated,
      Optional<Mention> right) {
    List<float[]> kept = new ArrayList<>();
    int chosen = -1;
    for (int i = 0; i < around.size(); i++) {
      Mention candidate = around.get(i);
      if (right.isPresent() && right.get().equals(candidate)) {
        chosen = kept.size();
        kept.add(rows.get(i));
      } else if (annotated.isEmpty() || !annotated.get().sourceOverlaps(candidate.span())) {
        kept.add(rows.get(i));
      }
    }
    kept.add(rows.get(around.size()));
    return new RankingExample(kept, chosen >= 0 ? chosen : kept.size() - 1);
  }
}
