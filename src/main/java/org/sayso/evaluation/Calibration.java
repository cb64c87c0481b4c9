package org.sayso.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Confidence held to the truth, over all rows that name a speaker and can be judged.
 *
 * <p>The expected calibration error (Guo et al., 2017) is the distance of mean confidence and share
 * right, bin by bin, weighted by the bins' sizes; the bins are ten of equal width.
 *
 * @param bins those with rows in them, from low to high
 * @param confident the rows at {@value #CONFIDENT} and above, as one bin
 */
public record Calibration(List<Bin> bins, Bin confident) {
  /** From here on a row should be right nine times in ten. */
  public static final double CONFIDENT = 0.9;

  private static final int BINS = 10;
  private static final double ROUNDING = 1e-9;

  public Calibration {
    bins = List.copyOf(bins);
  }

  /**
   * The rows with a confidence in one range.
   *
   * @param from least confidence
   * @param right how many name the right speaker
   * @param meanConfidence 0 without rows
   */
  public record Bin(double from, double to, int rows, int right, double meanConfidence) {
    /** Share that is right; 0 without rows. */
    public double share() {
      return rows == 0 ? 0 : (double) right / rows;
    }
  }

  static Calibration of(List<Judgement> judgements) {
    List<Judgement> answers =
        judgements.stream()
            .filter(Judgement::isAnswer)
            .filter(judgement -> judgement.row().orElseThrow().confidence().isPresent())
            .toList();
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      double to = i == BINS - 1 ? 1.1 : (i + 1.0) / BINS;
      Bin bin = bin(answers, (double) i / BINS, to);
      if (bin.rows() > 0) {
        bins.add(bin);
      }
    }
    return new Calibration(bins, bin(answers, CONFIDENT, 1.1));
  }

  private static Bin bin(List<Judgement> answers, double from, double to) {
    List<Judgement> inside =
        answers.stream()
            .filter(answer -> confidence(answer) >= from && confidence(answer) < to)
            .toList();
    return new Bin(
        from,
        Math.min(to, 1),
        inside.size(),
        Verdicts.count(inside, verdict -> verdict == Verdict.RIGHT),
        inside.stream().mapToDouble(Calibration::confidence).average().orElse(0));
  }

  /** The confidence, moved off the bounds of the bins as far as rounding may have moved it on. */
  private static double confidence(Judgement answer) {
    return answer.row().orElseThrow().confidence().orElseThrow() + ROUNDING;
  }

  /** How many rows were judged. */
  public int rows() {
    return bins.stream().mapToInt(Bin::rows).sum();
  }

  /** Expected calibration error; 0 without rows. */
  public double error() {
    double weighted =
        bins.stream()
            .mapToDouble(bin -> bin.rows() * Math.abs(bin.share() - bin.meanConfidence()))
            .sum();
    return rows() == 0 ? 0 : weighted / rows();
  }

  /** Share of the rows that are confident; 0 without rows. */
  public double shareConfident() {
    return rows() == 0 ? 0 : (double) confident.rows() / rows();
  }
}
