package org.sayso.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The same judgements group by group.
 *
 * @param by what the groups are
 */
public record Breakdown(String by, List<Group> groups) {
  public Breakdown {
    groups = List.copyOf(groups);
  }

  /**
   * One group.
   *
   * @param gold pieces of gold that somebody said
   * @param right how many of them have the right speaker
   * @param falseAlarms speakers given to what nobody said
   */
  public record Group(String name, int gold, int right, int falseAlarms) {
    /** Share of the gold that is right; 0 without gold. */
    public double share() {
      return gold == 0 ? 0 : (double) right / gold;
    }
  }

  static Breakdown of(
      String by, List<Judgement> judgements, Function<Judgement, String> nameOfGroup) {
    Map<String, List<Judgement>> byName = new TreeMap<>();
    for (Judgement judgement : judgements) {
      if (judgement.verdict() != Verdict.SILENT) {
        byName
            .computeIfAbsent(nameOfGroup.apply(judgement), name -> new ArrayList<>())
            .add(judgement);
      }
    }
    return new Breakdown(
        by, byName.entrySet().stream().map(e -> group(e.getKey(), e.getValue())).toList());
  }

  private static Group group(String name, List<Judgement> judgements) {
    return new Group(
        name,
        Verdicts.count(judgements, Verdict::isOfSpeech),
        Verdicts.count(judgements, verdict -> verdict == Verdict.RIGHT),
        Verdicts.count(judgements, Verdict::isFalseAlarm));
  }

  static Breakdown byType(List<Judgement> judgements) {
    return of(
        "type of row",
        judgements,
        judgement -> judgement.row().map(row -> row.type().label()).orElse("no row"));
  }

  static Breakdown byKind(List<Judgement> judgements) {
    return of("kind of source", judgements, judgement -> judgement.kind().label());
  }
}
