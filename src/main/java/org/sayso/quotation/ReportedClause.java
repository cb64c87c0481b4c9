package org.sayso.quotation;

/**
 * A stretch of one sentence that a cue may report: tokens by index in the sentence.
 *
 * @param cue index of the reporting word
 * @param from first token of the content
 * @param to token behind the content
 * @param gapFrom first token of the reporting clause where that cuts the content in two, else as
 *     {@code to}
 * @param gapTo token behind that reporting clause, else as {@code to}
 * @param nominal whether it is but a noun with its complement: "the closure of the harbor"
 * @param origin how the stretch was found
 */
public record ReportedClause(
    int sentence,
    int cue,
    int from,
    int to,
    int gapFrom,
    int gapTo,
    boolean nominal,
    Origin origin) {
  public ReportedClause {
    if (from >= to) {
      throw new IllegalArgumentException("no content: " + from + ".." + to);
    }
    if (from > gapFrom || gapFrom > gapTo || gapTo > to) {
      throw new IllegalArgumentException("the gap " + gapFrom + ".." + gapTo + " is not inside");
    }
  }

  /** A stretch in one piece. */
  static ReportedClause whole(
      int sentence, int cue, int from, int to, boolean nominal, Origin origin) {
    return new ReportedClause(sentence, cue, from, to, to, to, nominal, origin);
  }

  /** The ways to find the content of a cue. */
  public enum Origin {
    /** What depends on the cue as its clausal complement. */
    COMPLEMENT,
    /** What depends on the cue as an open complement: promised to go. */
    INFINITIVE,
    /** What depends on the cue in another way. */
    DEPENDENT,
    /** From behind the cue, and a conjunction, to a place where a clause may end. */
    BEHIND,
    /** From the start of the sentence to the reporting clause. */
    BEFORE,
    /** The whole sentence around the reporting clause. */
    AROUND,
    /** What follows the phrase with according to. */
    ACCORDING
  }
}
