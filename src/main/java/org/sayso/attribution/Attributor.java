package org.sayso.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sayso.learning.Softmax;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.Attribution;
import org.sayso.model.Attribution.Attributed;
import org.sayso.model.Attribution.Reason;
import org.sayso.model.Attribution.Unattributed;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Interruption;
import org.sayso.model.Mention;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;
import org.sayso.model.Token;

/**
 * Decides, quotation by quotation in text order, which mention said it, or that nobody did.
 *
 * <p>The mentions around a quotation are described by syntax, distance, reporting words and the
 * earlier decisions, and ranked by boosted trees together with "nobody". Immutable, safe for use by
 * many threads.
 */
public final class Attributor {
  /** Least probability of nobody that leaves a quotation without a speaker. */
  private static final double LEAST_FOR_NOBODY = 0.38;

  /** The same for what a passive verb of saying governs: was described as. */
  private static final double LEAST_FOR_NOBODY_OF_REPORT = 0.75;

  /** The same for the title of a work. */
  private static final double LEAST_FOR_NOBODY_OF_TITLE = 0.2;

  /** The same for words that are written like a title, with no noun for a work before them. */
  private static final double LEAST_FOR_NOBODY_OF_CAPITALS = 0.3;

  /** The same for whole clauses: few of them are anything but speech. */
  private static final double LEAST_FOR_NOBODY_OF_CLAUSE = 0.47;

  /** The same for whole clauses in the first person: these are hardly anything but speech. */
  private static final double LEAST_FOR_NOBODY_OF_SPEECH = 0.95;

  /** Probability from which a candidate stands even if the report is passive and names no agent. */
  private static final double SURE = 0.7;

  /** Probability from which the agent of a passive report stands before others. */
  private static final double LEAST_FOR_AGENT = 0.02;

  /** Probability that whoever a transcript names before a turn says it, roughly. */
  private static final double PROBABILITY_OF_LABEL = 0.98;

  private final SourceModel model;
  private final Lexicon lexicon;

  public Attributor(SourceModel model, Lexicon lexicon) {
    this.model = model;
    this.lexicon = lexicon;
  }

  /** One attribution for each target, in their order; targets must stand in text order. */
  public List<Attribution> attribute(ArticleView view, List<Target> targets) {
    SourceFeatures features = new SourceFeatures(view, model.rates(), lexicon);
    SourceCandidates candidates = new SourceCandidates(view);
    ShownWords shown = new ShownWords(view, lexicon);
    RuledOut ruledOut = new RuledOut(view, lexicon);
    List<Decision> earlier = new ArrayList<>();
    List<Attribution> attributions = new ArrayList<>();
    for (Target target : targets) {
      Interruption.check();
      Optional<Mention> label = view.labelOf(target.quotation());
      if (label.isPresent()) {
        attributions.add(ofTurn(label.get()));
        earlier.add(new Decision(target.whole(), label));
        continue;
      }
      List<Mention> around = candidates.around(target.quotation(), earlier);
      List<float[]> rows = features.rows(target, around, earlier);
      double[] probabilities = Softmax.of(model.trees().scores(rows));
      probabilities = ruledOut.without(probabilities, target, around, rows, earlier);
      Attribution attribution =
          shown.contains(target.quotation())
              ? notSpeech(probabilities[around.size()])
              : decide(view, features, target, around, rows, probabilities, earlier);
      attributions.add(attribution);
      earlier.add(new Decision(target.whole(), attribution.mention()));
    }
    return attributions;
  }

  /**
   * The candidate to name; nobody only when that is probable enough by itself. Mentions that look
   * alike, such as two times "he", stand together against the others; of those that win together
   * the most probable is named.
   */
  private static int choose(
      ArticleView view, List<Mention> candidates, double[] probabilities, double leastForNobody) {
    int nobody = candidates.size();
    if (nobody == 0 || probabilities[nobody] >= leastForNobody) {
      return nobody;
    }
    Map<String, Double> together = new HashMap<>();
    for (int i = 0; i < nobody; i++) {
      together.merge(view.key(candidates.get(i)), probabilities[i], Double::sum);
    }
    int best = 0;
    for (int i = 1; i < nobody; i++) {
      double mine = together.getOrDefault(view.key(candidates.get(i)), 0.0);
      double other = together.getOrDefault(view.key(candidates.get(best)), 0.0);
      if (mine > other || (mine == other && probabilities[i] > probabilities[best])) {
        best = i;
      }
    }
    return best;
  }

  /** The words behind a label in a transcript. */
  private static Attribution ofTurn(Mention label) {
    return new Attributed(
        label, Optional.empty(), Link.Kind.LABEL.evidence(), PROBABILITY_OF_LABEL);
  }

  /** Words that nobody said by rule, whatever the trees make of them. */
  private Attribution notSpeech(double probability) {
    double certainty = Math.max(probability, LEAST_FOR_NOBODY);
    return new Unattributed(Reason.NOT_SPEECH, model.nobody().probability(certainty));
  }

  /**
   * @param nobody the features of nobody
   */
  private static double leastForNobody(float[] nobody, Quotation quotation) {
    if (QuotationFeatures.isFirstPersonClause(nobody)) {
      return LEAST_FOR_NOBODY_OF_SPEECH;
    }
    if (QuotationFeatures.isReportedPassively(nobody)) {
      return LEAST_FOR_NOBODY_OF_REPORT;
    }
    if (QuotationFeatures.isTitleOfWork(nobody)) {
      return LEAST_FOR_NOBODY_OF_TITLE;
    }
    if (QuotationFeatures.isWrittenLikeTitle(nobody)) {
      return LEAST_FOR_NOBODY_OF_CAPITALS;
    }
    return quotation.type() == QuotationType.DIRECT ? LEAST_FOR_NOBODY_OF_CLAUSE : LEAST_FOR_NOBODY;
  }

  /** The likeliest of the candidates that are agents; -1 when there is none. */
  private static int agent(
      Predicate<Mention> isAgent, List<Mention> candidates, double[] probabilities) {
    int best = -1;
    for (int i = 0; i < candidates.size(); i++) {
      if (isAgent.test(candidates.get(i))
          && probabilities[i] > (best < 0 ? LEAST_FOR_AGENT : probabilities[best])) {
        best = i;
      }
    }
    return best;
  }

  /** Probability that the named one or somebody who looks the same is the source. */
  private static double shared(
      ArticleView view, List<Mention> candidates, double[] probabilities, int best) {
    if (best == candidates.size()) {
      return probabilities[best];
    }
    double sum = 0;
    for (int i = 0; i < candidates.size(); i++) {
      if (view.key(candidates.get(i)).equals(view.key(candidates.get(best)))) {
        sum += probabilities[i];
      }
    }
    return sum;
  }

  private Attribution decide(
      ArticleView view,
      SourceFeatures features,
      Target target,
      List<Mention> candidates,
      List<float[]> rows,
      double[] probabilities,
      List<Decision> earlier) {
    float[] nobody = rows.get(candidates.size());
    int best = choose(view, candidates, probabilities, leastForNobody(nobody, target.quotation()));
    Optional<Link> listening =
        best < candidates.size()
            ? features.linkOfListener(target, candidates.get(best), rows.get(best))
            : Optional.empty();
    boolean spokenToBest = listening.isPresent();
    boolean reportedPassively = QuotationFeatures.isReportedPassively(nobody);
    boolean passive =
        spokenToBest
            || (best < candidates.size() && probabilities[best] < SURE && reportedPassively);
    double probability = shared(view, candidates, probabilities, best);
    Predicate<Mention> isAgent =
        listening
            .<Predicate<Mention>>map(link -> mention -> features.isAgentOf(mention, link.cue()))
            .orElse(features::isAgent);
    int agent = passive ? agent(isAgent, candidates, probabilities) : -1;
    if (agent >= 0) {
      best = agent;
      double ofAgent = shared(view, candidates, probabilities, agent);
      probability = spokenToBest ? Math.min(1, probability + ofAgent) : ofAgent;
    }
    double certainty = target.certainty() * probability;
    double confidence =
        best == candidates.size()
            ? model.nobody().probability(certainty)
            : model.probabilityOfNamed(target.quotation().type(), certainty);
    boolean ofThing = reportedPassively && !SourceFeatures.isPerson(rows.get(best));
    if (spokenToBest && agent < 0 && !ofThing) {
      return new Unattributed(Reason.NO_SOURCE, confidence);
    }
    if (passive && agent < 0) {
      return previousSource(earlier, target, view)
          .<Attribution>map(
              source -> new Attributed(source, Optional.empty(), "agentless report", confidence))
          .orElseGet(() -> new Unattributed(Reason.NO_SOURCE, confidence));
    }
    if (best == candidates.size()) {
      return new Unattributed(Reason.NOT_SPEECH, confidence);
    }
    Mention source = candidates.get(best);
    Optional<Link> link = features.bestLink(target, source);
    boolean continued =
        !earlier.isEmpty() && earlier.get(earlier.size() - 1).source().equals(Optional.of(source));
    return new Attributed(
        source,
        link.map(found -> cue(view.article(), found)),
        evidence(link, continued),
        confidence);
  }

  /** The source of the quotation before, when that stands in the same or the last paragraph. */
  private static Optional<Mention> previousSource(
      List<Decision> earlier, Target target, ArticleView view) {
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    Decision previous = earlier.get(earlier.size() - 1);
    int paragraph = view.article().paragraphAt(target.quotation().span().start());
    int before = view.article().paragraphAt(previous.quotation().span().start());
    return paragraph - before <= 1 ? previous.source() : Optional.empty();
  }

  private static String evidence(Optional<Link> link, boolean continued) {
    if (continued) {
      return "continued";
    }
    return link.map(found -> found.kind().evidence()).orElse("nearest");
  }

  /** The reporting word with the particle or preposition that belongs to it. */
  private static Span cue(IndexedArticle article, Link link) {
    Token cue = article.token(link.cue());
    int next = link.cue() + 1;
    if (link.kind() == Link.Kind.ACCORDING
        && next < article.tokenCount()
        && article.token(next).lowerText().equals("to")) {
      return cue.span().union(article.token(next).span());
    }
    return cue.span();
  }
}
