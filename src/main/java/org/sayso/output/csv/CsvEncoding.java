package org.sayso.output.csv;

/** How the characters of a CSV file become bytes. */
public enum CsvEncoding {
  /** UTF-8 with a byte order mark, without which Excel takes it for something else. */
  UTF_8_WITH_MARK,
  /** Plain UTF-8, as other programs like it. */
  UTF_8
}
