package org.sayso.evaluation;

import java.util.List;
import java.util.function.Predicate;

/** Counts judgements. */
final class Verdicts {
  private Verdicts() {}

  static int count(List<Judgement> judgements, Predicate<Verdict> counted) {
    return (int) judgements.stream().filter(judgement -> counted.test(judgement.verdict())).count();
  }
}
