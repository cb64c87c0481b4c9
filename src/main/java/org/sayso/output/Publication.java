package org.sayso.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sayso.model.ArticleOutcome;
import org.sayso.model.ListedSpeaker;

/**
 * All files of one run, written beside their targets and published together.
 *
 * <p>A run that fails midway closes it without publishing: the files of the run before stay, byte
 * for byte, and nothing half-written is left. Used by one thread.
 */
public final class Publication implements AutoCloseable {
  private final Path folder;
  private final List<ReportFormat> formats;
  private final List<ListedSpeaker> listed;
  private final List<StagedFile> files = new ArrayList<>();
  private final List<StagedFile> sideFiles = new ArrayList<>();
  private final List<ReportWriter> writers = new ArrayList<>();
  private boolean isComplete;

  private Publication(Path folder, List<ReportFormat> formats, List<ListedSpeaker> listed) {
    this.folder = folder;
    this.formats = formats;
    this.listed = listed;
  }

  static Publication begin(Path folder, List<ReportFormat> formats, List<ListedSpeaker> listed)
      throws OutputException {
    Publication publication = new Publication(folder, formats, listed);
    for (ReportFormat format : formats) {
      publication.add(format);
    }
    return publication;
  }

  private void add(ReportFormat format) throws OutputException {
    Path target = folder.resolve(format.fileName());
    try {
      for (String sideFolder : format.sideFolders()) {
        Files.createDirectories(folder.resolve(sideFolder));
      }
      StagedFile file = StagedFile.beside(target);
      files.add(file);
      writers.add(format.open(file.out(), new Run()));
    } catch (IOException e) {
      close();
      throw unwritable(target, e);
    }
  }

  /** Adds an article that gave nothing to every file that shows such. */
  public void write(ArticleOutcome.Failed failed) throws OutputException {
    for (int i = 0; i < writers.size(); i++) {
      try {
        writers.get(i).write(failed);
      } catch (IOException e) {
        throw unwritable(files.get(i).target(), e);
      }
    }
  }

  /** Adds an article to every file. */
  public void write(ArticleRows article) throws OutputException {
    for (int i = 0; i < writers.size(); i++) {
      try {
        writers.get(i).write(article);
      } catch (IOException e) {
        throw unwritable(files.get(i).target(), e);
      }
    }
  }

  /** Writes every file to its end; all their bytes are on the disk, still beside their targets. */
  public List<WrittenFile> complete() throws OutputException {
    List<WrittenFile> written = new ArrayList<>();
    for (int i = 0; i < writers.size(); i++) {
      try {
        writers.get(i).finish();
        written.add(files.get(i).complete());
      } catch (IOException e) {
        throw unwritable(files.get(i).target(), e);
      }
    }
    isComplete = true;
    return written;
  }

  /** Adds one more complete file, which is to take its place after the others. */
  public void add(String name, Content content) throws OutputException {
    Path target = folder.resolve(name);
    try {
      StagedFile file = StagedFile.beside(target);
      files.add(file);
      content.writeTo(file.out());
      file.complete();
    } catch (IOException e) {
      throw unwritable(target, e);
    }
  }

  /** Moves all files into place, one right after the other, and those that lead to others last. */
  public void publish() throws OutputException {
    if (!isComplete) {
      throw new IllegalStateException("only complete files take the place of others");
    }
    for (StagedFile file : sideFiles) {
      move(file);
    }
    for (StagedFile file : files) {
      move(file);
    }
    removeLeftovers();
  }

  private static void move(StagedFile file) throws OutputException {
    try {
      file.moveIntoPlace();
    } catch (IOException e) {
      throw new OutputException(
          "The output file "
              + file.target()
              + " cannot be replaced ("
              + e
              + "): close it if it is open in another program, then run again.",
          e);
    }
  }

  /** Removes what a run before left in the side folders; a file that stays harms nobody. */
  private void removeLeftovers() {
    Set<Path> written = new HashSet<>();
    sideFiles.forEach(file -> written.add(file.target()));
    for (ReportFormat format : formats) {
      for (String sideFolder : format.sideFolders()) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder.resolve(sideFolder))) {
          for (Path file : found) {
            if (!written.contains(file) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
              Files.deleteIfExists(file);
            }
          }
        } catch (IOException e) {
          // Everything that this run wrote is in place, and nothing in it refers to the rest.
        }
      }
    }
  }

  private static OutputException unwritable(Path target, IOException cause) {
    return new OutputException(
        "The output file "
            + target
            + " cannot be written ("
            + cause
            + "). The files of the last complete run stay as they are: make room on the disk, then"
            + " run again.",
        cause);
  }

  /** Removes whatever was not published; never fails, since the run's own error matters more. */
  @Override
  public void close() {
    files.forEach(Publication::discard);
    sideFiles.forEach(Publication::discard);
    for (ReportFormat format : formats) {
      format.sideFolders().forEach(this::removeIfEmpty);
    }
  }

  private static void discard(StagedFile file) {
    try {
      file.discard();
    } catch (IOException e) {
      // A temporary file that cannot be removed harms nobody; its name says what it is.
    }
  }

  private void removeIfEmpty(String sideFolder) {
    try {
      Files.deleteIfExists(folder.resolve(sideFolder));
    } catch (IOException e) {
      // It is not empty, as it should be.
    }
  }

  private final class Run implements ReportRun {
    @Override
    public List<ListedSpeaker> listed() {
      return listed;
    }

    @Override
    public OutputStream sideFile(String name) throws IOException {
      StagedFile file = StagedFile.beside(folder.resolve(name));
      sideFiles.add(file);
      return new SideFile(file);
    }
  }

  /** Completes its file when it is closed. */
  private static final class SideFile extends FilterOutputStream {
    private final StagedFile file;

    SideFile(StagedFile file) {
      super(file.out());
      this.file = file;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      file.complete();
    }
  }
}
