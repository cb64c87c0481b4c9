package org.sayso.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.attribution.ArticleView;
import org.sayso.attribution.SourceFeatures;
import org.sayso.attribution.Target;
import org.sayso.attribution.WordsAround;
import org.sayso.corpus.GoldArticle;
import org.sayso.corpus.GoldAttribution;
import org.sayso.learning.LexicalCounts;
import org.sayso.learning.LexicalRates;
import org.sayso.learning.LexicalRates.Table;
import org.sayso.lexicon.Lexicon;
import org.sayso.lexicon.ReportingWords;
import org.sayso.model.AnnotatedArticle;
import org.sayso.model.Attribution;
import org.sayso.model.DependencyTree;
import org.sayso.model.IndexedArticle;
import org.sayso.model.IndirectQuotation;
import org.sayso.model.Mention;
import org.sayso.model.Quotation;
import org.sayso.model.Span;
import org.sayso.model.Token;
import org.sayso.quotation.CountedWords;
import org.sayso.quotation.IndirectQuotations.Choice;
import org.sayso.quotation.IndirectQuotations.Choices;
import org.sayso.quotation.MarkedQuotations;

/** An article of the corpus as the trainers see it: annotated twice, by machine and by hand. */
final class CorpusArticle {
  /** Least F1, in characters, of a proposed clause and the annotated content. */
  private static final double LEAST_AGREEMENT = 0.55;

  private final GoldArticle gold;
  private final IndexedArticle article;
  private final List<Quotation> marked;
  private final ArticleView view;
  private final LexicalCounts counts = new LexicalCounts();

  CorpusArticle(GoldArticle gold, AnnotatedArticle annotated, Lexicon lexicon) {
    this.gold = gold;
    article = new IndexedArticle(annotated);
    marked = new MarkedQuotations(lexicon).find(article);
    view = new ArticleView(article, marked, lexicon.reporting());
    countCues(lexicon.reporting());
    countSources();
    countNeighbours();
    countBounds();
    countFrames(lexicon.reporting());
  }

  IndexedArticle article() {
    return article;
  }

  List<Quotation> marked() {
    return marked;
  }

  ArticleView view() {
    return view;
  }

  /** What the words of this article add to the statistics of the corpus. */
  LexicalCounts counts() {
    return counts;
  }

  private void countCues(ReportingWords words) {
    boolean[] cues = new boolean[article.tokenCount()];
    boolean[] ofMarked = new boolean[article.tokenCount()];
    for (GoldAttribution attribution : gold.attributions()) {
      boolean inMarks = attribution.content().stream().anyMatch(this::holdsMark);
      for (int t : tokens(attribution.cue())) {
        cues[t] = true;
        ofMarked[t] |= inMarks;
      }
    }
    for (int t = 0; t < cues.length; t++) {
      Token token = article.token(t);
      String word = LexicalRates.key(words.group(token), token.classedLemma());
      counts.add(Table.CUE, word, cues[t]);
      counts.add(Table.CUE_OF_MARKED, word, cues[t] && ofMarked[t]);
      counts.add(Table.CUE_OF_UNMARKED, word, cues[t] && !ofMarked[t]);
      counts.add(Table.CUE_PHRASE, CountedWords.phrase(article, t), cues[t] && !ofMarked[t]);
    }
  }

  private boolean holdsMark(Span span) {
    return span.in(article.text()).chars().anyMatch(c -> c == '“' || c == '”' || c == '"');
  }

  private List<Integer> tokens(List<Span> spans) {
    List<Integer> tokens = new ArrayList<>();
    for (Span span : spans) {
      for (int t = article.firstTokenStartingFrom(span.start());
          t < article.tokenCount() && article.token(t).start() < span.end();
          t++) {
        tokens.add(t);
      }
    }
    return tokens;
  }

  private void countSources() {
    boolean[] sources = new boolean[article.tokenCount()];
    for (GoldAttribution attribution : gold.attributions()) {
      tokens(attribution.source()).forEach(t -> sources[t] = true);
    }
    for (Mention mention : view.mentions()) {
      counts.add(
          Table.SOURCE, SourceFeatures.sourceKey(view, mention), sources[view.headToken(mention)]);
    }
  }

  private void countNeighbours() {
    for (Quotation quotation : marked) {
      if (quotation.label().isPresent()) {
        continue;
      }
      boolean said = source(quotation).isPresent();
      WordsAround around = new WordsAround(article, quotation);
      counts.add(Table.SAID_BEHIND, around.wordBefore(), said);
      counts.add(Table.SAID_BEFORE, around.wordBehind(), said);
      counts.add(Table.SAID_UNDER, around.wordAbove(), said);
      counts.add(Table.SAID_ENDING, around.lastWord(), said);
    }
  }

  private void countBounds() {
    boolean[] heads = new boolean[article.tokenCount()];
    for (GoldAttribution attribution : gold.attributions()) {
      for (Span piece : attribution.content()) {
        List<Integer> tokens = tokens(List.of(piece));
        for (int t : tokens) {
          String word = CountedWords.boundary(article, t);
          counts.add(Table.CONTENT_START, word, t == tokens.get(0));
          counts.add(Table.CONTENT_OVER, word, false);
          heads[t] |= !tokens.contains(headOf(t));
        }
        countBehind(tokens);
      }
    }
    for (int t = 0; t < heads.length; t++) {
      counts.add(Table.CONTENT_HEAD, article.token(t).classedLemma(), heads[t]);
    }
  }

  /** Counts, for each complement behind a reporting word, whether the content starts with it. */
  private void countFrames(ReportingWords words) {
    Map<Integer, Set<Integer>> startsByCue = new HashMap<>();
    for (GoldAttribution attribution : gold.attributions()) {
      List<Integer> content = tokens(attribution.content());
      for (int t : content.isEmpty() ? List.<Integer>of() : tokens(attribution.cue())) {
        startsByCue.computeIfAbsent(t, cue -> new HashSet<>()).add(behindThat(content.get(0)));
      }
    }
    for (int cue = 0; cue < article.tokenCount(); cue++) {
      if (words.isReporting(article.token(cue))) {
        Set<Integer> starts = startsByCue.getOrDefault(cue, Set.of());
        for (int start : complementsBehind(cue)) {
          String frame = CountedWords.frame(article, cue, start);
          counts.add(Table.CUE_FRAME, frame, starts.contains(start));
        }
      }
    }
  }

  /** The tokens where what depends on the word and stands behind it starts. */
  private Set<Integer> complementsBehind(int cue) {
    int sentence = article.sentenceOf(cue);
    DependencyTree tree = article.tree(sentence);
    int index = article.indexInSentence(cue);
    Set<Integer> starts = new TreeSet<>();
    for (int child : tree.children(index)) {
      if (child > index && tree.token(child).isWord()) {
        int start = Math.max(index + 1, tree.firstBelow(child));
        starts.add(behindThat(article.number(sentence, start)));
      }
    }
    return starts;
  }

  private int behindThat(int t) {
    boolean that = article.token(t).lowerText().equals("that") && t + 1 < article.tokenCount();
    return that ? t + 1 : t;
  }

  private int headOf(int t) {
    int head = article.token(t).head();
    return head == Token.NO_HEAD ? head : article.number(article.sentenceOf(t), head);
  }

  private void countBehind(List<Integer> content) {
    int behind = content.isEmpty() ? article.tokenCount() : content.get(content.size() - 1) + 1;
    while (behind < article.tokenCount() && !article.token(behind).isWord()) {
      behind++;
    }
    if (behind < article.tokenCount()) {
      counts.add(Table.CONTENT_OVER, CountedWords.boundary(article, behind), true);
    }
  }

  /** The annotated attribution of a quotation, if somebody is marked as its source. */
  Optional<GoldAttribution> source(Quotation quotation) {
    return gold.covering(quotation.span()).filter(found -> !found.source().isEmpty());
  }

  /**
   * Of the candidates that overlap the annotated source the one that is its grammatical head; of
   * two on one level the first.
   */
  Optional<Mention> goldMention(GoldAttribution attribution, List<Mention> candidates) {
    Mention best = null;
    int bestDepth = Integer.MAX_VALUE;
    for (Mention candidate : candidates) {
      if (!attribution.sourceOverlaps(candidate.span())) {
        continue;
      }
      Token head = view.head(candidate);
      boolean headInside = attribution.source().stream().anyMatch(s -> s.contains(head.span()));
      int depth =
          article.tree(candidate.sentence()).depth(candidate.head()) + (headInside ? 0 : 1000);
      if (depth < bestDepth) {
        bestDepth = depth;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Index of the proposal that agrees best with what was annotated for the cue, else their number.
   */
  int goldChoice(Choices choices, Choice choice) {
    int none = choice.proposals().size();
    Span cue = article.token(choices.quotation(choice.proposals().get(0), 1).cue()).span();
    int best = none;
    double bestAgreement = LEAST_AGREEMENT;
    for (GoldAttribution attribution : gold.attributions()) {
      boolean reports =
          !attribution.source().isEmpty()
              && attribution.cue().stream().anyMatch(span -> span.overlaps(cue));
      for (int i = 0; reports && i < none; i++) {
        Span span = choices.quotation(choice.proposals().get(i), 1).quotation().span();
        double agreement = agreement(attribution, span);
        if (agreement > bestAgreement) {
          bestAgreement = agreement;
          best = i;
        }
      }
    }
    return best;
  }

  private static double agreement(GoldAttribution attribution, Span span) {
    int annotated = attribution.content().stream().mapToInt(Span::length).sum();
    return 2.0 * attribution.contentOverlap(span) / (annotated + span.length());
  }

  /** The quotations in marks and the clauses that were annotated, in text order. */
  List<Target> goldTargets(Choices choices) {
    List<IndirectQuotation> annotated = new ArrayList<>();
    for (Choice choice : choices.all()) {
      int right = goldChoice(choices, choice);
      if (right < choice.proposals().size()) {
        annotated.add(choices.quotation(choice.proposals().get(right), 1));
      }
    }
    return targets(annotated);
  }

  /** The quotations in marks and the given clauses, in text order. */
  List<Target> targets(List<IndirectQuotation> clauses) {
    return Target.inTextOrder(marked, clauses);
  }

  /**
   * Whether an attribution names the annotated source, or somebody who looks the same, or nobody
   * where nobody is annotated.
   */
  boolean isRight(Quotation quotation, Attribution attribution) {
    Optional<GoldAttribution> annotated = source(quotation);
    return attribution
        .mention()
        .map(mention -> annotated.isPresent() && names(annotated.get(), mention))
        .orElse(annotated.isEmpty());
  }

  private boolean names(GoldAttribution annotated, Mention mention) {
    return annotated.sourceOverlaps(mention.span())
        || view.mentions().stream()
            .filter(source -> annotated.sourceOverlaps(source.span()))
            .anyMatch(source -> view.key(source).equals(view.key(mention)));
  }
}
