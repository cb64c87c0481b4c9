package org.sayso.corenlp;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;

/**
 * A read-only map from {@link Fingerprint}s to numbers, laid out so that it can be used where it
 * lies in a file: open addressing with linear probing, no objects. Safe for use by many threads.
 *
 * <p>A slot keeps the number and 40 bits of the fingerprint, and its place tells some more: one in
 * 10^11 of the fingerprints that are not in the table is taken for one that is.
 */
final class FingerprintTable {
  /** What {@link #get} answers for a fingerprint that is not in the table. */
  static final int ABSENT = -1;

  private static final long EMPTY = 0;
  private static final long VALUE_BITS = 0xFFFFFF;
  private static final int HIGHEST_VALUE = (int) VALUE_BITS - 1;

  private final LongBuffer slots;
  private final int capacity;

  private FingerprintTable(LongBuffer slots) {
    this.slots = slots;
    capacity = slots.limit();
  }

  /** Reads what {@link Builder#write} wrote, and leaves the buffer behind it. */
  static FingerprintTable read(ByteBuffer buffer) {
    int capacity = buffer.getInt();
    return new FingerprintTable(FlatData.slice(buffer, capacity * Long.BYTES).asLongBuffer());
  }

  int get(long fingerprint) {
    for (int slot = firstSlot(fingerprint, capacity); ; slot = next(slot, capacity)) {
      long found = slots.get(slot);
      if (found == EMPTY) {
        return ABSENT;
      }
      if (isOf(fingerprint, found)) {
        return (int) (found & VALUE_BITS) - 1;
      }
    }
  }

  boolean contains(long fingerprint) {
    return get(fingerprint) != ABSENT;
  }

  private static int firstSlot(long fingerprint, int capacity) {
    long mixed = (fingerprint * 0x9E3779B97F4A7C15L) >>> 32;
    return (int) ((mixed * capacity) >>> 32);
  }

  private static int next(int slot, int capacity) {
    return slot + 1 == capacity ? 0 : slot + 1;
  }

  private static boolean isOf(long fingerprint, long content) {
    return ((fingerprint ^ content) & ~VALUE_BITS) == 0;
  }

  /** Collects the entries of a table and writes them. Not safe for use by many threads. */
  static final class Builder {
    private final long[] slots;

    /**
     * @param size how many entries there will be at most
     */
    Builder(int size) {
      slots = new long[size + size / 3 + 1];
    }

    /**
     * @param value from 0 to {@value #HIGHEST_VALUE}
     * @throws IllegalArgumentException if the fingerprint is in the table already, or the value is
     *     out of range
     */
    void put(long fingerprint, int value) {
      if (value < 0 || value > HIGHEST_VALUE) {
        throw new IllegalArgumentException("a table cannot hold the value " + value);
      }
      int slot = firstSlot(fingerprint, slots.length);
      while (slots[slot] != EMPTY) {
        if (isOf(fingerprint, slots[slot])) {
          throw new IllegalArgumentException("two strings share the fingerprint " + fingerprint);
        }
        slot = next(slot, slots.length);
      }
      slots[slot] = (fingerprint & ~VALUE_BITS) | (value + 1);
    }

    void write(DataOutputStream out) throws IOException {
      out.writeInt(slots.length);
      FlatData.write(out, slots);
    }
  }
}
