package org.sayso.corenlp;

/**
 * 64-bit fingerprints of strings, built up piece by piece so that composed features need no string
 * of their own: {@code add(add(START, "ab"), "c")} equals {@code add(START, "abc")}.
 *
 * <p>FNV-1a over UTF-16 units. Two different strings share a fingerprint with a chance of about one
 * in 10^19; {@link FingerprintTable.Builder} refuses a vocabulary in which that happened.
 */
final class Fingerprint {
  static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Fingerprint() {}

  static long of(String text) {
    return add(START, text);
  }

  static long add(long start, String text) {
    return add(start, text, 0, text.length());
  }

  static long add(long start, String text, int from, int to) {
    long hash = start;
    for (int i = from; i < to; i++) {
      hash = add(hash, text.charAt(i));
    }
    return hash;
  }

  static long add(long start, char next) {
    return (start ^ next) * PRIME;
  }
}
