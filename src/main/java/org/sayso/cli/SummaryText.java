package org.sayso.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.batch.RunSummary;
import org.sayso.model.ArticleOutcome;

/** A run's summary as a person reads it. */
record SummaryText(RunSummary summary) {
  private static final int MOST_FAILURES = 10;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add(counts());
    if (summary.unchanged() > 0) {
      lines.add(summary.annotated() + " annotated, " + summary.unchanged() + " unchanged.");
    }
    if (!summary.listedSpeakers().isEmpty()) {
      lines.add("Quoted: " + speakers() + ".");
    }
    if (summary.skippedFiles() > 0) {
      lines.add(Count.of(summary.skippedFiles(), "other file") + " skipped.");
    }
    if (!summary.failures().isEmpty()) {
      lines.add(Count.of(summary.failures().size(), "article") + " failed:");
      summary.failures().stream()
          .limit(MOST_FAILURES)
          .forEach(failed -> lines.add(failure(failed)));
      if (summary.failures().size() > MOST_FAILURES) {
        lines.add("  and more, all of them in failures.csv");
      }
    }
    summary.files().forEach(file -> lines.add("Wrote " + file));
    return lines.stream().map(line -> line + System.lineSeparator()).collect(Collectors.joining());
  }

  private String counts() {
    String byType =
        summary.quotations().entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().label())
            .collect(Collectors.joining(", "));
    return Count.of(summary.articles(), "article")
        + ", "
        + Count.of(summary.totalQuotations(), "quotation")
        + ": "
        + byType
        + ".";
  }

  private String speakers() {
    return summary.listedSpeakers().entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String failure(ArticleOutcome.Failed failed) {
    String name = CONTROL.matcher(failed.articleId()).replaceAll("?");
    return "  " + name + ": " + failed.reason() + ". " + failed.advice();
  }
}
