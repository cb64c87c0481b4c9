package org.sayso.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  private boolean isComplete;
  private final List<StagedFile> files = new ArrayList<>();
  private final List<ReportWriter> writers = new ArrayList<>();

  private Publication(Path folder) {
    this.folder = folder;
  }

  static Publication begin(Path folder, List<ReportFormat> formats, List<ListedSpeaker> listed)
      throws OutputException {
    Publication publication = new Publication(folder);
    for (ReportFormat format : formats) {
      publication.add(folder.resolve(format.fileName()), format, listed);
    }
    return publication;
  }

  private void add(Path target, ReportFormat format, List<ListedSpeaker> listed)
      throws OutputException {
    try {
      StagedFile file = StagedFile.beside(target);
      files.add(file);
      writers.add(format.open(file.out(), listed));
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

  /** Moves all files into place, one right after the other. */
  public void publish() throws OutputException {
    if (!isComplete) {
      throw new IllegalStateException("only complete files take the place of others");
    }
    for (StagedFile file : files) {
      move(file);
    }
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
    for (StagedFile file : files) {
      try {
        file.discard();
      } catch (IOException e) {
        // A temporary file that cannot be removed harms nobody; its name says what it is.
      }
    }
  }
}
