package org.sayso.state;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sayso.model.Article;

/** Names everything of an article that decides what is found in it: all but its file's name. */
final class ContentHash {
  private ContentHash() {}

  /** SHA-256 in hexadecimal of where the headline is and of the decoded text in UTF-8. */
  static String of(Article article) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(article.title().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(article.text().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
