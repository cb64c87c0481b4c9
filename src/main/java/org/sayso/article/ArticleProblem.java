package org.sayso.article;

import org.sayso.text.UndecodableTextException;

/** Everything that can be wrong with an article's file, with the way out of it. */
public enum ArticleProblem {
  EMPTY("the file holds no text", "Put the article into it or remove it."),
  BINARY(
      "the file holds binary data, not text",
      "Save the article as plain text in UTF-8, or remove the file."),
  UNKNOWN_ENCODING(
      "the text is in an unknown encoding",
      "Save it as UTF-8; UTF-16 with a byte order mark and Windows-1252 are read too."),
  TOO_LARGE(
      "the file is larger than an article may be",
      "Split it into one file for each article, allow more with --max-article-size, or remove it."),
  NOT_A_FILE(
      "it is a folder, a pipe or a device, not a file",
      "Put a plain file in its place, or remove it."),
  VANISHED(
      "the file is not there, or is a link to nothing",
      "Mend or remove the link, if it is one; else check that nothing removes articles while the"
          + " program runs."),
  NO_PERMISSION(
      "the program may not read it", "Give the user who runs the program the right to read it."),
  UNREADABLE("it cannot be read", "Check the disk or the network folder it lies on."),
  LINK_LOOP(
      "its links lead back to itself or to a folder above",
      "Remove the link that closes the loop."),
  NAME_NOT_TEXT(
      "its name holds bytes that are no text, and another file's name reads the same",
      "Rename it.");

  private final String reason;
  private final String advice;

  ArticleProblem(String reason, String advice) {
    this.reason = reason;
    this.advice = advice;
  }

  static ArticleProblem of(UndecodableTextException.Cause cause) {
    return switch (cause) {
      case BINARY -> BINARY;
      case UNKNOWN_ENCODING -> UNKNOWN_ENCODING;
    };
  }

  /** What is wrong, as a sentence that could follow the file's name. */
  public String reason() {
    return reason;
  }

  /** What the user can do, as a sentence of its own. */
  public String advice() {
    return advice;
  }
}
