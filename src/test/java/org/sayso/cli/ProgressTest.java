package org.sayso.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.sayso.model.Article;
import org.sayso.model.ArticleOutcome;

class ProgressTest {
  private static final ArticleOutcome OUTCOME =
      new ArticleOutcome.Extracted(
          new Article("a.txt", "Nobody said a word.", Optional.empty()), List.of());

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong seconds = new AtomicLong();

  @Test
  void a_log_gets_a_line_every_ten_seconds_with_the_time_left() {
    Logs.begin(stream(), LogFormat.TEXT, false);
    try (Progress progress = new ProgressLog(this::now)) {
      run(progress, 1);
    }
    assertThat(shown().lines().map(line -> line.replaceFirst("^\\S+ INFO +", "")))
        .containsExactly(
            "Begun with 25 articles",
            "Loading the language models",
            "10 of 25 articles, 1.0 a second, about 15 s left",
            "20 of 25 articles, 1.0 a second, about 5 s left");
  }

  @Test
  void a_short_run_logs_no_progress() {
    Logs.begin(stream(), LogFormat.TEXT, false);
    try (Progress progress = new ProgressLog(this::now)) {
      run(progress, 0);
    }
    assertThat(shown()).doesNotContain(" of 25");
  }

  @Test
  void a_log_of_objects_has_one_a_line_with_numbers_as_fields() {
    Logs.begin(stream(), LogFormat.JSON, false);
    try (Progress progress = new ProgressLog(this::now)) {
      progress.begun(25);
      progress.done(new ArticleOutcome.Failed("a\nb.txt", "it is odd", "Mend it."), 1, 25);
    }
    assertThat(shown().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"timestamp\":") && line.endsWith("}"))
        .anyMatch(line -> line.contains("\"articles\":\"25\""))
        .anyMatch(line -> line.contains("a\\nb.txt"));
  }

  @Test
  void a_line_break_in_a_file_name_looks_like_no_other_event() {
    Logs.begin(stream(), LogFormat.TEXT, false);
    try (Progress progress = new ProgressLog(this::now)) {
      progress.done(new ArticleOutcome.Failed("a\nb.txt", "it is odd", "Mend it."), 1, 25);
    }
    assertThat(shown().lines()).hasSize(1).allMatch(line -> line.contains("a?b.txt: it is odd"));
  }

  @Test
  void a_quiet_log_holds_only_what_is_amiss() {
    Logs.begin(stream(), LogFormat.TEXT, true);
    try (Progress progress = new ProgressLog(this::now)) {
      run(progress, 1);
      progress.warning("The state is damaged");
    }
    assertThat(shown().lines()).hasSize(1).allMatch(line -> line.contains("WARN  The state"));
  }

  @Test
  void a_bar_is_drawn_over_itself_and_wiped_in_the_end() {
    try (Progress progress = new ProgressBar(stream(), this::now)) {
      run(progress, 1);
    }
    assertThat(shown())
        .contains("\rLoading the language models for 25 articles")
        .contains("\r[####....................................] 3 of 25 articles")
        .contains("\r[########################################] 25 of 25 articles")
        .endsWith(" \r")
        .doesNotContain("\n");
  }

  @Test
  void a_fast_run_draws_the_bar_only_now_and_then() {
    try (Progress progress = new ProgressBar(stream(), this::now)) {
      run(progress, 0);
    }
    assertThat(shown()).contains("] 1 of 25", "] 25 of 25").doesNotContain("] 2 of 25");
  }

  @Test
  void a_bar_that_was_never_drawn_leaves_nothing() {
    try (Progress progress = new ProgressBar(stream(), this::now)) {
      assertThat(progress).isNotNull();
    }
    assertThat(shown()).isEmpty();
  }

  private void run(Progress progress, int secondsEach) {
    progress.begun(25);
    progress.loading(25);
    for (int done = 1; done <= 25; done++) {
      seconds.addAndGet(secondsEach);
      progress.done(OUTCOME, done, 25);
    }
  }

  private Instant now() {
    return Instant.ofEpochSecond(seconds.get());
  }

  private PrintStream stream() {
    return new PrintStream(err, true, UTF_8);
  }

  private String shown() {
    return err.toString(UTF_8);
  }
}
