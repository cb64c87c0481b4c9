package org.sayso.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.sayso.model.ListedSpeaker;

/** One kind of file that a run writes. Implementations are immutable. */
public interface ReportFormat {
  /** The file's name in the output folder. */
  String fileName();

  /**
   * Begins a file.
   *
   * @param out where it goes; buffered, and closed by the caller
   * @param listed the people to follow, in the order of their list
   */
  ReportWriter open(OutputStream out, List<ListedSpeaker> listed) throws IOException;
}
