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
  void another_format_is_another_file() {
    open(ModelCache.in(folder), 1);
    open(ModelCache.in(folder), 2);
    assertThat(conversions).isEqualTo(2);
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
