package org.sayso.corenlp;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Arrays and strings in flat model files, big-endian, without padding. */
final class FlatData {
  private FlatData() {}

  static void write(DataOutputStream out, long[] numbers) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
    bytes.asLongBuffer().put(numbers);
    out.write(bytes.array());
  }

  static void write(DataOutputStream out, float[] numbers) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Float.BYTES);
    bytes.asFloatBuffer().put(numbers);
    out.write(bytes.array());
  }

  static void write(DataOutputStream out, String[] strings) throws IOException {
    out.writeInt(strings.length);
    for (String string : strings) {
      out.writeInt(string.length());
      out.writeChars(string);
    }
  }

  static String[] readStrings(ByteBuffer buffer) {
    String[] strings = new String[buffer.getInt()];
    for (int i = 0; i < strings.length; i++) {
      char[] chars = new char[buffer.getInt()];
      for (int c = 0; c < chars.length; c++) {
        chars[c] = buffer.getChar();
      }
      strings[i] = new String(chars);
    }
    return strings;
  }

  /** The next {@code length} bytes; the buffer moves on behind them. */
  static ByteBuffer slice(ByteBuffer buffer, int length) {
    ByteBuffer slice = buffer.slice(buffer.position(), length);
    buffer.position(buffer.position() + length);
    return slice;
  }
}
