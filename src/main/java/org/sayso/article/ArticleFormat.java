package org.sayso.article;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that articles come in, told by the end of the name in any case. */
public enum ArticleFormat {
  /** Plain text. */
  TEXT(".txt"),
  /** Markdown; only its headings mean anything here, the text is taken as it is. */
  MARKDOWN(".md");

  private final String extension;

  ArticleFormat(String extension) {
    this.extension = extension;
  }

  /** The format of a file by its name; none when it is no article. */
  public static Optional<ArticleFormat> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    for (ArticleFormat format : values()) {
      if (name.endsWith(format.extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
