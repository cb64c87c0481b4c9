package org.sayso.corenlp;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;

/**
 * A read-only map from {@link Fingerprint}s to numbers, laid out so that it can be used where it
 * lies in a file: open addressing with linear probing, no objects. Safe for use by many threads.
 */
final class FingerprintTable {
  /** What {@link #get} answers for a fingerprint that is not in the table. */
  static final int ABSENT = -1;

  private static final long EMPTY = 0;

  private final LongBuffer keys;
  private final IntBuffer values;
  private final int mask;

  private FingerprintTable(LongBuffer keys, IntBuffer values) {
    this.keys = keys;
    this.values = values;
    mask = keys.limit() - 1;
  }

  /** Reads what {@link Builder#write} wrote, and leaves the buffer behind it. */
  static FingerprintTable read(ByteBuffer buffer) {
    int capacity = buffer.getInt();
    LongBuffer keys = FlatData.slice(buffer, capacity * Long.BYTES).asLongBuffer();
    IntBuffer values = FlatData.slice(buffer, capacity * Integer.BYTES).asIntBuffer();
    return new FingerprintTable(keys, values);
  }

  int get(long fingerprint) {
    long key = nonEmpty(fingerprint);
    for (int slot = slot(key, mask); ; slot = (slot + 1) & mask) {
      long found = keys.get(slot);
      if (found == key) {
        return values.get(slot);
      }
      if (found == EMPTY) {
        return ABSENT;
      }
    }
  }

  boolean contains(long fingerprint) {
    return get(fingerprint) != ABSENT;
  }

  private static long nonEmpty(long fingerprint) {
    return fingerprint == EMPTY ? 1 : fingerprint;
  }

  private static int slot(long key, int mask) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
  }

  /** Collects the entries of a table and writes them. Not safe for use by many threads. */
  static final class Builder {
    private final long[] keys;
    private final int[] values;

    /**
     * @param size how many entries there will be at most
     */
    Builder(int size) {
      int capacity = Integer.highestOneBit(Math.max(1, size + size / 3)) << 1;
      keys = new long[capacity];
      values = new int[capacity];
    }

    /**
     * @throws IllegalArgumentException if the fingerprint is in the table already
     */
    void put(long fingerprint, int value) {
      long key = nonEmpty(fingerprint);
      int mask = keys.length - 1;
      int slot = slot(key, mask);
      while (keys[slot] != EMPTY) {
        if (keys[slot] == key) {
          throw new IllegalArgumentException("two strings share the fingerprint " + fingerprint);
        }
        slot = (slot + 1) & mask;
      }
      keys[slot] = key;
      values[slot] = value;
    }

    void write(DataOutputStream out) throws IOException {
      out.writeInt(keys.length);
      FlatData.write(out, keys);
      FlatData.write(out, values);
    }
  }
}
