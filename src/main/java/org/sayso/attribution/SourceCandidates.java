package org.sayso.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.Quotation;

/** Gathers the mentions around a quotation that could be its source. */
public final class SourceCandidates {
  private static final int PARAGRAPHS_BEFORE = 3;
  private static final int MOST_BEFORE = 30;
  private static final int MOST_AFTER = 14;

  private final ArticleView view;

  public SourceCandidates(ArticleView view) {
    this.view = view;
  }

  /** The candidates in text order; the sources of the last two quotations are always among them. */
  public List<Mention> around(Quotation quotation, List<Decision> earlier) {
    IndexedArticle article = view.article();
    int start = quotation.span().start();
    int end = quotation.span().end();
    int firstParagraph = article.paragraphAt(start) - PARAGRAPHS_BEFORE;
    int lastParagraph = article.paragraphAt(end - 1) + 1;
    int split = view.firstMentionFrom(article.firstTokenStartingFrom(start));
    List<Mention> chosen = new ArrayList<>();
    for (int m = split - 1; m >= 0 && chosen.size() < MOST_BEFORE; m--) {
      Mention mention = view.mentions().get(m);
      int paragraph = article.paragraphOfSentence(mention.sentence());
      if (paragraph < firstParagraph) {
        break;
      }
      boolean near = paragraph >= firstParagraph + PARAGRAPHS_BEFORE;
      if (usable(mention) && (near || !view.links(mention).isEmpty())) {
        chosen.add(mention);
      }
    }
    int after = 0;
    int from = view.firstMentionFrom(article.firstTokenStartingFrom(end));
    for (int m = from; m < view.mentions().size() && after < MOST_AFTER; m++) {
      Mention mention = view.mentions().get(m);
      if (article.paragraphOfSentence(mention.sentence()) > lastParagraph) {
        break;
      }
      if (usable(mention)) {
        chosen.add(mention);
        after++;
      }
    }
    Set<Mention> all = new LinkedHashSet<>(chosen);
    int found = 0;
    for (int i = earlier.size() - 1; i >= 0 && found < 2; i--) {
      if (earlier.get(i).source().isPresent()) {
        all.add(earlier.get(i).source().get());
        found++;
      }
    }
    List<Mention> sorted = new ArrayList<>(all);
    sorted.sort((a, b) -> a.span().compareTo(b.span()));
    return sorted;
  }

  private boolean usable(Mention mention) {
    return !view.isInsideMarks(mention.span().start());
  }
}
