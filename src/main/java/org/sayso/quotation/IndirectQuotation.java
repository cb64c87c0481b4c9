package org.sayso.quotation;

import org.sayso.model.Quotation;

/**
 * Reported speech without marks, with the word that reports it.
 *
 * @param cue number, in the article, of the reporting word's token
 */
public record IndirectQuotation(Quotation quotation, int cue) {}
