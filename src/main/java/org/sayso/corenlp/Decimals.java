package org.sayso.corenlp;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/**
 * Numbers of at most four decimals, kept in two bytes each without loss. Immutable.
 *
 * <p>A number is kept as the ten-thousandths that it is above the lowest of them all.
 */
final class Decimals {
  private static final float SCALE = 10_000;

  private final int lowest;
  private final CharBuffer aboveLowest;

  private Decimals(int lowest, CharBuffer aboveLowest) {
    this.lowest = lowest;
    this.aboveLowest = aboveLowest;
  }

  /** Reads what {@link #write} wrote, and leaves the buffer behind it. */
  static Decimals read(ByteBuffer buffer, int count) {
    int lowest = buffer.getInt();
    return new Decimals(lowest, FlatData.slice(buffer, count * Character.BYTES).asCharBuffer());
  }

  float[] range(int from, int count) {
    char[] above = new char[count];
    aboveLowest.get(from, above);
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (lowest + above[i]) / SCALE;
    }
    return numbers;
  }

  float[][] rows(int columns) {
    float[][] rows = new float[aboveLowest.limit() / columns][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = range(i * columns, columns);
    }
    return rows;
  }

  /**
   * Writes numbers.
   *
   * @throws IOException if they have more decimals, or are too far apart
   */
  static void write(DataOutputStream out, float[] numbers) throws IOException {
    int lowest = Integer.MAX_VALUE;
    for (float number : numbers) {
      lowest = Math.min(lowest, Math.round(number * SCALE));
    }
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Character.BYTES);
    for (float number : numbers) {
      int above = Math.round(number * SCALE) - lowest;
      if (above > Character.MAX_VALUE || (lowest + above) / SCALE != number) {
        throw new IOException(number + " has no place among numbers of four decimals");
      }
      bytes.putChar((char) above);
    }
    out.writeInt(lowest);
    out.write(bytes.array());
  }
}
