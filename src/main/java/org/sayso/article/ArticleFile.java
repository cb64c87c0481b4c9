package org.sayso.article;

import java.nio.file.Path;

/**
 * A file that should hold an article; nothing of it has been read yet.
 *
 * @param id path below the input folder with {@code /}, or the file's name when it was named itself
 * @param path where it is
 */
public record ArticleFile(String id, Path path) {
  public ArticleFile {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id: " + path);
    }
  }
}
