package org.sayso.correction;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sayso.model.CodePointIndex;
import org.sayso.model.Span;
import org.sayso.output.ArticleRows;
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
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

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
    return (letters(before) + BETWEEN + letters(after)).strip();
  }

  private static String letters(String words) {
    String folded = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return NO_LETTERS.matcher(folded).replaceAll(" ").strip();
  }

  /** Whether both are the words around the same quotation. */
  static boolean agree(String one, String other) {
    return letters(one).equals(letters(other));
  }
}
