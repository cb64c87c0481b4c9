package org.sayso.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.attribution.Attributor;
import org.sayso.attribution.SourceModel;
import org.sayso.attribution.Target;
import org.sayso.corpus.GoldArticle;
import org.sayso.learning.BoostedTrees;
import org.sayso.learning.BoostingOptions;
import org.sayso.learning.BoostingTrainer;
import org.sayso.learning.Calibration;
import org.sayso.learning.Calibration.Outcome;
import org.sayso.learning.LexicalCounts;
import org.sayso.learning.LexicalRates;
import org.sayso.learning.RankingExample;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.AnnotatedArticle;
import org.sayso.model.Attribution;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;
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
  private static final BoostingOptions SOURCE_TREES =
      new BoostingOptions(800, 7, 0.025, 2, 1, 0.9, 0.3);
  private static final BoostingOptions CLAUSE_TREES =
      new BoostingOptions(250, 6, 0.08, 5, 1, 0.7, 0.3);

  /** Parts of the corpus that are tried, each, by models trained on the others. */
  private static final int FOLDS = 4;

  private final Lexicon lexicon;

  public ModelTrainer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The two models that a training gives. */
  public record Models(IndirectModel clauses, SourceModel sources) {}

  /**
   * Trains on all the articles.
   *
   * <p>The examples of the final models are made with the decisions that models trained on other
   * articles take, mistakes included: earlier quotations are evidence for later ones, and a model
   * that only ever saw them decided rightly would trust them too much.
   *
   * @param annotated the same articles in the same order, annotated by machine
   * @throws IllegalArgumentException if there is nothing annotated in them
   */
  public Models train(List<GoldArticle> corpus, List<AnnotatedArticle> annotated) {
    if (corpus.size() != annotated.size()) {
      throw new IllegalArgumentException(
          corpus.size() + " articles, of which " + annotated.size() + " are annotated");
    }
    List<CorpusArticle> articles = new ArrayList<>();
    for (int i = 0; i < corpus.size(); i++) {
      articles.add(new CorpusArticle(corpus.get(i), annotated.get(i), lexicon));
    }
    LexicalCounts counts = new LexicalCounts();
    articles.forEach(article -> counts.add(article.counts()));
    LexicalRates rates = counts.rates();
    List<Lesson> lessons = new ArrayList<>();
    for (CorpusArticle article : articles) {
      LexicalRates others = counts.ratesWithout(rates, article.counts());
      Choices choices =
          IndirectQuotations.choices(article.article(), article.marked(), others, lexicon);
      lessons.add(new Lesson(article, others, choices));
    }
    List<Rehearsal> rehearsals =
        IntStream.range(0, FOLDS).parallel().mapToObj(fold -> rehearse(lessons, fold)).toList();
    BoostedTrees clauses = trainClauses(lessons);
    BoostedTrees sources = new BoostingTrainer(SOURCE_TREES).train(together(rehearsals.stream()));
    List<Trial> trials =
        IntStream.range(0, FOLDS)
            .parallel()
            .mapToObj(fold -> tryOut(rehearsals, fold))
            .flatMap(List::stream)
            .toList();
    Map<QuotationType, Calibration> named = new EnumMap<>(QuotationType.class);
    for (QuotationType type : QuotationType.values()) {
      named.put(type, calibration(trials, trial -> trial.named() && trial.type() == type));
    }
    Calibration nobody =
        calibration(trials, trial -> !trial.named() && trial.type() != QuotationType.INDIRECT);
    return new Models(
        new IndirectModel(rates, clauses), new SourceModel(rates, sources, named, nobody));
  }

  private static Calibration calibration(List<Trial> trials, Predicate<Trial> ofKind) {
    return Calibration.fit(trials.stream().filter(ofKind).map(Trial::outcome).toList());
  }

  private static List<RankingExample> together(Stream<Rehearsal> rehearsals) {
    return rehearsals.map(Rehearsal::examples).flatMap(List::stream).toList();
  }

  /** One article with what its examples need. */
  private record Lesson(CorpusArticle article, LexicalRates rates, Choices choices) {}

  /** The quotations that were found in one article, and those in it to learn from. */
  private record Practice(Lesson lesson, List<Target> targets, List<RankingExample> examples) {}

  /** What the articles that were not trained on give. */
  private record Rehearsal(List<Practice> practice) {
    List<RankingExample> examples() {
      return practice.stream().map(Practice::examples).flatMap(List::stream).toList();
    }
  }

  /** One decision, and how it came out. */
  private record Trial(QuotationType type, boolean named, Outcome outcome) {}

  /** Trains on all but one part of the articles as annotated, and decides in that part. */
  private Rehearsal rehearse(List<Lesson> lessons, int fold) {
    List<Lesson> learnt = new ArrayList<>();
    List<Lesson> tried = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      (i % FOLDS != fold || lessons.size() == 1 ? learnt : tried).add(lessons.get(i));
    }
    BoostedTrees clauses = trainClauses(learnt);
    List<RankingExample> annotated = new ArrayList<>();
    for (Lesson lesson : learnt) {
      List<Target> targets = lesson.article().goldTargets(lesson.choices());
      annotated.addAll(new SourceLesson(lexicon, lesson.article(), lesson.rates()).study(targets));
    }
    BoostedTrees sources = new BoostingTrainer(SOURCE_TREES).train(annotated);
    List<Practice> practice = new ArrayList<>();
    for (Lesson lesson : tried) {
      IndirectQuotations quotations =
          new IndirectQuotations(new IndirectModel(lesson.rates(), clauses), lexicon);
      List<Target> targets = lesson.article().targets(quotations.choose(lesson.choices()));
      practice.add(
          new Practice(
              lesson,
              targets,
              new SourceLesson(lexicon, lesson.article(), lesson.rates())
                  .rehearse(targets, decide(lesson, targets, sources))));
    }
    return new Rehearsal(practice);
  }

  private List<Attribution> decide(Lesson lesson, List<Target> targets, BoostedTrees sources) {
    SourceModel model = SourceModel.uncalibrated(lesson.rates(), sources);
    return new Attributor(model, lexicon).attribute(lesson.article().view(), targets);
  }

  /**
   * Trains on all rehearsals but one, as the final model is on all, and decides in that one; the
   * turns of transcripts need no model.
   */
  private List<Trial> tryOut(List<Rehearsal> rehearsals, int fold) {
    List<RankingExample> others =
        together(
            IntStream.range(0, FOLDS).filter(other -> other != fold).mapToObj(rehearsals::get));
    if (others.isEmpty()) {
      return List.of();
    }
    BoostedTrees sources = new BoostingTrainer(SOURCE_TREES).train(others);
    List<Trial> trials = new ArrayList<>();
    for (Practice practice : rehearsals.get(fold).practice()) {
      CorpusArticle article = practice.lesson().article();
      List<Attribution> decided = decide(practice.lesson(), practice.targets(), sources);
      for (int i = 0; i < decided.size(); i++) {
        Quotation quotation = practice.targets().get(i).quotation();
        if (quotation.label().isPresent()) {
          continue;
        }
        Attribution attribution = decided.get(i);
        Outcome outcome =
            new Outcome(attribution.confidence(), article.isRight(quotation, attribution));
        trials.add(new Trial(quotation.type(), attribution.mention().isPresent(), outcome));
      }
    }
    return trials;
  }

  private static BoostedTrees trainClauses(List<Lesson> lessons) {
    List<RankingExample> clauses = new ArrayList<>();
    for (Lesson lesson : lessons) {
      for (Choice choice : lesson.choices().all()) {
        clauses.add(
            new RankingExample(
                choice.rows(), lesson.article().goldChoice(lesson.choices(), choice)));
      }
    }
    return new BoostingTrainer(CLAUSE_TREES).train(clauses);
  }
}
