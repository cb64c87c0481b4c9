package org.sayso.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * What one task gave.
 *
 * @param task its name
 * @param figures in the order to show them
 * @param breakdowns the judgements group by group
 * @param calibration empty where no row has a confidence
 * @param errors what is not right, in the order of the gold
 */
public record TaskResult(
    String task,
    List<Figure> figures,
    List<Breakdown> breakdowns,
    Optional<Calibration> calibration,
    List<Judgement> errors) {
  public TaskResult {
    figures = List.copyOf(figures);
    breakdowns = List.copyOf(breakdowns);
    errors = List.copyOf(errors);
  }

  static Optional<Calibration> calibration(List<Judgement> judgements) {
    return Optional.of(Calibration.of(judgements)).filter(calibration -> calibration.rows() > 0);
  }

  static List<Judgement> errors(List<Judgement> judgements) {
    return judgements.stream().filter(judgement -> judgement.verdict().isError()).toList();
  }
}
