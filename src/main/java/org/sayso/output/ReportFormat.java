package org.sayso.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** One kind of file that a run writes. Implementations are immutable. */
public interface ReportFormat {
  /** The file's name in the output folder. */
  String fileName();

  /**
   * Folders in the output folder for further files that the first one refers to.
   *
   * <p>They belong to the format: what a run before left there and this one does not write goes.
   */
  default List<SideFolder> sideFolders() {
    return List.of();
  }

  /** Whether people open it, so that they are told where it is. */
  default boolean isForPeople() {
    return true;
  }

  /**
   * Decides, together with the rows, what the file holds but the time in it: the fields of a record
   * do, without the time.
   */
  default String settings() {
    return toString();
  }

  /**
   * Begins a file.
   *
   * @param out where it goes; buffered, and closed by the caller
   * @param run the people to follow, and a way to further files
   */
  ReportWriter open(OutputStream out, ReportRun run) throws IOException;
}
