package org.sayso.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.batch.RowFilter;

/** Runs one after the other over a folder that changes. */
class IncrementalRunTest {
  private static final int STEPS = 25;

  @TempDir private Path folder;

  @Test
  void an_unchanged_folder_is_not_annotated_again() throws Exception {
    Runs runs = new Runs(folder);
    runs.article("a.txt", "“We sail now” said Anna Berg.");
    runs.article("b/c.md", "# Ferry\n\n“Soon” said Bo Lie. “No”");
    assertThat(runs.run()).isEqualTo(2);
    assertThat(runs.run()).isZero();
    assertThat(runs.files()).isEqualTo(runs.freshFiles());
  }

  @Test
  void other_people_to_follow_cost_no_annotation() throws Exception {
    Runs runs = new Runs(folder);
    runs.article("a.txt", "“We sail now” said Anna Berg. “We wait” said Cy Moe.");
    runs.run();
    runs.speakers("Cy Moe");
    assertThat(runs.run()).isZero();
    assertThat(runs.files()).isEqualTo(runs.freshFiles());
    assertThat(runs.files().get("quotes.csv")).contains("Cy Moe,yes", "Anna Berg,no");
  }

  @Test
  void another_name_for_the_same_text_costs_no_annotation() throws Exception {
    Runs runs = new Runs(folder);
    runs.article("a.txt", "“We sail now” said Anna Berg.");
    runs.run();
    Files.move(runs.articles.resolve("a.txt"), runs.articles.resolve("z.txt"));
    runs.article("copy.txt", "“We sail now” said Anna Berg.");
    assertThat(runs.run()).isZero();
    assertThat(runs.files()).isEqualTo(runs.freshFiles());
    assertThat(runs.run()).isZero();
  }

  @Test
  void another_pipeline_annotates_everything_again() throws Exception {
    Runs runs = new Runs(folder);
    runs.article("a.txt", "“We sail now” said Anna Berg.");
    assertThat(runs.run("1")).isEqualTo(1);
    assertThat(runs.run("2")).isEqualTo(1);
    assertThat(runs.areFilesKept).isFalse();
    assertThat(runs.run("2")).isZero();
    assertThat(runs.areFilesKept).isTrue();
  }

  @Test
  void what_a_killed_run_has_not_noted_is_written_again() throws Exception {
    Runs runs = new Runs(folder);
    runs.article("a.txt", "“We sail now” said Anna Berg.");
    runs.run();
    byte[] state = Files.readAllBytes(runs.state);
    runs.article("a.txt", "“We wait” said Anna Berg.");
    runs.run();
    Files.write(runs.state, state);
    runs.run();
    assertThat(runs.areFilesKept).isFalse();
    assertThat(runs.files()).isEqualTo(runs.freshFiles());
    runs.article("a.txt", "“We sail now” said Anna Berg.");
    runs.run();
    runs.article("a.txt", "“We wait” said Anna Berg.");
    runs.run();
    Files.write(runs.state, state);
    runs.article("a.txt", "“We sail now” said Anna Berg.");
    runs.run();
    assertThat(runs.areFilesKept).isFalse();
    assertThat(runs.files()).isEqualTo(runs.freshFiles());
  }

  @Test
  void a_failed_article_is_tried_again_and_costs_its_neighbours_nothing() throws Exception {
    Runs runs = new Runs(folder);
    runs.article("a.txt", "“We sail now” said Anna Berg.");
    runs.article("b.txt", "CRASH");
    assertThat(runs.run()).isEqualTo(2);
    assertThat(runs.run()).isEqualTo(1);
    assertThat(runs.files().get("failures.csv")).contains("b.txt,the program failed on it");
    runs.article("b.txt", "“Soon” said Bo Lie.");
    assertThat(runs.run()).isEqualTo(1);
    assertThat(runs.files().get("failures.csv")).hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whatever_changes_the_output_is_that_of_a_fresh_run(long seed) throws Exception {
    Change change = new Change(new Runs(folder), new Random(seed));
    Set<String> known = Set.of();
    int kept = 0;
    for (int step = 0; step < STEPS; step++) {
      boolean isChanged = change.make() > 0 || step == 0;
      List<String> unknown = new ArrayList<>(change.contents());
      unknown.removeAll(known);
      assertThat(change.runs.run())
          .as("annotated in step %d", step)
          .isLessThanOrEqualTo(unknown.size());
      assertThat(change.runs.files()).as("step %d", step).isEqualTo(change.runs.freshFiles());
      boolean hasFailure = change.contents().stream().anyMatch(text -> text.contains("CRASH"));
      if (!isChanged || hasFailure) {
        assertThat(change.runs.areFilesKept).as("kept in step %d", step).isNotEqualTo(hasFailure);
      }
      kept += change.runs.areFilesKept ? 1 : 0;
      known = new HashSet<>(change.contents());
      known.removeIf(text -> text.contains("CRASH"));
    }
    assertThat(change.runs.warnings).isEmpty();
    assertThat(kept).as("runs that left the files as they were").isPositive();
  }

  /** Changes an input at random. */
  private static final class Change {
    private static final List<String> PEOPLE =
        List.of("Anna Berg", "Bo Lie", "Cy Moe", "Dörte Öst", "Эва Ли");
    private static final List<String> PLACES =
        List.of("", "deep/er/", "with space/", "ночь/", "q'uote\"s/");

    private final Runs runs;
    private final Random random;
    private final Map<String, String> texts = new TreeMap<>();
    private int names;

    Change(Runs runs, Random random) throws IOException {
      this.runs = runs;
      this.random = random;
      add();
      add();
    }

    /** How many changes it made; now and then, all of them together change nothing. */
    int make() throws IOException {
      int changes = random.nextInt(4);
      for (int i = 0; i < changes; i++) {
        switch (random.nextInt(12)) {
          case 0, 1 -> add();
          case 2 -> write(any(), text());
          case 3 -> rename();
          case 4 -> remove();
          case 5 -> write(newName(), textOf(any()));
          case 6 -> write(any(), "CRASH " + random.nextInt(3));
          case 7 -> mend();
          case 8 -> touch(any());
          case 9 -> harmOutput();
          case 10 -> filter();
          default -> speakers();
        }
      }
      return changes;
    }

    /** What decides what is found: whether the first line is a headline depends on the format. */
    List<String> contents() {
      return texts.entrySet().stream()
          .map(entry -> entry.getKey().endsWith(".md") + entry.getValue())
          .toList();
    }

    private void add() throws IOException {
      write(newName(), text());
    }

    private void write(String name, String text) throws IOException {
      runs.article(name, text);
      texts.put(name, text);
    }

    private void rename() throws IOException {
      String from = any();
      String text = textOf(from);
      remove(from);
      write(newName(), text);
    }

    private void remove() throws IOException {
      if (texts.size() > 1) {
        remove(any());
      }
    }

    private void remove(String name) throws IOException {
      texts.remove(name);
      Files.delete(runs.articles.resolve(name));
    }

    private void touch(String name) throws IOException {
      write(name, textOf(name));
    }

    private void mend() throws IOException {
      for (String name : List.copyOf(texts.keySet())) {
        if (textOf(name).contains("CRASH")) {
          write(name, text());
        }
      }
    }

    private void harmOutput() throws IOException {
      Path file = runs.output.resolve(random.nextBoolean() ? "quotes.csv" : "speakers.csv");
      if (Files.exists(file) && random.nextBoolean()) {
        Files.delete(file);
      } else if (Files.exists(file)) {
        Files.writeString(file, Files.readString(file).replace('a', 'b') + "x");
      }
    }

    private void filter() {
      runs.filter = new RowFilter(RowFilter.ALL.types(), random.nextBoolean(), 0);
    }

    private void speakers() throws IOException {
      List<String> chosen = new ArrayList<>(PEOPLE);
      chosen.removeIf(person -> random.nextBoolean());
      chosen.add("Somebody");
      runs.speakers(chosen.toArray(String[]::new));
    }

    private String any() {
      return List.copyOf(texts.keySet()).get(random.nextInt(texts.size()));
    }

    private String textOf(String name) {
      return texts.getOrDefault(name, "");
    }

    private String newName() {
      String place = PLACES.get(random.nextInt(PLACES.size()));
      return place + random.nextInt(10) + "-" + names++ + (random.nextBoolean() ? ".txt" : ".md");
    }

    private String text() {
      StringBuilder text = new StringBuilder();
      if (random.nextBoolean()) {
        text.append(random.nextBoolean() ? "# " : "").append("Harbour opens 😀\n\n");
      }
      int sentences = random.nextInt(5);
      for (int i = 0; i < sentences; i++) {
        text.append("“We sail 🚢 ").append(random.nextInt(4)).append("”");
        text.append(random.nextInt(4) == 0 ? " perhaps" : "").append(" said ");
        text.append(PEOPLE.get(random.nextInt(PEOPLE.size()))).append(". ");
      }
      return text.append("“Soon” and no more ").append(random.nextInt(5)).append(".\n").toString();
    }
  }
}
