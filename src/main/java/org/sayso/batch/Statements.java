package org.sayso.batch;

import java.util.Optional;
import org.sayso.model.Attribution;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Quotation;
import org.sayso.model.Span;

/**
 * Numbers the statements of one article: quotations must come in text order.
 *
 * <p>Parts of one statement are the pieces between which only the reporting clause stands, in one
 * paragraph and from one mention or cue, and the fragments inside a reported clause with that
 * clause. For one thread.
 */
final class Statements {
  private final IndexedArticle article;
  private int number;
  private Optional<Quotation> previous = Optional.empty();
  private Optional<Attribution> previousSource = Optional.empty();
  private Optional<Quotation> clause = Optional.empty();
  private int clauseNumber;

  Statements(IndexedArticle article) {
    this.article = article;
  }

  int number(Quotation quotation, Attribution attribution) {
    boolean insideClause = clause.isPresent() && clause.get().span().overlaps(quotation.span());
    if (insideClause) {
      previous = Optional.of(quotation);
      previousSource = Optional.of(attribution);
      return clauseNumber;
    }
    if (!continuesPrevious(quotation, attribution)) {
      number++;
    }
    if (!quotation.isMarked()) {
      clause = Optional.of(quotation);
      clauseNumber = number;
    }
    previous = Optional.of(quotation);
    previousSource = Optional.of(attribution);
    return number;
  }

  private boolean continuesPrevious(Quotation quotation, Attribution attribution) {
    if (previous.isEmpty()
        || previousSource.isEmpty()
        || !quotation.isMarked()
        || !previous.get().isMarked()) {
      return false;
    }
    boolean sameSource =
        attribution.mention().isPresent()
            && attribution.mention().equals(previousSource.get().mention());
    Span before = previous.get().span();
    boolean sameParagraph =
        article.paragraphAt(before.end() - 1) == article.paragraphAt(quotation.span().start());
    return sameSource && sameParagraph;
  }
}
