package org.sayso.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.corpus.GoldArticle;

/**
 * Everything that some gold can say about some rows.
 *
 * @param tasks what each task gave, in the order of the gold
 * @param confidence of all rows in the annotated corpus, of whatever type; empty without a corpus
 */
public record Evaluation(List<TaskResult> tasks, Optional<Calibration> confidence) {
  public Evaluation {
    tasks = List.copyOf(tasks);
  }

  /**
   * Evaluates the rows.
   *
   * @param files gold from CSV files
   * @param corpus annotated articles; none where there is no corpus
   */
  public static Evaluation of(List<GoldFile> files, List<GoldArticle> corpus, Predictions rows) {
    List<TaskResult> tasks = new ArrayList<>();
    for (GoldFile gold : files) {
      if (!gold.quotes().isEmpty()) {
        tasks.add(SpeakersTask.evaluate(gold.quotes(), rows));
      }
      if (!gold.statements().isEmpty()) {
        tasks.add(StatementsTask.evaluate(gold.statements(), rows));
      }
    }
    if (corpus.isEmpty()) {
      return new Evaluation(tasks, Optional.empty());
    }
    tasks.add(PolnearTask.evaluate(corpus, rows));
    tasks.add(IndirectTask.evaluate(corpus, rows));
    tasks.add(ContentsTask.evaluate(corpus, rows));
    List<Judgement> all = new ArrayList<>(PolnearTask.judgements(corpus, rows));
    all.addAll(IndirectTask.judgeRows(corpus, rows));
    return new Evaluation(tasks, TaskResult.calibration(all));
  }
}
