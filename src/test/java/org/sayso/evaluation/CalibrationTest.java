package org.sayso.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;

class CalibrationTest {
  private final List<Judgement> judgements = new ArrayList<>();

  @Test
  void bins_hold_rows_by_their_confidence_and_their_lower_bound_counts() {
    add(0.30, Verdict.RIGHT);
    add(0.39, Verdict.WRONG);
    add(0.90, Verdict.RIGHT);
    add(1.00, Verdict.FALSE_ALARM);
    Calibration calibration = Calibration.of(judgements);
    assertThat(calibration.bins())
        .extracting(Calibration.Bin::from, Calibration.Bin::rows, Calibration.Bin::right)
        .containsExactly(tuple(0.3, 2, 1), tuple(0.9, 2, 1));
  }

  @Test
  void the_error_is_the_mean_distance_of_confidence_and_truth() {
    add(0.60, Verdict.RIGHT);
    add(0.60, Verdict.WRONG);
    add(0.95, Verdict.RIGHT);
    add(0.95, Verdict.RIGHT);
    assertThat(Calibration.of(judgements).error())
        .isCloseTo((2 * 0.1 + 2 * 0.05) / 4, within(1e-6));
  }

  @Test
  void confident_rows_are_those_at_nine_tenths_and_above() {
    add(0.89, Verdict.RIGHT);
    add(0.90, Verdict.STRAY);
    add(0.99, Verdict.RIGHT);
    Calibration calibration = Calibration.of(judgements);
    assertThat(calibration.shareConfident()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(calibration.confident().share()).isEqualTo(0.5);
  }

  @Test
  void rows_that_name_nobody_have_no_confidence_in_a_speaker() {
    add(0.9, Verdict.SILENT);
    assertThat(Calibration.of(judgements).rows()).isZero();
    assertThat(Calibration.of(judgements).error()).isZero();
  }

  private void add(double confidence, Verdict verdict) {
    PredictedRow row =
        new PredictedRow(
            "a.txt",
            new Span(0, 4),
            "Soon",
            QuotationType.DIRECT,
            "Bo Lie",
            Optional.empty(),
            "",
            OptionalDouble.of(confidence),
            "1");
    judgements.add(
        new Judgement(
            "a.txt", new Span(0, 4), "Soon", "Bo Lie", SourceKind.NAME, Optional.of(row), verdict));
  }
}
