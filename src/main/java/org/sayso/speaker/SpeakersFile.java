package org.sayso.speaker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sayso.model.ListedSpeaker;
import org.sayso.text.TextDecoder;
import org.sayso.text.UndecodableTextException;

/**
 * Reads the list of people to follow, as spreadsheets of any language save it.
 *
 * <p>The columns are {@code name}, {@code aliases}, {@code roles} and {@code pronoun}, in any order
 * and case; only {@code name} is needed. Aliases and roles are separated by {@code ;} or {@code |}
 * inside their cell. Comma, semicolon or tab separate the columns, whichever the header line uses;
 * encodings are those of {@link TextDecoder}. Empty rows are skipped.
 *
 * <p>All problems are reported together, with their lines. Stateless; safe for use by many threads.
 */
public final class SpeakersFile {
  private final TextDecoder decoder = new TextDecoder();

  /**
   * The people in a file, in its order.
   *
   * @throws SpeakersFileException if the file cannot be read or anything in it is ambiguous or
   *     unknown
   */
  public List<ListedSpeaker> read(Path file) throws SpeakersFileException {
    List<String> problems = new ArrayList<>();
    List<ListedRow> rows = new SpeakersTable(problems).rows(text(file));
    new ClaimCheck(problems).check(rows);
    if (!problems.isEmpty()) {
      throw new SpeakersFileException(
          problems.stream().map(problem -> "The speakers file " + file + ": " + problem).toList());
    }
    return rows.stream().map(ListedRow::speaker).toList();
  }

  private String text(Path file) throws SpeakersFileException {
    try {
      return decoder.decode(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw fault(
          "There is no speakers file "
              + file
              + ": create it with a column called name, or name another one with --speakers.");
    } catch (UndecodableTextException e) {
      throw fault(
          "The speakers file " + file + " is not text (" + e.getMessage() + "): save it as CSV.");
    } catch (IOException e) {
      throw fault("The speakers file " + file + " cannot be read: " + e + ".");
    }
  }

  private static SpeakersFileException fault(String problem) {
    return new SpeakersFileException(List.of(problem));
  }
}
