package org.sayso.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.batch.Program;

/**
 * Names this very build: any other code, data, model or library gets another name.
 *
 * <p>The program's own classes and resources count by their bytes, libraries by the names and sizes
 * of their files. The published models count as their library does, which has the same version:
 * their file may be gone once they are converted.
 */
final class ProgramIdentity {
  private static final int CHARACTERS = 16;

  private ProgramIdentity() {}

  static Program current() {
    try {
      return new Program(Version.number(), pipeline());
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot read itself", e);
    }
  }

  private static String pipeline() throws IOException {
    MessageDigest digest = sha256();
    Optional<Path> own = ownLocation();
    if (own.isPresent()) {
      addBytes(digest, own.get());
    }
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
      Path file = Path.of(entry);
      boolean isOther =
          !own.equals(Optional.of(file.toAbsolutePath())) && !entry.endsWith("-models.jar");
      if (isOther && Files.isRegularFile(file)) {
        add(digest, file.getFileName() + " " + Files.size(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, CHARACTERS);
  }

  private static Optional<Path> ownLocation() {
    CodeSource source = ProgramIdentity.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static void addBytes(MessageDigest digest, Path location) throws IOException {
    for (Path file : files(location)) {
      add(digest, location.relativize(file).toString());
      try (InputStream in = Files.newInputStream(file);
          OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
        in.transferTo(out);
      }
    }
  }

  private static List<Path> files(Path location) throws IOException {
    try (Stream<Path> files = Files.walk(location)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void add(MessageDigest digest, String name) {
    digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
