package org.sayso.article;

import java.util.Comparator;

/**
 * Orders strings by code point.
 *
 * <p>{@link String#compareTo} orders by UTF-16 unit, which puts emoji before some ideographs; code
 * point order is that of the UTF-8 bytes, and so of {@code sort} and of other languages.
 */
final class CodePointOrder implements Comparator<String> {
  @Override
  public int compare(String left, String right) {
    int shorter = Math.min(left.length(), right.length());
    for (int i = 0; i < shorter; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        return Character.isSurrogate(a) == Character.isSurrogate(b)
            ? Character.compare(a, b)
            : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}
