package org.sayso.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sayso.model.Article;
import org.sayso.model.Span;
import org.sayso.text.TextDecoder;
import org.sayso.text.UndecodableTextException;

/**
 * Reads one file into an {@link Article}: bounded size, decoded text, headline.
 *
 * <p>A file that grows while it is read costs no more than the limit. Pipes and devices are refused
 * before they are opened, so that nothing blocks. Immutable; safe for use by many threads.
 */
public final class ArticleReader {
  /** One megabyte: ten times the longest articles, and still not costly to annotate. */
  public static final int DEFAULT_MAX_BYTES = 1024 * 1024;

  private final int maxBytes;
  private final TextDecoder decoder = new TextDecoder();
  private final HeadlineFinder headlines = new HeadlineFinder();

  /**
   * A reader with a size limit.
   *
   * @param maxBytes size of the largest file that is still read
   */
  public ArticleReader(int maxBytes) {
    if (maxBytes < 1 || maxBytes == Integer.MAX_VALUE) {
      throw new IllegalArgumentException("not a size limit: " + maxBytes);
    }
    this.maxBytes = maxBytes;
  }

  /**
   * The article in a file.
   *
   * @throws UnreadableArticleException if the file gives no article
   */
  public Article read(ArticleFile file) throws UnreadableArticleException {
    String text = decode(file, bytesOf(file));
    if (isBlank(text)) {
      throw new UnreadableArticleException(file.id(), ArticleProblem.EMPTY);
    }
    ArticleFormat format = ArticleFormat.of(file.path()).orElse(ArticleFormat.TEXT);
    Optional<Span> headline = headlines.find(text, format);
    return new Article(file.id(), text, headline);
  }

  private byte[] bytesOf(ArticleFile file) throws UnreadableArticleException {
    Path path = file.path();
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new UnreadableArticleException(file.id(), ArticleProblem.NOT_A_FILE);
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(maxBytes + 1);
      if (bytes.length > maxBytes) {
        throw tooLarge(file);
      }
      return bytes;
    } catch (IOException e) {
      throw UnreadableArticleException.of(file.id(), e);
    }
  }

  private UnreadableArticleException tooLarge(ArticleFile file) {
    ArticleProblem problem = ArticleProblem.TOO_LARGE;
    return new UnreadableArticleException(
        file.id(), problem, problem.reason() + " (" + maxBytes + " bytes)");
  }

  private String decode(ArticleFile file, byte[] bytes) throws UnreadableArticleException {
    try {
      return decoder.decode(bytes);
    } catch (UndecodableTextException e) {
      throw new UnreadableArticleException(file.id(), ArticleProblem.of(e.kind()));
    }
  }

  /** Unlike {@link String#isBlank()}, which takes no-break spaces and invisible marks for text. */
  private static boolean isBlank(String text) {
    return text.codePoints().noneMatch(ArticleReader::isVisible);
  }

  private static boolean isVisible(int codePoint) {
    return !Character.isWhitespace(codePoint)
        && !Character.isSpaceChar(codePoint)
        && Character.getType(codePoint) != Character.FORMAT
        && Character.getType(codePoint) != Character.CONTROL;
  }
}
