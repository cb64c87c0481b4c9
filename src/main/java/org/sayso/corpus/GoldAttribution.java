package org.sayso.corpus;

import java.util.List;
import org.sayso.model.Span;

/**
 * One annotated attribution: the spans of its source, cue and content, as UTF-16 offsets.
 *
 * <p>Source and cue may be empty, and each of the three may be in several pieces.
 */
public record GoldAttribution(List<Span> source, List<Span> cue, List<Span> content) {
  public GoldAttribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** How many characters of the span the content covers. */
  public int contentOverlap(Span span) {
    return overlap(content, span);
  }

  public boolean sourceOverlaps(Span span) {
    return overlap(source, span) > 0;
  }

  private static int overlap(List<Span> pieces, Span span) {
    return pieces.stream().mapToInt(piece -> piece.overlap(span)).sum();
  }
}
