package org.sayso.output.html;

import java.util.EnumMap;
import java.util.Map;
import org.sayso.model.QuotationType;
import org.sayso.model.Speaker;

/** How often a speaker is quoted in the whole run. Used by one thread. */
final class SpeakerTotal {
  private final int index;
  private final Speaker speaker;
  private final String colour;
  private final Map<QuotationType, Integer> byType = new EnumMap<>(QuotationType.class);

  SpeakerTotal(int index, Speaker speaker, String colour) {
    this.index = index;
    this.speaker = speaker;
    this.colour = colour;
  }

  void count(QuotationType type) {
    byType.merge(type, 1, Integer::sum);
  }

  /** Its number in the page's data. */
  int index() {
    return index;
  }

  String name() {
    return speaker.label().isEmpty() ? "Nobody named" : speaker.label();
  }

  String colour() {
    return colour;
  }

  boolean isListed() {
    return speaker.isListed();
  }

  /** 0 for the people on the list, 1 for others, 2 for nobody. */
  int group() {
    if (speaker.isListed()) {
      return 0;
    }
    return speaker.label().isEmpty() ? 2 : 1;
  }

  int countOf(QuotationType type) {
    return byType.getOrDefault(type, 0);
  }

  int total() {
    return byType.values().stream().mapToInt(Integer::intValue).sum();
  }
}
