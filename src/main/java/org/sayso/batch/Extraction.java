package org.sayso.batch;

import java.util.List;

/**
 * Everything that is said in an article, by the article alone: what is kept from run to run.
 *
 * <p>No list of people to follow has been asked yet, so that another list costs no annotation.
 *
 * @param quotations in text order; empty when nobody is quoted
 */
public record Extraction(List<FoundQuotation> quotations) {
  public Extraction {
    quotations = List.copyOf(quotations);
  }
}
