package org.sayso.correction;

/** A correction that a run could not apply; it stays in its file until a person takes it out. */
public record UnappliedCorrection(Correction correction, Reason reason) {
  /** Why not. */
  public enum Reason {
    QUOTATION_GONE("its quotation has gone, or has other words now"),
    OTHER_WORDS_AROUND("the words before or after its quotation have changed");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  @Override
  public String toString() {
    return correction + ": " + reason.label();
  }
}
