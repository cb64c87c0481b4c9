package org.sayso.correction;

import org.sayso.model.CodePointIndex;
import org.sayso.model.Span;
import org.sayso.output.ArticleRows;
import org.sayso.output.Letters;
import org.sayso.output.QuoteRow;

/**
 * The words just before and after a quotation, by which it is known again.
 *
 * <p>An id tells the words and how many quotations of the same words come before; when one of these
 * goes, its id passes to the next. The words around do not. Only letters and digits count.
 */
final class Near {
  private static final int REACH = 40;
  private static final String BETWEEN = " | ";

  private final String text;
  private final CodePointIndex index;

  Near(ArticleRows article) {
    text = article.article().text();
    index = new CodePointIndex(text);
  }

  String of(QuoteRow row) {
    Span span = row.codePoints();
    int start = index.utf16Offset(span.start());
    int end = index.utf16Offset(span.end());
    String before = text.substring(Math.max(0, start - REACH), start);
    String after = text.substring(end, Math.min(text.length(), end + REACH));
    return (Letters.of(before) + BETWEEN + Letters.of(after)).strip();
  }

  /** Whether both are the words around the same quotation. */
  static boolean agree(String one, String other) {
    return Letters.of(one).equals(Letters.of(other));
  }
}
