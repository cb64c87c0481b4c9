package org.sayso.attribution;

import java.util.Comparator;
import java.util.OptionalInt;
import org.sayso.model.Quotation;

/**
 * A quotation that wants a source.
 *
 * @param cue number, in the article, of the token of the reporting word that is known to govern it,
 *     as it is for indirect speech
 */
public record Target(Quotation quotation, OptionalInt cue) {
  /** By where the quotation stands, an outer one before what it holds. */
  public static final Comparator<Target> IN_TEXT_ORDER =
      Comparator.comparing(target -> target.quotation().span());
}
