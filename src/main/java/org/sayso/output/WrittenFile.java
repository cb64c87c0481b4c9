package org.sayso.output;

/** A complete output file: its name, its size and the SHA-256 of its bytes in hexadecimal. */
public record WrittenFile(String name, long bytes, String sha256) {}
