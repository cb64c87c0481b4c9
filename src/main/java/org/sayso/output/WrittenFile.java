package org.sayso.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A complete output file.
 *
 * @param name its path below the output folder, with {@code /}
 * @param sha256 of its bytes, in hexadecimal
 */
public record WrittenFile(String name, long bytes, String sha256) {
  /** Whether the file is in that folder as it was written. */
  boolean isIn(Path folder) {
    try {
      Path file = folder.resolve(name);
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Files.size(file) == bytes
          && hash(file).equals(sha256);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private static String hash(Path file) throws IOException {
    MessageDigest digest = StagedFile.sha256();
    try (InputStream in = Files.newInputStream(file);
        OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      in.transferTo(out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
