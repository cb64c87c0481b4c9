package org.sayso.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.DependencyTree;
import org.sayso.model.IndexedArticle;
import org.sayso.model.IndirectQuotation;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;
import org.sayso.model.Token;

/**
 * Finds the sentences that go on with a report by their tense alone: "Berg said the ferry would
 * sail on Friday. It would carry no cars."
 *
 * <p>A sentence goes on when the one before is reported up to its end by a verb in the past, both
 * have their verb shifted back ("would"), both stand in one paragraph, and it holds neither a word
 * of saying nor quotation marks nor a condition. Other tenses are left alone: in most sentences
 * behind a report the article speaks for itself again. One object for each article, for one thread.
 */
final class ContinuedReports {
  /** How probable it is that such a sentence is reported, if the one before is. Set by hand. */
  private static final double CERTAINTY = 0.8;

  private static final Set<String> SHIFTED = Set.of("would", "'d", "’d");
  private static final Set<String> CONDITIONS = Set.of("if", "unless");
  private static final Set<String> CONTRASTS = Set.of("but", "yet", "however", "still");

  private final IndexedArticle article;
  private final List<Quotation> marked;
  private final ReportedClauses clauses;

  ContinuedReports(IndexedArticle article, List<Quotation> marked, ReportedClauses clauses) {
    this.article = article;
    this.marked = marked;
    this.clauses = clauses;
  }

  /** The reported clauses and behind each the sentences that go on with it, in text order. */
  List<IndirectQuotation> with(List<IndirectQuotation> reported) {
    List<IndirectQuotation> all = new ArrayList<>();
    for (IndirectQuotation clause : reported) {
      all.add(clause);
      Optional<IndirectQuotation> next = next(clause);
      while (next.isPresent()) {
        all.add(next.get());
        next = next(next.get());
      }
    }
    return all;
  }

  private Optional<IndirectQuotation> next(IndirectQuotation report) {
    Span before = report.quotation().span();
    int end = article.firstTokenStartingFrom(before.end());
    int sentence = article.sentenceOf(end - 1) + 1;
    if (sentence >= article.sentences().size()
        || !article.token(report.cue()).tag().equals("VBD")
        || !endsSentence(end, sentence)
        || !isShifted(article.firstTokenEndingAfter(before.start()), end)
        || !goesOn(sentence)) {
      return Optional.empty();
    }
    DependencyTree tree = article.tree(sentence);
    int last = tree.size() - 1;
    while (last > 0 && !tree.token(last).isWord()) {
      last--;
    }
    Span span = new Span(tree.token(0).start(), tree.token(last).end());
    return Optional.of(
        new IndirectQuotation(
            new Quotation(span, span, QuotationType.INDIRECT),
            List.of(span),
            report.cue(),
            CERTAINTY * report.probability()));
  }

  /** Whether no word stands from {@code token} to the next sentence, and no paragraph's end. */
  private boolean endsSentence(int token, int nextSentence) {
    for (int t = token; t < article.number(nextSentence, 0); t++) {
      if (article.token(t).isWord()) {
        return false;
      }
    }
    return article.paragraphOfSentence(nextSentence)
        == article.paragraphOfSentence(nextSentence - 1);
  }

  private boolean isShifted(int from, int to) {
    for (int t = from; t < to; t++) {
      if (SHIFTED.contains(article.token(t).lowerText())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the main verb of the sentence is shifted back, and nothing in it speaks against. */
  private boolean goesOn(int sentence) {
    DependencyTree tree = article.tree(sentence);
    boolean shifted = false;
    boolean subject = false;
    for (int t = 0; t < tree.size(); t++) {
      Token token = tree.token(t);
      if (clauses.isCue(tree, t)
          || CONDITIONS.contains(token.lowerText())
          || marked.stream().anyMatch(quotation -> quotation.span().overlaps(token.span()))) {
        return false;
      }
      int head = tree.head(t);
      if (head != Token.NO_HEAD && tree.head(head) == Token.NO_HEAD) {
        shifted |= tree.is(t, "aux") && SHIFTED.contains(token.lowerText());
        subject |= tree.is(t, "nsubj");
      }
    }
    return shifted && subject && !CONTRASTS.contains(tree.token(0).lowerText());
  }
}
