package org.sayso.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
  private final List<ReportFormat> others;
  private final List<ListedSpeaker> listed;
  private final List<StagedFile> files = new ArrayList<>();
  private final List<StagedFile> sideFiles = new ArrayList<>();
  private final List<WrittenFile> sideFilesWritten = new ArrayList<>();
  private final List<ReportWriter> writers = new ArrayList<>();
  private boolean isComplete;

  private Publication(
      Path folder,
      List<ReportFormat> formats,
      List<ReportFormat> others,
      List<ListedSpeaker> listed) {
    this.folder = folder;
    this.formats = formats;
    this.others = others;
    this.listed = listed;
  }

  /** Begins the files of some formats; those of the others are to go. */
  static Publication begin(
      Path folder,
      List<ReportFormat> formats,
      List<ReportFormat> others,
      List<ListedSpeaker> listed)
      throws OutputException {
    Publication publication = new Publication(folder, formats, others, listed);
    for (ReportFormat format : formats) {
      publication.add(format);
    }
    return publication;
  }

  private void add(ReportFormat format) throws OutputException {
    Path target = folder.resolve(format.fileName());
    try {
      for (SideFolder sideFolder : format.sideFolders()) {
        Files.createDirectories(folder.resolve(sideFolder.name()));
      }
      StagedFile file = StagedFile.beside(folder, format.fileName());
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
    written.addAll(sideFilesWritten);
    isComplete = true;
    return written;
  }

  /** Adds one more complete file, which is to take its place after the others. */
  public void add(String name, Content content) throws OutputException {
    Path target = folder.resolve(name);
    try {
      StagedFile file = StagedFile.beside(folder, name);
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
    removeOutdated();
    syncFolders();
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

  /**
   * Removes what runs before wrote and this one did not; a file that stays harms nobody, as nothing
   * that this run wrote refers to it.
   */
  private void removeOutdated() {
    Set<Path> written = new HashSet<>();
    sideFiles.forEach(file -> written.add(file.target()));
    everyFormat()
        .flatMap(format -> format.sideFolders().stream())
        .forEach(sideFolder -> removeOutdated(sideFolder, written));
    others.forEach(format -> remove(folder.resolve(format.fileName())));
  }

  private Stream<ReportFormat> everyFormat() {
    return Stream.concat(formats.stream(), others.stream());
  }

  private void removeOutdated(SideFolder sideFolder, Set<Path> written) {
    Path pages = folder.resolve(sideFolder.name());
    if (!Files.isDirectory(pages)) {
      return;
    }
    try (DirectoryStream<Path> found = Files.newDirectoryStream(pages)) {
      for (Path file : found) {
        if (!written.contains(file) && sideFolder.owns(String.valueOf(file.getFileName()))) {
          remove(file);
        }
      }
    } catch (IOException e) {
      // likewise
    }
  }

  private static void remove(Path file) {
    try {
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(file);
      }
    } catch (IOException e) {
      // likewise
    }
  }

  /** After this a power cut does not undo the moves. */
  private void syncFolders() {
    Stream.concat(files.stream(), sideFiles.stream())
        .map(file -> file.target().toAbsolutePath().getParent())
        .distinct()
        .forEach(Publication::sync);
  }

  private static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folders; its file systems keep the order of moves by themselves.
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
    everyFormat().flatMap(format -> format.sideFolders().stream()).forEach(this::removeIfEmpty);
  }

  private static void discard(StagedFile file) {
    try {
      file.discard();
    } catch (IOException e) {
      // A temporary file that cannot be removed harms nobody; its name says what it is.
    }
  }

  private void removeIfEmpty(SideFolder sideFolder) {
    Path pages = folder.resolve(sideFolder.name());
    try {
      if (Files.isDirectory(pages, LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(pages);
      }
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
      StagedFile file = StagedFile.beside(folder, name);
      sideFiles.add(file);
      return new SideFile(file);
    }
  }

  /** Completes its file when it is closed. */
  private final class SideFile extends FilterOutputStream {
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
      sideFilesWritten.add(file.complete());
    }
  }
}
