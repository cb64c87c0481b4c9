package org.sayso.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.sayso.model.ArticleOutcome;

class ProgressTest {
  private static final ArticleOutcome OUTCOME = new ArticleOutcome.Failed("a.txt", "no", "do");

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong seconds = new AtomicLong();

  @Test
  void a_log_gets_a_line_every_ten_seconds() {
    try (Progress progress = new ProgressLines(stream(), this::now)) {
      run(progress, 1);
    }
    assertThat(shown().lines()).containsExactly("10 of 25 articles", "20 of 25 articles");
  }

  @Test
  void a_short_run_leaves_no_line_in_a_log() {
    try (Progress progress = new ProgressLines(stream(), this::now)) {
      run(progress, 0);
    }
    assertThat(shown()).isEmpty();
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
