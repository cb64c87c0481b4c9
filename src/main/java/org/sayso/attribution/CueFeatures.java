package org.sayso.attribution;

import static org.sayso.attribution.FeatureValues.set;
import static org.sayso.attribution.GrammarCode.relationCode;
import static org.sayso.attribution.GrammarCode.tagCode;

import java.util.Optional;
import java.util.Set;
import org.sayso.lexicon.Lexicon;
import org.sayso.lexicon.ReportingWords;
import org.sayso.lexicon.WordClass;
import org.sayso.lexicon.WordClasses;
import org.sayso.model.DependencyTree;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.Span;
import org.sayso.model.Token;

/** Describes how a reporting word links a candidate to a quotation. One object for each article. */
final class CueFeatures {
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no");

  /** A colon before a quotation is as good as a frequent cue. */
  private static final float RATE_OF_COLON = 0.6f;

  private final ArticleView view;
  private final IndexedArticle article;
  private final CueRates rates;
  private final ReportingWords reporting;
  private final WordClasses classes;
  private final WordOrder order;

  CueFeatures(ArticleView view, CueRates rates, Lexicon lexicon) {
    this.view = view;
    this.article = view.article();
    this.rates = rates;
    this.reporting = lexicon.reporting();
    this.classes = lexicon.wordClasses();
    order = new WordOrder(article);
  }

  /** Writes the link that explains the candidate best into the row, and gives it. */
  Optional<Link> describe(Place place, Mention mention, float[] row) {
    Link best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    int usable = 0;
    for (Link link : view.links(mention)) {
      if (!place.holds(link.cue())) {
        usable++;
        double score = linkScore(place, link);
        if (score > bestScore) {
          bestScore = score;
          best = link;
        }
      }
    }
    set(row, Feature.LINKS, Math.min(5, usable));
    set(row, Feature.LINK_KIND, best == null ? -1 : best.kind().ordinal());
    set(row, Feature.CUE_DISTANCE, 99);
    set(row, Feature.CUE_PATH, 99);
    set(row, Feature.CUE_MENTION_DISTANCE, 99);
    if (best != null) {
      describeCue(place, mention, best, row);
    }
    return Optional.ofNullable(best);
  }

  /**
   * Whether the linked mention is spoken to or of by the cue: he was told, when asked whether he
   * would go, he laughed.
   *
   * @param link one to a passive subject, or to what the cue takes its subject from
   */
  boolean isSpokenTo(Link link) {
    DependencyTree tree = article.tree(article.sentenceOf(link.cue()));
    int verb = article.indexInSentence(link.cue());
    String lemma = tree.token(verb).lowerLemma();
    if (link.kind() == Link.Kind.PASSIVE) {
      return reporting.isVerb(lemma)
          && !classes.contains(WordClass.VERBS_OF_QUOTING, lemma)
          && tree.hasChild(verb, "aux:pass");
    }
    return classes.contains(WordClass.VERBS_OF_ADDRESSING, lemma)
        && tree.token(verb).tag().equals("VBN")
        && !tree.hasChild(verb, "aux")
        && !tree.hasChild(verb, "nsubj");
  }

  private double linkScore(Place place, Link link) {
    boolean known = place.target.cue().isPresent() && place.target.cue().getAsInt() == link.cue();
    double rate = isColon(link) ? RATE_OF_COLON : rates.ofMarked(link.cue());
    return (known ? 5 : 0)
        + rate
        + (place.hangsBelow(link.cue()) ? 0.6 : 0)
        + (place.isAbove(link.cue()) ? 0.5 : 0)
        - place.distance(link.cue()) / 25.0;
  }

  private boolean isColon(Link link) {
    return article.token(link.cue()).text().equals(":");
  }

  private void describeCue(Place place, Mention mention, Link link, float[] row) {
    Token cue = article.token(link.cue());
    set(row, Feature.CUE_RATE_MARKED, isColon(link) ? RATE_OF_COLON : rates.ofMarked(link.cue()));
    set(row, Feature.CUE_RATE, isColon(link) ? RATE_OF_COLON : rates.any(link.cue()));
    set(row, Feature.CUE_IS_REPORTING, reporting.isReporting(cue));
    set(row, Feature.CUE_TAG, tagCode(cue.tag()));
    int distance = place.distance(link.cue());
    set(row, Feature.CUE_DISTANCE, Math.min(60, distance));
    set(row, Feature.CUE_SIDE, link.cue() < place.from ? -1 : 1);
    set(row, Feature.CUE_GOVERNS, place.hangsBelow(link.cue()));
    set(row, Feature.CUE_BELOW_QUOTATION, place.isAbove(link.cue()));
    set(row, Feature.CUE_ADJACENT, isAdjacent(place, link.cue()));
    set(row, Feature.WORD_ORDER, order.code(place, mention, link.cue()));
    describePath(place, link.cue(), row);
    set(row, Feature.CUE_HAS_NEARER_QUOTATION, hasNearerQuotation(place, link.cue()));
    set(
        row,
        Feature.CUE_MENTION_DISTANCE,
        Math.max(-20, Math.min(20, link.cue() - view.headToken(mention))));
    set(
        row,
        Feature.CUE_IS_KNOWN,
        place.target.cue().isPresent() && place.target.cue().getAsInt() == link.cue());
    DependencyTree tree = article.tree(article.sentenceOf(link.cue()));
    int index = article.indexInSentence(link.cue());
    boolean negated = false;
    boolean modal = false;
    boolean otherClause = false;
    for (int child : tree.children(index)) {
      Token token = tree.token(child);
      negated |= NEGATIONS.contains(token.lowerText());
      modal |= token.tag().equals("MD");
      if (tree.is(child, "ccomp") || tree.is(child, "obj")) {
        int number = article.number(article.sentenceOf(link.cue()), child);
        otherClause |= !place.holds(number) && !place.hangsBelow(number);
      }
    }
    set(row, Feature.CUE_NEGATED, negated);
    set(row, Feature.CUE_MODAL, modal);
    set(row, Feature.CUE_HAS_OTHER_CLAUSE, otherClause);
  }

  /** The way in the tree from the cue down to the quotation. */
  private void describePath(Place place, int cue, float[] row) {
    set(row, Feature.CUE_PATH, 99);
    int sentence = article.sentenceOf(cue);
    int root = place.root(sentence);
    if (root < 0) {
      return;
    }
    DependencyTree tree = article.tree(sentence);
    int top = article.indexInSentence(cue);
    int below = article.indexInSentence(root);
    int steps = 0;
    int subjects = 0;
    int at = below;
    while (at != Token.NO_HEAD && at != top && steps < 30) {
      below = at;
      at = tree.head(at);
      steps++;
      if (at != Token.NO_HEAD && at != top && tree.hasChild(at, "nsubj")) {
        subjects++;
      }
    }
    if (at != top) {
      return;
    }
    set(row, Feature.CUE_PATH, Math.min(20, steps));
    set(row, Feature.CUE_PATH_SUBJECTS, subjects);
    set(row, Feature.CUE_PATH_RELATION, relationCode(tree.relation(below)));
  }

  /** Whether another quotation in marks of the paragraph is nearer to the cue. */
  private boolean hasNearerQuotation(Place place, int cue) {
    int offset = article.token(cue).start();
    int mine = gap(place.span, offset);
    return view.markedIn(article.paragraphAt(offset)).stream()
        .anyMatch(other -> !other.span().overlaps(place.span) && gap(other.span(), offset) < mine);
  }

  private static int gap(Span span, int offset) {
    return offset < span.start() ? span.start() - offset : Math.max(0, offset - span.end());
  }

  /** Whether no noun, no other verb and no end of a sentence is between cue and quotation. */
  private boolean isAdjacent(Place place, int cue) {
    int low = cue < place.from ? cue + 1 : place.to;
    int high = cue < place.from ? place.from : cue;
    for (int t = low; t < high; t++) {
      Token token = article.token(t);
      if (token.isVerb()
          || token.isNoun()
          || token.text().equals(".")
          || (token.isPronoun() && cue < place.from)) {
        return false;
      }
    }
    return true;
  }
}
