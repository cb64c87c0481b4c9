package org.sayso.correction;

import java.util.List;

/**
 * What was found in a file that a person edited.
 *
 * @param corrections all that are known now, those of before included
 * @param added those that are new or have changed
 * @param withdrawn those of before that the person has undone
 * @param problems rows that were not understood or not taken over, a sentence or two each
 */
public record CorrectionReport(
    List<Correction> corrections,
    List<Correction> added,
    List<Correction> withdrawn,
    List<String> problems) {
  public CorrectionReport {
    corrections = List.copyOf(corrections);
    added = List.copyOf(added);
    withdrawn = List.copyOf(withdrawn);
    problems = List.copyOf(problems);
  }
}
