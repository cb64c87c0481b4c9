package org.sayso.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.Span;

class BratCorpusTest {
  @TempDir private Path folder;

  @BeforeEach
  void layOut() throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
  }

  @Test
  void an_event_may_name_spans_that_come_on_later_lines() throws IOException {
    text("a.txt", "“We sail,” said Berg. “Now.”");
    annotate(
        "a_one.ann",
        """
        T1	Content 0 10	“We sail,”
        T2	Cue 11 15	said
        T3	Source 16 20	Berg
        T4	Attribution 11 15	said
        E1	Attribution:T4 Cue:T2 Source:T3 Content:T1 Content2:T5
        T5	Content 22 28	“Now.”
        """);
    assertThat(onlyAttribution().content()).containsExactly(new Span(0, 10), new Span(22, 28));
  }

  @Test
  void offsets_in_the_files_count_code_points() throws IOException {
    text("a.txt", "😀😀 Berg said so");
    annotate("a_one.ann", "T1\tSource 3 7\tBerg\nE1\tAttribution:T9 Source:T1\n");
    assertThat(onlyAttribution().source()).containsExactly(new Span(5, 9));
  }

  @Test
  void a_span_may_be_in_pieces() throws IOException {
    text("a.txt", "It may, Berg said, rain");
    annotate("a_one.ann", "T1\tContent 0 6;19 23\tIt may rain\nE1\tAttribution:T9 Content:T1\n");
    assertThat(onlyAttribution().content()).containsExactly(new Span(0, 6), new Span(19, 23));
  }

  @Test
  void of_two_annotators_the_first_by_name_counts_and_texts_without_one_are_left_out()
      throws IOException {
    text("a.txt", "Berg said so");
    text("b.txt", "Nobody annotated this");
    annotate("a_two.ann", "T1\tSource 5 9\tsaid\nE1\tAttribution:T9 Source:T1\n");
    annotate("a_one.ann", "T1\tSource 0 4\tBerg\nE1\tAttribution:T9 Source:T1\n");
    assertThat(BratCorpus.read(folder)).hasSize(1);
    assertThat(onlyAttribution().source()).containsExactly(new Span(0, 4));
  }

  @Test
  void a_line_that_is_no_standoff_is_named() throws IOException {
    text("a.txt", "Berg said so");
    annotate("a_one.ann", "T1\tSource 0 400\tBerg\n");
    assertThatThrownBy(() -> BratCorpus.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a_one.ann")
        .hasMessageContaining("Source 0 400");
  }

  @Test
  void a_folder_without_the_layout_is_no_corpus() throws IOException {
    Files.delete(folder.resolve("text"));
    assertThatThrownBy(() -> BratCorpus.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("text and attributions");
  }

  private GoldAttribution onlyAttribution() throws IOException {
    List<GoldArticle> articles = BratCorpus.read(folder);
    return articles.get(0).attributions().get(0);
  }

  private void text(String name, String text) throws IOException {
    Files.writeString(folder.resolve("text").resolve(name), text);
  }

  private void annotate(String name, String lines) throws IOException {
    Files.writeString(folder.resolve("attributions").resolve(name), lines);
  }
}
