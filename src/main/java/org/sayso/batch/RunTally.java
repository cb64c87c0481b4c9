package org.sayso.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.correction.Corrections;
import org.sayso.correction.UnappliedCorrection;
import org.sayso.model.ArticleOutcome;
import org.sayso.model.ListedSpeaker;
import org.sayso.model.QuotationType;
import org.sayso.output.ArticleRows;
import org.sayso.output.QuoteRow;

/** Counts a run's results as they come; used by one thread. */
final class RunTally {
  private final Map<QuotationType, Integer> quotations = new EnumMap<>(QuotationType.class);
  private final Map<String, Integer> listedSpeakers = new LinkedHashMap<>();
  private final List<ArticleOutcome.Failed> failures = new ArrayList<>();
  private final List<UnappliedCorrection> unapplied = new ArrayList<>();
  private int applied;
  private int articles;
  private int unchanged;
  private boolean areFilesKept;

  RunTally(List<ListedSpeaker> listed) {
    for (QuotationType type : QuotationType.values()) {
      quotations.put(type, 0);
    }
    listed.forEach(person -> listedSpeakers.put(person.name(), 0));
  }

  /** Adds the rows of an article; {@code isKnown} when an earlier run found them. */
  void add(ArticleRows article, boolean isKnown) {
    articles++;
    unchanged += isKnown ? 1 : 0;
    for (QuoteRow row : article.rows()) {
      quotations.merge(row.type(), 1, Integer::sum);
      listedSpeakers.computeIfPresent(
          row.speaker().label(), (name, count) -> row.speaker().isListed() ? count + 1 : count);
    }
  }

  void add(Corrections.Result corrected) {
    applied += corrected.applied();
    unapplied.addAll(corrected.unapplied());
  }

  void add(ArticleOutcome.Failed failed) {
    articles++;
    failures.add(failed);
  }

  /** Takes over what an earlier run wrote, as nothing has changed in the articles. */
  void keep(Published earlier, int allArticles) {
    articles = allArticles;
    unchanged = allArticles;
    quotations.putAll(earlier.quotations());
    listedSpeakers.replaceAll((name, count) -> earlier.listedSpeakers().getOrDefault(name, 0));
    applied = earlier.corrections();
    areFilesKept = true;
  }

  /** The summary; {@code elsewhere} corrections are for articles that are not in the run. */
  RunSummary summary(int skippedFiles, int elsewhere, List<Path> files) {
    return new RunSummary(
        articles,
        unchanged,
        skippedFiles,
        quotations,
        listedSpeakers,
        failures,
        new CorrectionCounts(applied, unapplied, elsewhere),
        files,
        areFilesKept);
  }
}
