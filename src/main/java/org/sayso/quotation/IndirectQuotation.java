package org.sayso.quotation;

import org.sayso.model.Quotation;

/**
 * Reported speech without marks, with the word that reports it.
 *
 * @param cue number, in the article, of the reporting word's token
 * @param probability how probable, 0 to 1, the clause is in these bounds
 */
public record IndirectQuotation(Quotation quotation, int cue, double probability) {}
