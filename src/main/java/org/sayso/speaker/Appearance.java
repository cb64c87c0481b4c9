package org.sayso.speaker;

import org.sayso.model.Mention;

/**
 * Where somebody or something was mentioned, and whom that means.
 *
 * @param subject whether it is the subject of a clause
 * @param source whether it is the source of a quotation
 */
record Appearance(Mention mention, boolean subject, boolean source, Resolution resolution) {

  /** How much it stands out: sources more than subjects, and both more than others. */
  int weight() {
    return (subject ? 1 : 0) + (source ? 2 : 0);
  }
}
