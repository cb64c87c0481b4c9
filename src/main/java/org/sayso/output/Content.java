package org.sayso.output;

import java.io.IOException;
import java.io.OutputStream;

/** What is to stand in a file. */
@FunctionalInterface
public interface Content {
  /** Writes all of it; the stream is buffered, and closed by the caller. */
  void writeTo(OutputStream out) throws IOException;
}
