package org.sayso.output;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives the quotations of one article ids that stay the same from run to run.
 *
 * <p>An id depends on the article's id, on the letters and digits of the words, and on how many
 * quotations of the same wording come before it in the article; not on offsets, speaker or type. So
 * it survives edits elsewhere in the article, other quotation marks and a better attribution.
 *
 * <p>It is the letter {@code q} and eleven characters of base 32 (55 bits of SHA-256), so that no
 * spreadsheet takes it for a number, a date or a formula. Ask in text order. Not safe for use by
 * several threads; make one for each article.
 */
final class QuoteIds {
  private static final String BASE_32 = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int BITS_A_DIGIT = 5;
  private static final int DIGITS = 11;

  private final String articleId;
  private final Map<String, Integer> seen = new HashMap<>();

  QuoteIds(String articleId) {
    this.articleId = articleId;
  }

  String next(String words) {
    String wording = normalised(words);
    int number = seen.merge(wording, 1, Integer::sum);
    return "q" + base32(firstBitsOfHash(articleId + '\0' + wording + '\0' + number));
  }

  private static String normalised(String words) {
    String letters = Letters.withMarks(words);
    return letters.isEmpty() ? words : letters;
  }

  private static long firstBitsOfHash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes)).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String base32(long bits) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < DIGITS; i++) {
      digits.append(BASE_32.charAt((int) (bits >>> (i * BITS_A_DIGIT)) & (BASE_32.length() - 1)));
    }
    return digits.toString();
  }
}
