package org.sayso.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a folder to one run at a time.
 *
 * <p>The operating system holds the lock on a hidden file in the folder and lets go of it when the
 * process ends, however it ends; the file itself means nothing and stays, as removing it would let
 * two runs hold locks on two files of the same name. Works on local disks and on network folders
 * that lock.
 */
public final class FolderLock implements AutoCloseable {
  private static final String FILE = ".sayso.lock";

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @return none when another run holds it
   * @throws OutputException if the folder cannot be locked at all
   */
  public static Optional<FolderLock> tryLock(Path folder) throws OutputException {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isLocked(channel)) {
        return Optional.of(new FolderLock(channel));
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      throw new OutputException(
          "The folder "
              + folder
              + " cannot be locked ("
              + e
              + "): make it writable for the user who runs the program, or name another one with"
              + " --output or --state.",
          e);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // another run in this very process
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The lock ends with the process at the latest.
    }
  }
}
