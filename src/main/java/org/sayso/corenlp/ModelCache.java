package org.sayso.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import java.util.zip.CRC32;

/**
 * CoreNLP's published models, converted once into flat files that load in milliseconds.
 *
 * <p>A file is named after the model, the version of its format and a checksum of the published
 * model, so that a changed model or converter finds no file and makes its own, in place of the old
 * one. It appears under its name only when it is complete, and starts with a checksum of its own
 * content: a damaged one is made again. Where nothing can be written, each run converts for itself.
 * Where the published models are gone, the files do without them. Safe for use by many threads and
 * processes.
 */
final class ModelCache {
  private static final String EXTENSION = ".flat";

  private final Optional<Path> folder;

  private ModelCache(Optional<Path> folder) {
    this.folder = folder;
  }

  /** Keeps the files in that folder, which is created when it is needed. */
  static ModelCache in(Path folder) {
    return new ModelCache(Optional.of(folder));
  }

  /** Keeps nothing. */
  static ModelCache none() {
    return new ModelCache(Optional.empty());
  }

  /** Turns a published model into the content of a flat file. */
  interface Converter {
    byte[] convert(InputStream published) throws IOException;
  }

  /**
   * The flat form of a model.
   *
   * @param resource the published model, as the class path names it
   * @param format changes whenever the converter writes something else
   * @throws IllegalStateException if the class path lacks the model, and no file stands in for it
   * @throws UncheckedIOException if it cannot be read
   */
  ByteBuffer open(String resource, int format, Converter converter) {
    URL published = ModelCache.class.getResource(resource);
    String model = resource.substring(resource.lastIndexOf('/') + 1) + '.';
    try {
      if (published == null) {
        return withoutPublished(model + format + '.').orElseThrow(() -> missing(resource));
      }
      if (folder.isEmpty()) {
        return ByteBuffer.wrap(convert(published, converter));
      }
      String stamp = Long.toHexString(stamp(published));
      Path file = folder.get().resolve(model + format + '.' + stamp + EXTENSION);
      Optional<ByteBuffer> kept = read(file);
      if (kept.isPresent()) {
        return kept.get();
      }
      byte[] converted = convert(published, converter);
      removeFilesOf(model);
      return keep(converted, file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static IllegalStateException missing(String resource) {
    return new IllegalStateException(
        "CoreNLP's models lack "
            + resource
            + ", and its converted file is missing or was damaged; the next scripts/sayso makes it");
  }

  private static byte[] convert(URL published, Converter converter) throws IOException {
    try (InputStream in = published.openStream()) {
      return converter.convert(in);
    }
  }

  /** A damaged one is removed, so that the launcher sees that it must build again. */
  private Optional<ByteBuffer> withoutPublished(String beginning) throws IOException {
    for (Path file : filesThatBegin(beginning)) {
      Optional<ByteBuffer> kept = read(file);
      if (kept.isPresent()) {
        return kept;
      }
      Files.delete(file);
    }
    return Optional.empty();
  }

  private List<Path> filesThatBegin(String beginning) throws IOException {
    if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
      return List.of();
    }
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder.get(), beginning + '*' + EXTENSION)) {
      return StreamSupport.stream(files.spliterator(), false).toList();
    }
  }

  /** Best effort: one that another process still reads may stay on some systems. */
  private void removeFilesOf(String model) {
    try {
      for (Path old : filesThatBegin(model)) {
        Files.deleteIfExists(old);
      }
    } catch (IOException e) {
      // It costs room and nothing else.
    }
  }

  private static long stamp(URL published) throws IOException {
    URLConnection connection = published.openConnection();
    if (connection instanceof JarURLConnection jar) {
      return jar.getJarEntry().getCrc();
    }
    connection.getInputStream().close();
    return connection.getLastModified() * 31 + connection.getContentLengthLong();
  }

  private static Optional<ByteBuffer> read(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer content = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      if (content.remaining() <= Long.BYTES) {
        return Optional.empty();
      }
      long expected = content.getLong();
      ByteBuffer body = content.slice();
      return checksum(body.duplicate()) == expected ? Optional.of(body) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static ByteBuffer keep(byte[] body, Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path unfinished = file.resolveSibling(UUID.randomUUID() + ".tmp");
      try {
        write(body, unfinished);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      return ByteBuffer.wrap(body);
    }
    return read(file).orElseGet(() -> ByteBuffer.wrap(body));
  }

  private static void write(byte[] body, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(ByteBuffer.allocate(Long.BYTES).putLong(checksum(ByteBuffer.wrap(body))).array());
      out.write(body);
    }
  }

  private static long checksum(ByteBuffer body) {
    CRC32 crc = new CRC32();
    crc.update(body);
    return crc.getValue();
  }
}
