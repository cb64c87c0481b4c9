package org.sayso.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.annotation.Annotator;
import org.sayso.attribution.Decision;
import org.sayso.attribution.SourceCandidates;
import org.sayso.attribution.SourceFeatures;
import org.sayso.attribution.SourceModel;
import org.sayso.attribution.Target;
import org.sayso.corpus.GoldArticle;
import org.sayso.corpus.GoldAttribution;
import org.sayso.learning.BoostedTrees;
import org.sayso.learning.BoostingOptions;
import org.sayso.learning.BoostingTrainer;
import org.sayso.learning.LexicalCounts;
import org.sayso.learning.LexicalRates;
import org.sayso.learning.RankingExample;
import org.sayso.learning.Softmax;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.Mention;
import org.sayso.quotation.IndirectModel;
import org.sayso.quotation.IndirectQuotations;
import org.sayso.quotation.IndirectQuotations.Choice;
import org.sayso.quotation.IndirectQuotations.Choices;

/**
 * Learns from an annotated corpus which clauses are reported and who said what.
 *
 * <p>Rates of words are taken without the article that they describe, so that no example knows its
 * own answer. The same articles in the same order give the same models, byte for byte. For one
 * thread.
 */
public final class ModelTrainer {
  private static final BoostingOptions SOURCE_TREES = new BoostingOptions(200, 6, 0.08, 2, 1);
  private static final BoostingOptions CLAUSE_TREES = new BoostingOptions(160, 6, 0.08, 3, 1);

  private final Lexicon lexicon;

  public ModelTrainer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The two models that a training gives. */
  public record Models(IndirectModel clauses, SourceModel sources) {}

  /**
   * Trains on all the articles.
   *
   * @throws IllegalArgumentException if there is nothing annotated in them
   */
  public Models train(List<GoldArticle> corpus, Annotator annotator) {
    List<CorpusArticle> articles = new ArrayList<>();
    for (GoldArticle gold : corpus) {
      articles.add(new CorpusArticle(gold, annotator.annotate(gold.article()), lexicon));
    }
    LexicalCounts all = new LexicalCounts();
    articles.forEach(article -> all.add(article.counts(), 1));
    List<RankingExample> clauses = new ArrayList<>();
    List<List<RankingExample>> sources = new ArrayList<>();
    for (CorpusArticle article : articles) {
      all.add(article.counts(), -1);
      LexicalRates others = all.rates();
      all.add(article.counts(), 1);
      Choices choices =
          IndirectQuotations.choices(
              article.article(), article.marked(), others, lexicon.reporting());
      for (Choice choice : choices.all()) {
        clauses.add(new RankingExample(choice.rows(), article.goldChoice(choices, choice)));
      }
      sources.add(sourceExamples(article, article.goldTargets(choices), others));
    }
    LexicalRates rates = all.rates();
    BoostedTrees clauseTrees = new BoostingTrainer(CLAUSE_TREES).train(clauses);
    return new Models(
        new IndirectModel(rates, clauseTrees),
        new SourceModel(rates, trainSources(sources), sharpness(sources)));
  }

  private static BoostedTrees trainSources(List<List<RankingExample>> byArticle) {
    return new BoostingTrainer(SOURCE_TREES)
        .train(byArticle.stream().flatMap(List::stream).toList());
  }

  /**
   * The factor on scores that makes probabilities fit best on articles that the trees did not see:
   * trees grown on one half of the articles are tried on the other.
   */
  private static float sharpness(List<List<RankingExample>> byArticle) {
    int half = byArticle.size() / 2;
    List<RankingExample> unseen =
        byArticle.subList(half, byArticle.size()).stream().flatMap(List::stream).toList();
    List<RankingExample> seen = byArticle.subList(0, half).stream().flatMap(List::stream).toList();
    if (seen.isEmpty() || unseen.isEmpty()) {
      return 1;
    }
    BoostedTrees trees = new BoostingTrainer(SOURCE_TREES).train(seen);
    float best = 1;
    double bestLoss = Double.POSITIVE_INFINITY;
    for (int step = 8; step <= 24; step++) {
      float sharpness = step / 20f;
      double loss = loss(trees, unseen, sharpness);
      if (loss < bestLoss) {
        bestLoss = loss;
        best = sharpness;
      }
    }
    return best;
  }

  private static double loss(BoostedTrees trees, List<RankingExample> examples, float sharpness) {
    double loss = 0;
    for (RankingExample example : examples) {
      double[] scores = example.rows().stream().mapToDouble(trees::score).toArray();
      double[] probabilities = Softmax.of(scores, sharpness);
      loss -= StrictMath.log(probabilities[example.chosen()] + 1e-9);
    }
    return loss;
  }

  /**
   * The choices between the candidates for each quotation. Candidates that overlap the annotated
   * source without being its head are neither right nor wrong and are left out.
   */
  private List<RankingExample> sourceExamples(
      CorpusArticle article, List<Target> targets, LexicalRates rates) {
    SourceFeatures features =
        new SourceFeatures(article.view(), rates, lexicon.reporting(), lexicon.persons());
    SourceCandidates candidates = new SourceCandidates(article.view());
    List<RankingExample> examples = new ArrayList<>();
    List<Decision> earlier = new ArrayList<>();
    for (Target target : targets) {
      List<Mention> around = candidates.around(target.quotation(), earlier);
      Optional<GoldAttribution> annotated = article.source(target.quotation());
      Optional<Mention> right = annotated.flatMap(a -> article.goldMention(a, around));
      if (annotated.isEmpty() || right.isPresent()) {
        List<float[]> rows = features.rows(target, around, earlier);
        examples.add(example(around, rows, annotated, right));
      }
      earlier.add(new Decision(target.quotation(), right));
    }
    return examples;
  }

  private static RankingExample example(
      List<Mention> candidates,
      List<float[]> rows,
      Optional<GoldAttribution> annotated,
      Optional<Mention> right) {
    List<float[]> kept = new ArrayList<>();
    int chosen = -1;
    for (int i = 0; i < candidates.size(); i++) {
      Mention candidate = candidates.get(i);
      if (right.isPresent() && right.get().equals(candidate)) {
        chosen = kept.size();
        kept.add(rows.get(i));
      } else if (annotated.isEmpty() || !annotated.get().sourceOverlaps(candidate.span())) {
        kept.add(rows.get(i));
      }
    }
    kept.add(rows.get(candidates.size()));
    return new RankingExample(kept, chosen >= 0 ? chosen : kept.size() - 1);
  }
}
