package org.sayso.speaker;

import org.sayso.model.ListedSpeaker;

/**
 * A person on the list and where.
 *
 * @param line number of the line that the row begins on, from 1
 */
record ListedRow(int line, ListedSpeaker speaker) {}
