package org.sayso.output;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A file that is written beside its target and takes the target's place when it is complete.
 *
 * <p>Until then the target is untouched. The bytes are on the disk before the file is moved, so
 * that a power cut leaves the old file or the new one. A program that is killed leaves the
 * temporary file behind; {@link #isLeftover} knows it by its name. Used by one thread.
 */
final class StagedFile {
  private static final Pattern TEMPORARY = Pattern.compile("\\..+\\.[0-9a-f-]{36}\\.tmp");

  private final String name;
  private final Path target;
  private final Path temporary;
  private final FileOutputStream file;
  private final MessageDigest digest;
  private final OutputStream out;

  private StagedFile(String name, Path target, Path temporary) throws IOException {
    this.name = name;
    this.target = target;
    this.temporary = temporary;
    // Unlike a channel, a plain stream is not closed when its thread is told to stop.
    file = new FileOutputStream(temporary.toFile());
    digest = sha256();
    out = new BufferedOutputStream(new DigestOutputStream(file, digest), 1 << 16);
  }

  /** For a file with that path below the folder. */
  static StagedFile beside(Path folder, String name) throws IOException {
    Path target = folder.resolve(name);
    Path temporary =
        target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    return new StagedFile(name, target, temporary);
  }

  static boolean isLeftover(String fileName) {
    return TEMPORARY.matcher(fileName).matches();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  OutputStream out() {
    return out;
  }

  Path target() {
    return target;
  }

  /** Ends writing; the file is complete on the disk. */
  WrittenFile complete() throws IOException {
    out.flush();
    file.getFD().sync();
    file.close();
    return new WrittenFile(name, Files.size(temporary), HexFormat.of().formatHex(digest.digest()));
  }

  void moveIntoPlace() throws IOException {
    try {
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what was written; does nothing once the file is in place. */
  void discard() throws IOException {
    file.close();
    Files.deleteIfExists(temporary);
  }
}
