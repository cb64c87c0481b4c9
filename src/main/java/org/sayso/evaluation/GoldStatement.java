package org.sayso.evaluation;

import org.sayso.model.Span;

/**
 * Something that a person is reported to have said, with or without quotation marks.
 *
 * @param article the name of the article's file
 * @param span in code points
 */
public record GoldStatement(String article, Span span, String statement, String speaker) {}
