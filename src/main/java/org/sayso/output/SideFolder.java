package org.sayso.output;

import java.util.regex.Pattern;

/**
 * A folder in the output folder for further files of a {@link ReportFormat}.
 *
 * @param name of the folder
 * @param files matches the names of the format's files; others that are there belong to somebody
 *     else and stay
 */
public record SideFolder(String name, Pattern files) {
  /** Whether a file of that name is one of the format's, or a half-written one. */
  boolean owns(String fileName) {
    return files.matcher(fileName).matches() || StagedFile.isLeftover(fileName);
  }
}
