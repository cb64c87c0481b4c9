package org.sayso.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is written beside its target and takes the target's place when it is complete.
 *
 * <p>Until then the target is untouched. The bytes are on the disk before the file is moved, so
 * that a power cut leaves the old file or the new one. Used by one thread.
 */
final class StagedFile {
  private final Path target;
  private final Path temporary;
  private final FileChannel channel;
  private final OutputStream out;

  private StagedFile(Path target, Path temporary, FileChannel channel) {
    this.target = target;
    this.temporary = temporary;
    this.channel = channel;
    out = new BufferedOutputStream(Channels.newOutputStream(channel));
  }

  static StagedFile beside(Path target) throws IOException {
    Path temporary =
        target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new StagedFile(target, temporary, channel);
  }

  OutputStream out() {
    return out;
  }

  Path target() {
    return target;
  }

  /** Ends writing; the file is complete on the disk. */
  void complete() throws IOException {
    out.flush();
    channel.force(true);
    channel.close();
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
    channel.close();
    Files.deleteIfExists(temporary);
  }
}
