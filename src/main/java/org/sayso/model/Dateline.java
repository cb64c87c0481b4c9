package org.sayso.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dash that ends the dateline at the start of a line.
 *
 * <p>A dateline is a place in capitals, or an agency in brackets with or without a place, and then
 * a dash before the start of a sentence: {@code OSLO, Norway — We}, {@code Lagos (AFP) – We}. A
 * long dash may touch both words; a short one, as in {@code OSLO-The}, only where the second is one
 * that opens sentences, for in {@code NATO-Russia} it is a hyphen.
 */
final class Dateline {
  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’/-]+(?: [\\p{Lu}.'’/-]+){0,3}";
  private static final String REGION = "(?:, ?[^,(“\"\\r\\n—–]{1,30}){0,3}";
  private static final String BRACKETS = "(?:(?: |--)?\\([^()\\r\\n]{1,40}\\))?";
  private static final String NAME = "\\p{Lu}[\\p{L}.'’/-]+(?: \\p{Lu}[\\p{L}.'’/-]+){0,3}";
  private static final String AGENCY = "\\((?:\\p{Lu}{2,6}|Reuters)\\)";
  private static final String START = "[\\p{Lu}\\p{N}“”„«\"‘']";
  private static final String OPENER = "(?:The|An?|In|At|On|As|After|For|With|It|He|She|They) ";
  private static final Pattern DATELINE =
      Pattern.compile(
          ("(?:" + CAPITALS + REGION + BRACKETS + "|(?:" + NAME + REGION + " )?" + AGENCY + ")")
              + (" ?(?<dash>(?:—|--)(?= *" + START + ")|(?<= )[–_-](?= +" + START + ")")
              + ("|[–-](?=" + OPENER + "))"));

  private Dateline() {}

  /** The dash behind the dateline that the line starts with. */
  static Optional<Span> dash(String text, Span line) {
    Matcher dateline = DATELINE.matcher(text).region(line.start(), line.end());
    return dateline.lookingAt()
        ? Optional.of(new Span(dateline.start("dash"), dateline.end("dash")))
        : Optional.empty();
  }
}
