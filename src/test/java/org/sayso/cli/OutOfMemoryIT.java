package org.sayso.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes with little memory and articles that take all of it. */
class OutOfMemoryIT {
  @TempDir private Path folder;

  @Test
  void an_article_that_takes_all_memory_costs_no_row_of_the_others() throws Exception {
    QuickProgram program = new QuickProgram(folder, 1);
    for (int i = 10; i < 60; i++) {
      program.article(i + ".txt", "“We sail in " + i + "” said Anna Berg.");
    }
    program.article("00-greedy.txt", "GREEDY “No” said Bo Lie.");
    program.article("35-greedy.txt", "GREEDY “No, no” said Bo Lie.");
    Process process = program.start(List.of("-Xmx64m"), "run", "--threads", "4");
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(1);
    assertThat(program.files().get("failures.csv"))
        .hasLineCount(3)
        .contains("00-greedy.txt,it needs more memory", "35-greedy.txt,it needs more memory");
    assertThat(program.files().get("quotes.csv")).hasLineCount(51);
  }
}
