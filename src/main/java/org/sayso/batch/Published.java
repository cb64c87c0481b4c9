package org.sayso.batch;

import java.util.List;
import java.util.Map;
import org.sayso.model.QuotationType;
import org.sayso.output.WrittenFile;

/**
 * What a complete run wrote and from what: while that is the same, it need not be written again.
 *
 * @param request fingerprint of all that decides the files but the texts of the articles
 * @param texts fingerprint of these, in the order of the articles
 * @param quotations rows written, by type
 * @param listedSpeakers rows written, by listed person
 * @param corrections how many were applied
 * @param files everything that was written
 */
public record Published(
    String request,
    String texts,
    Map<QuotationType, Integer> quotations,
    Map<String, Integer> listedSpeakers,
    int corrections,
    List<WrittenFile> files) {
  public Published {
    quotations = Map.copyOf(quotations);
    listedSpeakers = Map.copyOf(listedSpeakers);
    files = List.copyOf(files);
  }
}
