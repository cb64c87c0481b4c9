package org.sayso.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * The figures of tasks in which quoted segments get speakers.
 *
 * <p>Accuracy is the share of the gold that is right. Precision is the share that is right of the
 * speakers named; for an unnamed source naming nobody is right without being named, which is why it
 * is held to 1. A false alarm is a speaker given to what nobody said.
 */
final class AttributionFigures {
  private final List<Judgement> judgements;

  AttributionFigures(List<Judgement> judgements) {
    this.judgements = judgements;
  }

  TaskResult result(String task) {
    return new TaskResult(
        task,
        figures(),
        List.of(Breakdown.byType(judgements), Breakdown.byKind(judgements)),
        TaskResult.calibration(judgements),
        TaskResult.errors(judgements));
  }

  private List<Figure> figures() {
    List<Judgement> gold = ofSpeech();
    int correct = Verdicts.count(gold, verdict -> verdict == Verdict.RIGHT);
    int falseAlarms = Verdicts.count(judgements, Verdict::isFalseAlarm);
    long named = gold.stream().filter(Judgement::namesSomebody).count();
    Figure accuracy = Figure.share("accuracy", correct, gold.size());
    Figure precision =
        Figure.share(
            "precision",
            (double) Math.min(correct, named + falseAlarms),
            (double) named + falseAlarms);
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.count("gold", gold.size()));
    figures.add(Figure.count("found", gold.stream().filter(j -> j.row().isPresent()).count()));
    figures.add(Figure.count("correct", correct));
    figures.add(accuracy);
    figures.add(precision);
    figures.add(Figure.harmonicMean("f1", precision, accuracy));
    figures.add(Figure.count("not_speech", Verdicts.count(judgements, AttributionFigures::mute)));
    figures.add(Figure.count("false_alarms", falseAlarms));
    return figures;
  }

  private List<Judgement> ofSpeech() {
    return judgements.stream().filter(judgement -> judgement.verdict().isOfSpeech()).toList();
  }

  private static boolean mute(Verdict verdict) {
    return verdict == Verdict.SILENT || verdict == Verdict.FALSE_ALARM;
  }

  /** The accuracies by kind of source, of the kinds that there are. */
  List<Figure> byKind() {
    return Breakdown.byKind(ofSpeech()).groups().stream()
        .map(group -> new Figure("accuracy_" + group.name(), group.share(), false))
        .toList();
  }
}
