package org.sayso.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A named number.
 *
 * @param value a count, or a share from 0 to 1
 * @param isCount which of the two
 */
public record Figure(String name, double value, boolean isCount) {
  static Figure count(String name, long count) {
    return new Figure(name, count, true);
  }

  /** A share of a whole; 0 when there is no whole. */
  static Figure share(String name, double part, double whole) {
    return new Figure(name, whole == 0 ? 0 : part / whole, false);
  }

  /** The harmonic mean of two shares. */
  static Figure harmonicMean(String name, Figure one, Figure other) {
    return share(name, 2 * one.value * other.value, one.value + other.value);
  }

  /** The number as people read it; shares with four decimals. */
  public String text() {
    return isCount
        ? Long.toString((long) value)
        : BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
  }
}
