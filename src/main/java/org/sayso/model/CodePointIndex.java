package org.sayso.model;

import java.util.Arrays;

/**
 * Translates UTF-16 offsets of one text into Unicode code point offsets and back.
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

  /**
   * The UTF-16 offset of the code point with the given number; of the text's end for their count.
   *
   * @throws IndexOutOfBoundsException if the text has fewer code points
   */
  public int utf16Offset(int codePoint) {
    int offset = codePoints.length == 0 ? codePoint : firstWith(codePoint);
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException("code point " + codePoint + " in a text of " + length);
    }
    return offset;
  }

  /** The second half of a pair has the count of the first half and follows it. */
  private int firstWith(int codePoint) {
    int found = Arrays.binarySearch(codePoints, codePoint);
    return found > 0 && codePoints[found - 1] == codePoint ? found - 1 : found;
  }
}
