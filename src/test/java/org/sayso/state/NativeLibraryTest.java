package org.sayso.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.LibraryLoaderUtil;

class NativeLibraryTest {
  @TempDir private Path cache;

  @Test
  void it_is_unpacked_once() throws Exception {
    Path folder = NativeLibrary.unpacked(cache);
    Path library = folder.resolve(LibraryLoaderUtil.getNativeLibName());
    assertThat(Files.size(library)).isGreaterThan(100_000);
    Files.setLastModifiedTime(library, FileTime.fromMillis(0));
    assertThat(NativeLibrary.unpacked(cache)).isEqualTo(folder);
    assertThat(Files.getLastModifiedTime(library)).isEqualTo(FileTime.fromMillis(0));
    assertThat(files()).containsExactly(library);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> found = Files.walk(cache)) {
      return found.filter(Files::isRegularFile).toList();
    }
  }
}
