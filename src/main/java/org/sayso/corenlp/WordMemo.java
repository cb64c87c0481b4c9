package org.sayso.corenlp;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Remembers what was worked out about words, in a table of fixed size in which a newcomer replaces
 * whoever has its slot. Safe for use by many threads, which may work out the same at a time.
 */
final class WordMemo<V> {
  private static final int BITS = 13;

  private final AtomicReferenceArray<Kept<V>> kept = new AtomicReferenceArray<>(1 << BITS);

  private record Kept<V>(String word, V value) {}

  /**
   * What the function gives for the word.
   *
   * @param workOut always gives the same for the same word
   */
  V get(String word, Function<String, V> workOut) {
    int slot = (word.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - BITS);
    Kept<V> found = kept.get(slot);
    if (found == null || !found.word.equals(word)) {
      found = new Kept<>(word, workOut.apply(word));
      kept.set(slot, found);
    }
    return found.value;
  }
}
