package org.sayso.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.model.ListedSpeaker;

/**
 * The folder that a run writes to, and the kinds of file that it writes there.
 *
 * <p>All that is there tells of one run: files of the other kinds, which a run before wrote, go
 * when those of this run take their places. Immutable.
 */
public final class OutputFolder {
  private final Path folder;
  private final List<ReportFormat> formats;
  private final List<ReportFormat> others;

  /** With no other kinds of file than those that are written. */
  public OutputFolder(Path folder, List<ReportFormat> formats) {
    this(folder, formats, List.of());
  }

  /** With the kinds that are written and others, which other runs write. */
  public OutputFolder(Path folder, List<ReportFormat> formats, List<ReportFormat> others) {
    this.folder = folder;
    this.formats = List.copyOf(formats);
    this.others = List.copyOf(others);
  }

  /**
   * Creates the folder when it is missing and proves that files can be written there.
   *
   * @throws OutputException if they cannot, now rather than after hours of work
   */
  public void check() throws OutputException {
    try {
      Files.createDirectories(folder);
      StagedFile.beside(folder, "check").discard();
    } catch (IOException e) {
      throw new OutputException(
          "The output folder "
              + folder
              + " cannot be written ("
              + e
              + "): make it writable for the user who runs the program, or name another one with"
              + " --output.",
          e);
    }
    for (Path file : paths(formats.stream())) {
      if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new OutputException(
            "The output file " + file + " is a folder: rename or remove that folder.");
      }
    }
    for (Path sideFolder : sideFolders()) {
      if (Files.exists(sideFolder) && !Files.isDirectory(sideFolder)) {
        throw new OutputException(
            "The output folder " + sideFolder + " is a file: rename or remove that file.");
      }
    }
  }

  private List<Path> sideFolders() {
    return formats.stream()
        .flatMap(format -> format.sideFolders().stream())
        .map(sideFolder -> folder.resolve(sideFolder.name()))
        .toList();
  }

  /** Where the files of a run will be that people open. */
  public List<Path> files() {
    return paths(formats.stream().filter(ReportFormat::isForPeople));
  }

  private List<Path> paths(Stream<ReportFormat> some) {
    return some.map(format -> folder.resolve(format.fileName())).toList();
  }

  /** Decides, together with the rows, what all files hold but the time in them. */
  public List<String> settings() {
    return formats.stream().map(ReportFormat::settings).toList();
  }

  /** Whether there are all files of a run as it wrote them, and none of the other kinds. */
  public boolean holds(List<WrittenFile> written) {
    List<String> names = written.stream().map(WrittenFile::name).toList();
    return formats.stream().map(ReportFormat::fileName).allMatch(names::contains)
        && paths(others.stream()).stream().noneMatch(Files::exists)
        && written.stream().allMatch(file -> file.isIn(folder));
  }

  public Path path() {
    return folder;
  }

  /** Replaces a single file of the folder, all or nothing. */
  public void replace(String name, Content content) throws OutputException {
    try (Publication publication = Publication.begin(folder, List.of(), List.of(), List.of())) {
      publication.complete();
      publication.add(name, content);
      publication.publish();
    }
  }

  /**
   * Removes the temporary files of runs that were killed; only for the run that holds the lock.
   *
   * <p>One that cannot be removed harms nobody and stays.
   */
  public void removeLeftovers() {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (StagedFile.isLeftover(String.valueOf(file.getFileName()))) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      // whether the folder is usable has been checked, and is found out again in writing
    }
  }

  /** Begins all files of a run; none takes its place before {@link Publication#publish()}. */
  public Publication begin(List<ListedSpeaker> listed) throws OutputException {
    return Publication.begin(folder, formats, others, listed);
  }
}
