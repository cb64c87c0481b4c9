package org.sayso.model;

import java.util.List;

/**
 * Reported speech without marks, with the word that reports it.
 *
 * @param quotation all of the clause, also a reporting clause that cuts it in two
 * @param pieces the clause without that reporting clause, in text order: one or two
 * @param cue number, in the article, of the reporting word's token
 * @param probability how probable, 0 to 1, the clause is in these bounds
 */
public record IndirectQuotation(
    Quotation quotation, List<Span> pieces, int cue, double probability) {}
