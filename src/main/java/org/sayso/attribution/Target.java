package org.sayso.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.sayso.model.IndirectQuotation;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;

/**
 * A quotation that wants a source.
 *
 * @param quotation what is attributed: of a clause that its reporting clause cuts in two the first
 *     piece
 * @param pieces all pieces in text order, none but the quotation where it is whole
 * @param cue number, in the article, of the token of the reporting word that is known to govern it,
 *     as it is for indirect speech
 * @param certainty probability, 0 to 1, that there is a quotation in these bounds at all
 */
public record Target(Quotation quotation, List<Span> pieces, OptionalInt cue, double certainty) {
  /** Words in marks: that they stand there is plain to see. */
  static Target marked(Quotation quotation) {
    return new Target(quotation, List.of(quotation.span()), OptionalInt.empty(), 1);
  }

  /** A clause reported without marks. */
  static Target reported(IndirectQuotation clause) {
    Span first = clause.pieces().get(0);
    return new Target(
        new Quotation(first, first, QuotationType.INDIRECT),
        clause.pieces(),
        OptionalInt.of(clause.cue()),
        clause.probability());
  }

  /** The quotation from its first to its last piece, with a reporting clause between them. */
  public Quotation whole() {
    Span all = quotation.span().union(pieces.get(pieces.size() - 1));
    return pieces.size() == 1 ? quotation : new Quotation(all, all, quotation.type());
  }

  /** The quotation piece by piece, each for a row of its own. */
  public List<Quotation> parts() {
    return pieces.size() == 1
        ? List.of(quotation)
        : pieces.stream().map(piece -> new Quotation(piece, piece, quotation.type())).toList();
  }

  /** All of them by where they stand, an outer one before what it holds. */
  public static List<Target> inTextOrder(List<Quotation> marked, List<IndirectQuotation> reported) {
    return Stream.concat(
            marked.stream().map(Target::marked), reported.stream().map(Target::reported))
        .sorted(Comparator.comparing(target -> target.whole().span()))
        .toList();
  }
}
