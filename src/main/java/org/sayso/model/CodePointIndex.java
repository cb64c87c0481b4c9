package org.sayso.model;

/**
 * Translates UTF-16 offsets of one text into Unicode code point offsets.
 *
 * <p>Costs one pass over the text to build and nothing but an array look-up afterwards; a text
 * without supplementary characters needs no array at all. Immutable.
 */
public final class CodePointIndex {
  private final int length;
  private final int[] codePoints;

  public CodePointIndex(String text) {
    length = text.length();
    codePoints = text.codePointCount(0, length) == length ? new int[0] : indexOf(text);
  }

  private static int[] indexOf(String text) {
    int[] index = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      index[i] = count;
      boolean firstHalfOfPair =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!firstHalfOfPair) {
        count++;
      }
    }
    index[text.length()] = count;
    return index;
  }

  /**
   * The number of code points before {@code offset}.
   *
   * @throws IndexOutOfBoundsException if the offset lies outside the text
   */
  public int codePointOffset(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + length);
    }
    return codePoints.length == 0 ? offset : codePoints[offset];
  }
}
