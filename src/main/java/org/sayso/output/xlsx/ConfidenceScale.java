package org.sayso.output.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The coloured scale of confidences: the colours of the {@link ConfidenceBand}s where these begin,
 * and mixtures between. In steps, as the library that writes the workbook knows no other scale.
 */
final class ConfidenceScale {
  private static final int HUNDREDTHS_A_STEP = 5;

  private ConfidenceScale() {}

  /**
   * One colour of the scale.
   *
   * @param least the lowest confidence that has it, as a formula has it
   */
  record Step(String least, String colour) {}

  /** From the surest to the most doubtful. */
  static List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (int hundredths = 100; hundredths >= 0; hundredths -= HUNDREDTHS_A_STEP) {
      BigDecimal least = BigDecimal.valueOf(hundredths, 2);
      steps.add(new Step(least.toPlainString(), colour(least.doubleValue())));
    }
    return steps;
  }

  private static String colour(double confidence) {
    ConfidenceBand above = ConfidenceBand.SURE;
    for (ConfidenceBand band : ConfidenceBand.values()) {
      double least = Double.parseDouble(band.least());
      if (confidence >= least) {
        double width = Double.parseDouble(above.least()) - least;
        return mixed(band.colour(), above.colour(), width == 0 ? 0 : (confidence - least) / width);
      }
      above = band;
    }
    return above.colour();
  }

  private static String mixed(String colour, String other, double share) {
    StringBuilder mixed = new StringBuilder();
    for (int i = 0; i < colour.length(); i += 2) {
      int mine = Integer.parseInt(colour, i, i + 2, 16);
      int theirs = Integer.parseInt(other, i, i + 2, 16);
      long part = Math.round(mine + (theirs - mine) * share);
      mixed.append(String.format(Locale.ROOT, "%02X", part));
    }
    return mixed.toString();
  }
}
