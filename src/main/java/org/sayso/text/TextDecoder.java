package org.sayso.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes the bytes of a text file without ever guessing past an error.
 *
 * <p>A byte order mark decides (UTF-8, UTF-16 in both byte orders) and is not part of the text.
 * Without one the bytes are UTF-8, or else, when they are not valid UTF-8, Windows-1252. Line ends
 * stay as they are. Bytes that are invalid in the encoding so found, and the five that Windows-1252
 * leaves undefined, are an error and never become replacement characters.
 *
 * <p>Text with a NUL character, or with more than one control character in a hundred, counts as
 * binary.
 *
 * <p>Stateless; safe for use by many threads.
 */
public final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int ONE_IN = 100;
  private static final char NEXT_LINE = '\u0085';

  /**
   * The text of a file's bytes; empty when the file is.
   *
   * @throws UndecodableTextException if the bytes are binary or in an unknown encoding
   */
  public String decode(byte[] bytes) throws UndecodableTextException {
    String text = decodeMarked(bytes);
    if (isBinary(text)) {
      throw new UndecodableTextException(UndecodableTextException.Cause.BINARY);
    }
    return text;
  }

  private static String decodeMarked(byte[] bytes) throws UndecodableTextException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decodeOrFail(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decodeOrFail(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decodeOrFail(bytes, 2, StandardCharsets.UTF_16BE);
    }
    Optional<String> utf8 = tryDecode(bytes, 0, StandardCharsets.UTF_8);
    return utf8.isPresent() ? utf8.get() : decodeLegacy(bytes);
  }

  private static String decodeLegacy(byte[] bytes) throws UndecodableTextException {
    if (containsNul(bytes)) {
      throw new UndecodableTextException(UndecodableTextException.Cause.BINARY);
    }
    return decodeOrFail(bytes, 0, WINDOWS_1252);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String decodeOrFail(byte[] bytes, int from, Charset charset)
      throws UndecodableTextException {
    return tryDecode(bytes, from, charset)
        .orElseThrow(
            () -> new UndecodableTextException(UndecodableTextException.Cause.UNKNOWN_ENCODING));
  }

  private static Optional<String> tryDecode(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean containsNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBinary(String text) {
    long controls = text.chars().filter(TextDecoder::isControlOfNoText).count();
    return text.indexOf('\0') >= 0 || controls * ONE_IN > text.length();
  }

  private static boolean isControlOfNoText(int character) {
    return Character.isISOControl(character)
        && !Character.isWhitespace(character)
        && character != NEXT_LINE;
  }
}
