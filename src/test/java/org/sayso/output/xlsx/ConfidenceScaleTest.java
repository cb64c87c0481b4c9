package org.sayso.output.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConfidenceScaleTest {
  @Test
  void it_falls_from_one_to_nought() {
    assertThat(ConfidenceScale.steps())
        .extracting(ConfidenceScale.Step::least)
        .startsWith("1.00", "0.95", "0.90")
        .endsWith("0.05", "0.00")
        .hasSize(21);
  }

  @Test
  void a_band_begins_with_its_own_colour() {
    for (ConfidenceBand band : ConfidenceBand.values()) {
      assertThat(ConfidenceScale.steps())
          .anyMatch(
              step ->
                  Double.parseDouble(step.least()) == Double.parseDouble(band.least())
                      && step.colour().equals(band.colour()));
    }
  }

  @Test
  void colours_between_two_bands_are_mixed() {
    assertThat(ConfidenceScale.steps())
        .contains(new ConfidenceScale.Step("0.80", "F0F0BE"))
        .extracting(ConfidenceScale.Step::colour)
        .allMatch(colour -> colour.matches("[0-9A-F]{6}"));
  }
}
