package org.sayso.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.sayso.model.ListedSpeaker;

/** What a writer may use of the run that it belongs to; used by one thread. */
public interface ReportRun {
  /** The people to follow, in the order of their list. */
  List<ListedSpeaker> listed();

  /**
   * Begins a further file, which takes its place together with all others of the run.
   *
   * @param name path below the output folder, with {@code /}, in one of the format's {@link
   *     ReportFormat#sideFolders() side folders}
   * @return where it goes; buffered, and closed by the caller before the next one is begun
   */
  OutputStream sideFile(String name) throws IOException;
}
