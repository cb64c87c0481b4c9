package org.sayso.batch;

import java.util.Locale;

/** The parts of a run whose time is measured. */
public enum Stage {
  /** Listing the input and reading the speakers file. */
  FIND,
  /** Making sure that the files of the run before are as it wrote them. */
  VERIFY,
  /** Loading models; other stages go on meanwhile. */
  LOAD,
  /** Reading and decoding articles. */
  READ,
  /** Looking up what earlier runs found. */
  RECALL,
  /** Annotating articles and finding and attributing quotations. */
  EXTRACT,
  /** Of extracting: sentences, tokens, parts of speech, names and dependencies. */
  ANNOTATE,
  /** Of extracting: finding quotations. */
  DETECT,
  /** Of extracting: choosing the mention that said them. */
  ATTRIBUTE,
  /** Of extracting: telling which person a mention means. */
  RESOLVE,
  /** Keeping what was found for later runs. */
  REMEMBER,
  /** Matching speakers with the list and writing the output. */
  WRITE,
  /** Completing the output on the disk. */
  COMPLETE;

  /** The name in the run report. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
