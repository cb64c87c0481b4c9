package org.sayso.output.xlsx;

/** What the colours of the scale mean, from sure to doubtful. */
enum ConfidenceBand {
  SURE("0.95", "A9DDB6", "0.95 and more", "almost always right"),
  GOOD("0.9", "D3EDCB", "0.90 to 0.94", "right nine times in ten"),
  FAIR("0.75", "FFF1B8", "0.75 to 0.89", "mostly right"),
  WEAK("0.5", "FFD9A8", "0.50 to 0.74", "look at these"),
  DOUBTFUL("0", "F9BDB5", "below 0.50", "look at these first");

  private final String least;
  private final String colour;
  private final String label;
  private final String meaning;

  ConfidenceBand(String least, String colour, String label, String meaning) {
    this.least = least;
    this.colour = colour;
    this.label = label;
    this.meaning = meaning;
  }

  /** The lowest confidence in it, as a formula has it. */
  String least() {
    return least;
  }

  String colour() {
    return colour;
  }

  String label() {
    return label;
  }

  String meaning() {
    return meaning;
  }
}
