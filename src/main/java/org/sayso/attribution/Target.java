package org.sayso.attribution;

import java.util.OptionalInt;
import org.sayso.model.Quotation;

/**
 * A quotation that wants a source.
 *
 * @param cue number, in the article, of the reporting word that is known to govern it, as it is for
 *     indirect speech
 */
public record Target(Quotation quotation, OptionalInt cue) {}
