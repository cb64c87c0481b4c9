package org.sayso.attribution;

import java.util.Comparator;
import java.util.OptionalInt;
import org.sayso.model.Quotation;

/**
 * A quotation that wants a source.
 *
 * @param cue number, in the article, of the token of the reporting word that is known to govern it,
 *     as it is for indirect speech
 * @param certainty probability, 0 to 1, that there is a quotation in these bounds at all
 */
public record Target(Quotation quotation, OptionalInt cue, double certainty) {
  /** Words in marks: that they stand there is plain to see. */
  public static Target marked(Quotation quotation) {
    return new Target(quotation, OptionalInt.empty(), 1);
  }

  /** By where the quotation stands, an outer one before what it holds. */
  public static final Comparator<Target> IN_TEXT_ORDER =
      Comparator.comparing(target -> target.quotation().span());
}
