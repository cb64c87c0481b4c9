package org.sayso.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.corpus.BratCorpus;

/** The tiny corpus with rows that are wrong in every way; counted by hand. */
class EvaluationTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private Evaluation evaluation = new Evaluation(List.of(), Optional.empty());

  @BeforeEach
  void evaluate() throws Exception {
    Path files = RESOURCES.resolve("evaluation");
    evaluation =
        Evaluation.of(
            List.of(
                GoldFile.read(files.resolve("speakers-gold.csv")),
                GoldFile.read(files.resolve("statements-gold.csv"))),
            BratCorpus.read(RESOURCES.resolve("corpus")),
            Predictions.read(files.resolve("quotes.csv")));
  }

  @Test
  void speakers_are_held_to_canonical_names() {
    assertThat(figure("speakers", "gold")).isEqualTo(13);
    assertThat(figure("speakers", "found")).isEqualTo(12);
    assertThat(figure("speakers", "correct")).isEqualTo(8);
    assertThat(figure("speakers", "not_speech")).isEqualTo(2);
    assertThat(figure("speakers", "false_alarms")).isEqualTo(1);
    assertThat(figure("speakers", "precision")).isCloseTo(8 / 12.0, within(1e-9));
  }

  @Test
  void statements_are_covered_by_rows_of_their_speaker() {
    assertThat(figure("statements", "recall")).isCloseTo(4 / 6.0, within(1e-9));
  }

  @Test
  void segments_are_held_to_annotated_sources_and_strays_are_false_alarms() {
    assertThat(figure("polnear", "gold")).isEqualTo(13);
    assertThat(figure("polnear", "correct")).isEqualTo(7);
    assertThat(figure("polnear", "false_alarms")).isEqualTo(2);
    assertThat(figure("polnear", "accuracy_pronoun")).isCloseTo(1 / 5.0, within(1e-9));
  }

  @Test
  void reported_clauses_are_held_to_contents_without_marks() {
    assertThat(figure("indirect", "gold")).isEqualTo(15);
    assertThat(figure("indirect", "correct")).isEqualTo(9);
    assertThat(figure("indirect", "rows")).isEqualTo(12);
    assertThat(figure("indirect", "precision")).isCloseTo(11 / 12.0, within(1e-9));
  }

  @Test
  void a_leading_that_does_not_count_for_boundaries() {
    assertThat(figure("indirect", "pair_exact")).isCloseTo(7 / 9.0, within(1e-9));
  }

  @Test
  void errors_stand_in_the_order_of_the_gold() {
    List<Judgement> errors = task("speakers").errors();
    assertThat(errors)
        .extracting(Judgement::verdict)
        .containsExactly(
            Verdict.WRONG,
            Verdict.WRONG,
            Verdict.FALSE_ALARM,
            Verdict.WRONG,
            Verdict.WRONG,
            Verdict.MISSED);
    assertThat(errors.get(0).text()).isEqualTo("“I will not wait for a tenth.”");
  }

  @Test
  void groups_add_up_to_the_whole() {
    for (Breakdown breakdown : task("polnear").breakdowns()) {
      assertThat(breakdown.groups().stream().mapToInt(Breakdown.Group::gold).sum()).isEqualTo(13);
      assertThat(breakdown.groups().stream().mapToInt(Breakdown.Group::right).sum()).isEqualTo(7);
    }
  }

  private double figure(String task, String name) {
    return task(task).figures().stream()
        .filter(figure -> figure.name().equals(name))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private TaskResult task(String name) {
    return evaluation.tasks().stream()
        .filter(task -> task.task().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
