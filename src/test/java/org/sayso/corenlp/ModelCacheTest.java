package org.sayso.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {
  private static final String RESOURCE = "/org/sayso/corenlp/ModelCache.class";

  @TempDir private Path folder;
  private int conversions;

  @Test
  void a_model_is_converted_once() throws Exception {
    assertThat(open(ModelCache.in(folder), 1)).isEqualTo("flat");
    assertThat(open(ModelCache.in(folder), 1)).isEqualTo("flat");
    assertThat(conversions).isEqualTo(1);
    assertThat(files()).hasSize(1);
  }

  @Test
  void another_format_takes_the_place_of_the_old_one() throws Exception {
    open(ModelCache.in(folder), 1);
    Path others = Files.createFile(folder.resolve("other.model.1.abc.flat"));
    open(ModelCache.in(folder), 2);
    assertThat(conversions).isEqualTo(2);
    assertThat(files()).hasSize(2).contains(others);
  }

  @Test
  void a_converted_model_does_without_the_published_one() throws Exception {
    keepAsOf("gone.model");
    ByteBuffer content = ModelCache.in(folder).open("/gone.model", 1, this::convert);
    assertThat(StandardCharsets.UTF_8.decode(content).toString()).isEqualTo("flat");
    assertThat(conversions).isEqualTo(1);
  }

  @Test
  void a_damaged_file_is_removed_when_there_is_nothing_to_mend_it_with() throws Exception {
    Files.write(keepAsOf("gone.model"), new byte[10]);
    assertThatIllegalStateException()
        .isThrownBy(() -> ModelCache.in(folder).open("/gone.model", 1, this::convert))
        .withMessageContaining("/gone.model");
    assertThat(files()).isEmpty();
  }

  /** Converts a model and keeps it as if it were another one, which is not on the class path. */
  private Path keepAsOf(String model) throws IOException {
    open(ModelCache.in(folder), 1);
    return Files.move(files().get(0), folder.resolve(model + ".1.abc.flat"));
  }

  @Test
  void a_file_with_a_changed_byte_is_made_again() throws Exception {
    open(ModelCache.in(folder), 1);
    Path file = files().get(0);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1]++;
    Files.write(file, bytes);
    assertThat(open(ModelCache.in(folder), 1)).isEqualTo("flat");
    assertThat(open(ModelCache.in(folder), 1)).isEqualTo("flat");
    assertThat(conversions).isEqualTo(2);
  }

  @Test
  void a_cut_or_empty_file_is_made_again() throws Exception {
    open(ModelCache.in(folder), 1);
    for (int length : new int[] {0, 7, 8, 10}) {
      Files.write(files().get(0), new byte[length]);
      assertThat(open(ModelCache.in(folder), 1)).isEqualTo("flat");
    }
    assertThat(conversions).isEqualTo(5);
  }

  @Test
  void a_folder_that_cannot_be_made_costs_a_conversion_each_time() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertThat(open(ModelCache.in(file.resolve("cache")), 1)).isEqualTo("flat");
    assertThat(open(ModelCache.in(file.resolve("cache")), 1)).isEqualTo("flat");
    assertThat(conversions).isEqualTo(2);
  }

  @Test
  void without_a_folder_nothing_is_written() throws Exception {
    assertThat(open(ModelCache.none(), 1)).isEqualTo("flat");
    assertThat(files()).isEmpty();
  }

  @Test
  void a_model_that_is_not_on_the_class_path_is_named() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ModelCache.none().open("/no/such.model", 1, this::convert))
        .withMessageContaining("/no/such.model");
  }

  private String open(ModelCache cache, int format) {
    ByteBuffer content = cache.open(RESOURCE, format, this::convert);
    return StandardCharsets.UTF_8.decode(content).toString();
  }

  private byte[] convert(InputStream published) throws IOException {
    assertThat(published.readAllBytes()).isNotEmpty();
    conversions++;
    return "flat".getBytes(StandardCharsets.UTF_8);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
