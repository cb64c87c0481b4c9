package org.sayso.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.sayso.learning.LexicalRates;
import org.sayso.learning.Softmax;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.DependencyTree;
import org.sayso.model.IndexedArticle;
import org.sayso.model.IndirectQuotation;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;

/**
 * Finds and bounds statements that are reported in the article's own words.
 *
 * <p>Every word of saying outside quotation marks proposes stretches of its sentence; boosted trees
 * choose one of them or none. Of clauses that overlap the most probable one stays. Only acts of
 * saying count: verbs of thinking and wanting are no cues. Immutable, safe for use by many threads.
 */
public final class IndirectQuotations {
  /** Largest share of a clause that may stand in marks: above it there is nothing to report. */
  private static final double MOST_MARKED = 0.8;

  /**
   * The same for a sentence around its reporting clause: else that introduces the words in marks.
   */
  private static final double MOST_MARKED_AROUND = 0.3;

  /** Least probability of no clause that leaves a cue without one. */
  private static final double LEAST_FOR_NONE = 0.79;

  /** The same where the best is no clause but a noun with its complement. */
  private static final double LEAST_FOR_NONE_BUT_NOUN = 0.68;

  private final IndirectModel model;
  private final Lexicon lexicon;

  public IndirectQuotations(IndirectModel model, Lexicon lexicon) {
    this.model = model;
    this.lexicon = lexicon;
  }

  /**
   * The reported clauses, and the sentences that only go on with one, in text order; {@code marked}
   * are the article's quotations in marks.
   */
  public List<IndirectQuotation> find(IndexedArticle article, List<Quotation> marked) {
    List<IndirectQuotation> clauses = choose(choices(article, marked, model.rates(), lexicon));
    return new ContinuedReports(article, marked, new ReportedClauses(article, lexicon))
        .with(clauses);
  }

  /**
   * The best of each choice, in text order. Of those that overlap the most probable one stays, and
   * the cue of the other gets the best of its clauses that leave that room.
   */
  public List<IndirectQuotation> choose(Choices choices) {
    PriorityQueue<Candidate> open =
        new PriorityQueue<>(
            Comparator.comparingDouble((Candidate candidate) -> -candidate.best().probability())
                .thenComparingInt(candidate -> candidate.best().cue()));
    List<IndirectQuotation> kept = new ArrayList<>();
    for (Choice choice : choices.all()) {
      List<Double> probabilities =
          Arrays.stream(Softmax.of(model.trees().scores(choice.rows()))).boxed().toList();
      best(choices, choice, probabilities, kept).ifPresent(open::add);
    }
    while (!open.isEmpty()) {
      Candidate next = open.remove();
      if (overlaps(next.best(), kept)) {
        best(choices, next.choice(), next.probabilities(), kept).ifPresent(open::add);
      } else {
        kept.add(next.best());
      }
    }
    kept.sort(Comparator.comparing(found -> found.quotation().span()));
    return kept;
  }

  private static boolean overlaps(IndirectQuotation next, List<IndirectQuotation> kept) {
    Span span = next.quotation().span();
    return kept.stream()
        .anyMatch(other -> other.quotation().span().overlap(span) > span.length() / 4);
  }

  /** The best clause of a choice beside those kept; nothing when none is probable enough. */
  private static Optional<Candidate> best(
      Choices choices, Choice choice, List<Double> probabilities, List<IndirectQuotation> kept) {
    int none = choice.proposals().size();
    int best = none;
    double left = probabilities.get(none);
    for (int i = 0; i < none; i++) {
      if (kept.isEmpty() || !overlaps(choices.quotation(choice.proposals().get(i), 1), kept)) {
        left += probabilities.get(i);
        best = best == none || probabilities.get(i) > probabilities.get(best) ? i : best;
      }
    }
    if (best == none) {
      return Optional.empty();
    }
    ReportedClause clause = choice.proposals().get(best);
    double least = clause.nominal() ? LEAST_FOR_NONE_BUT_NOUN : LEAST_FOR_NONE;
    return probabilities.get(none) / left >= least
        ? Optional.empty()
        : Optional.of(
            new Candidate(
                choices.quotation(clause, probabilities.get(best) / left), choice, probabilities));
  }

  /** What a cue reports as it seems so far, with the probability of each row of the choice. */
  private record Candidate(IndirectQuotation best, Choice choice, List<Double> probabilities) {}

  /** Everything that there is to choose from in an article, described: for use and for training. */
  public static Choices choices(
      IndexedArticle article, List<Quotation> marked, LexicalRates rates, Lexicon lexicon) {
    ReportedClauses clauses = new ReportedClauses(article, lexicon);
    IndirectFeatures features =
        new IndirectFeatures(article, marked, rates, lexicon.reporting(), clauses);
    List<Choice> all = new ArrayList<>();
    for (int s = 0; s < article.sentences().size(); s++) {
      for (int t = 0; t < article.tree(s).size(); t++) {
        if (features.isCue(s, t) && !features.isMarked(s, t)) {
          List<ReportedClause> proposals =
              clauses.propose(s, t).stream()
                  .filter(clause -> features.markedShare(clause) <= mostMarked(clause))
                  .filter(clause -> !clashes(span(article, clause), marked))
                  .toList();
          if (!proposals.isEmpty()) {
            all.add(new Choice(proposals, features.rows(s, t, proposals)));
          }
        }
      }
    }
    return new Choices(article, marked, all);
  }

  /** Whether it holds a whole quotation, which stands for itself, or cuts one in two. */
  private static boolean clashes(Span clause, List<Quotation> marked) {
    return marked.stream()
        .anyMatch(
            quotation ->
                quotation.content().overlaps(clause)
                    && (quotation.type() == QuotationType.DIRECT
                        || quotation.content().start() < clause.start()
                        || quotation.content().end() > clause.end() + 1));
  }

  private static Span span(IndexedArticle article, ReportedClause clause) {
    DependencyTree tree = article.tree(clause.sentence());
    return new Span(tree.token(clause.from()).start(), tree.token(clause.to() - 1).end());
  }

  private static double mostMarked(ReportedClause clause) {
    return clause.origin() == ReportedClause.Origin.AROUND ? MOST_MARKED_AROUND : MOST_MARKED;
  }

  /**
   * The clauses that one cue may report.
   *
   * @param rows a feature row for each, and one more for none
   */
  public record Choice(List<ReportedClause> proposals, List<float[]> rows) {}

  /** The choices of one article in text order of their cues. */
  public record Choices(IndexedArticle article, List<Quotation> marked, List<Choice> all) {
    /** The end of the fragment in marks whose last word is at the offset, else the offset. */
    private int withClosingMark(int offset) {
      for (Quotation fragment : marked) {
        Span span = fragment.span();
        boolean cut = span.start() < offset && offset < span.end();
        if (cut
            && article
                .text()
                .substring(offset, Math.max(offset, fragment.content().end()))
                .chars()
                .noneMatch(Character::isLetterOrDigit)) {
          return span.end();
        }
      }
      return offset;
    }

    /** The quotation that a proposal would be. */
    public IndirectQuotation quotation(ReportedClause clause, double probability) {
      Span words = span(article, clause);
      Span span = new Span(words.start(), withClosingMark(words.end()));
      return new IndirectQuotation(
          new Quotation(span, span, QuotationType.INDIRECT),
          pieces(clause, span),
          article.number(clause.sentence(), clause.cue()),
          probability);
    }

    private List<Span> pieces(ReportedClause clause, Span span) {
      if (clause.gapFrom() == clause.gapTo()) {
        return List.of(span);
      }
      DependencyTree tree = article.tree(clause.sentence());
      int firstEnd = withClosingMark(tree.token(clause.gapFrom() - 1).end());
      int secondStart = tree.token(clause.gapTo()).start();
      return List.of(new Span(span.start(), firstEnd), new Span(secondStart, span.end()));
    }
  }
}
