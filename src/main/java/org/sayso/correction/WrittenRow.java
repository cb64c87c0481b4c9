package org.sayso.correction;

/**
 * A row as the last run wrote it: what a correction is compared with.
 *
 * @param quote the beginning of the words
 * @param near see {@link Near}
 */
record WrittenRow(
    String article,
    String quoteId,
    String speaker,
    String type,
    String evidence,
    String quote,
    String near) {
  String of(CorrectedColumn column) {
    return switch (column) {
      case SPEAKER -> speaker;
      case TYPE -> type;
    };
  }
}
