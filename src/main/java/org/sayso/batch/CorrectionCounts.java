package org.sayso.batch;

import java.util.List;
import org.sayso.correction.UnappliedCorrection;

/**
 * What became of the corrections made by hand.
 *
 * @param applied how many were applied
 * @param unapplied those whose quotation changed or vanished
 * @param elsewhere how many are for articles that are not in the run
 */
public record CorrectionCounts(int applied, List<UnappliedCorrection> unapplied, int elsewhere) {
  /** What a run without corrections has. */
  public static final CorrectionCounts NONE = new CorrectionCounts(0, List.of(), 0);

  public CorrectionCounts {
    unapplied = List.copyOf(unapplied);
  }
}
