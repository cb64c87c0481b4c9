package org.sayso.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.batch.CorrectionCounts;
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
      String kept = summary.areFilesKept() ? "; outputs left as they are." : ".";
      lines.add(summary.annotated() + " annotated, " + summary.unchanged() + " unchanged" + kept);
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
    addCorrections(lines);
    summary
        .files()
        .forEach(file -> lines.add((summary.areFilesKept() ? "Unchanged: " : "Wrote ") + file));
    return lines.stream().map(line -> line + System.lineSeparator()).collect(Collectors.joining());
  }

  private void addCorrections(List<String> lines) {
    CorrectionCounts corrections = summary.corrections();
    if (corrections.applied() > 0) {
      lines.add(Count.of(corrections.applied(), "correction") + " made by hand applied.");
    }
    if (corrections.elsewhere() > 0) {
      lines.add(
          Count.of(corrections.elsewhere(), "correction") + " kept for articles not in this run.");
    }
    if (!corrections.unapplied().isEmpty()) {
      lines.add(
          Count.of(corrections.unapplied().size(), "correction")
              + " not applied; correct the row anew, or remove the line from corrections.csv:");
      corrections.unapplied().stream()
          .limit(MOST_FAILURES)
          .forEach(unapplied -> lines.add("  " + plain(unapplied.toString())));
      if (corrections.unapplied().size() > MOST_FAILURES) {
        lines.add("  and " + (corrections.unapplied().size() - MOST_FAILURES) + " more");
      }
    }
  }

  private static String plain(String text) {
    return CONTROL.matcher(text).replaceAll("?");
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
    return "  " + plain(failed.articleId()) + ": " + failed.reason() + ". " + failed.advice();
  }
}
