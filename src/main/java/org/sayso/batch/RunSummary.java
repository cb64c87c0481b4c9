package org.sayso.batch;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.model.ArticleOutcome;
import org.sayso.model.QuotationType;

/**
 * What a run gave.
 *
 * @param articles how many articles there were, failed ones included
 * @param unchanged how many of them an earlier run had annotated already
 * @param skippedFiles how many files of the input are no articles
 * @param quotations rows written, by type, in the order of the types; types without rows have 0
 * @param listedSpeakers rows written, by listed person, in the order of the list
 * @param failures what failed, in the order of the articles
 * @param corrections what became of the corrections made by hand
 * @param files where the output is
 * @param areFilesKept whether nothing had changed, so that the files of the run before stayed
 */
public record RunSummary(
    int articles,
    int unchanged,
    int skippedFiles,
    Map<QuotationType, Integer> quotations,
    Map<String, Integer> listedSpeakers,
    List<ArticleOutcome.Failed> failures,
    CorrectionCounts corrections,
    List<Path> files,
    boolean areFilesKept) {
  public RunSummary {
    quotations = Collections.unmodifiableMap(new LinkedHashMap<>(quotations));
    listedSpeakers = Collections.unmodifiableMap(new LinkedHashMap<>(listedSpeakers));
    failures = List.copyOf(failures);
    files = List.copyOf(files);
  }

  /** How many articles were annotated in this run. */
  public int annotated() {
    return articles - unchanged - failures.size();
  }

  public int totalQuotations() {
    return quotations.values().stream().mapToInt(Integer::intValue).sum();
  }
}
