package org.sayso.text;

/** The bytes are not text in any encoding that {@link TextDecoder} knows. */
public final class UndecodableTextException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What the bytes are instead. */
  public enum Cause {
    /** Characters that no text holds: a picture, a PDF, a program. */
    BINARY,
    /** Text perhaps, but in none of the known encodings. */
    UNKNOWN_ENCODING
  }

  private final Cause kind;

  public UndecodableTextException(Cause kind) {
    super(kind == Cause.BINARY ? "binary data" : "unknown encoding");
    this.kind = kind;
  }

  public Cause kind() {
    return kind;
  }
}
