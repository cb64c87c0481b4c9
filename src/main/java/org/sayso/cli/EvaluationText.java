package org.sayso.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.evaluation.Breakdown;
import org.sayso.evaluation.Calibration;
import org.sayso.evaluation.Evaluation;
import org.sayso.evaluation.Figure;
import org.sayso.evaluation.Judgement;
import org.sayso.evaluation.PredictedRow;
import org.sayso.evaluation.TaskResult;

/** An evaluation as a person reads it; each task begins with one line of all its figures. */
final class EvaluationText {
  private static final int CONTEXT = 120;

  private final Function<String, Optional<String>> textOfArticle;
  private final int maxErrors;
  private final List<String> lines = new ArrayList<>();

  /**
   * A text that is yet to be written.
   *
   * @param textOfArticle where the context of errors comes from, when it is at hand
   * @param maxErrors how many errors of each task are shown
   */
  EvaluationText(Function<String, Optional<String>> textOfArticle, int maxErrors) {
    this.textOfArticle = textOfArticle;
    this.maxErrors = maxErrors;
  }

  String of(Evaluation evaluation) {
    evaluation.tasks().forEach(this::add);
    evaluation.confidence().ifPresent(all -> addCalibration("all rows: by confidence", all));
    return lines.stream().map(line -> line + System.lineSeparator()).collect(Collectors.joining());
  }

  private void add(TaskResult result) {
    lines.add(
        result.task()
            + ": "
            + result.figures().stream()
                .map(EvaluationText::text)
                .collect(Collectors.joining("  ")));
    result.breakdowns().forEach(this::add);
    result.calibration().ifPresent(calibration -> addCalibration("  by confidence", calibration));
    addErrors(result.errors());
    lines.add("");
  }

  private static String text(Figure figure) {
    return figure.name() + " " + figure.text();
  }

  private void add(Breakdown breakdown) {
    lines.add("  by " + breakdown.by());
    for (Breakdown.Group group : breakdown.groups()) {
      String right =
          group.gold() == 0
              ? " ".repeat(27)
              : format("%5d of %5d right  %.3f", group.right(), group.gold(), group.share());
      String alarms =
          group.falseAlarms() == 0 ? "" : "   " + Count.of(group.falseAlarms(), "false alarm");
      lines.add(format("    %-24s %s%s", group.name(), right, alarms).stripTrailing());
    }
  }

  private void addCalibration(String heading, Calibration calibration) {
    lines.add(heading);
    for (Calibration.Bin bin : calibration.bins()) {
      lines.add(
          format(
              "    %.1f to %.1f               %5d of %5d right  %.3f   mean confidence %.3f",
              bin.from(), bin.to(), bin.right(), bin.rows(), bin.share(), bin.meanConfidence()));
    }
    lines.add(
        format(
            "    expected calibration error %.3f over %d rows with a speaker",
            calibration.error(), calibration.rows()));
    Calibration.Bin confident = calibration.confident();
    lines.add(
        format(
            "    at %.1f and above: %.3f of them, %.3f right",
            Calibration.CONFIDENT, calibration.shareConfident(), confident.share()));
  }

  private void addErrors(List<Judgement> errors) {
    if (maxErrors == 0 || errors.isEmpty()) {
      return;
    }
    lines.add("  errors, " + Math.min(maxErrors, errors.size()) + " of " + errors.size());
    errors.stream().limit(maxErrors).forEach(this::addError);
  }

  private void addError(Judgement error) {
    lines.add(
        format(
            "    %s:%d-%d  wanted: %s  written: %s",
            error.article(),
            error.span().start(),
            error.span().end(),
            error.wanted().isEmpty() ? "nobody" : oneLine(error.wanted()),
            error.row().map(EvaluationText::written).orElse("no row")));
    lines.add("      " + context(error));
  }

  private static String written(PredictedRow row) {
    String speaker = row.speaker().isEmpty() ? "nobody" : row.speaker();
    String mention = row.mentionText().isEmpty() ? "" : " by “" + row.mentionText() + "”";
    String confidence = row.confidence().isPresent() ? " at " + row.confidence().getAsDouble() : "";
    return speaker + mention + " (" + row.type().label() + confidence + ")";
  }

  /** The words with what stands around them, where the article is at hand. */
  private String context(Judgement error) {
    Optional<String> article = textOfArticle.apply(error.article());
    int length = article.map(text -> text.codePointCount(0, text.length())).orElse(0);
    if (article.isEmpty() || error.span().end() > length) {
      return "[" + oneLine(error.text()) + "]";
    }
    int from = Math.max(0, error.span().start() - CONTEXT);
    int to = Math.min(length, error.span().end() + CONTEXT);
    String before = part(article.get(), from, error.span().start());
    String after = part(article.get(), error.span().end(), to);
    String words = part(article.get(), error.span().start(), error.span().end());
    return oneLine("… " + before + "[" + words + "]" + after + " …");
  }

  private static String part(String text, int from, int to) {
    int start = text.offsetByCodePoints(0, from);
    return text.substring(start, text.offsetByCodePoints(start, to - from));
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ");
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
