package org.sayso.output.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.model.ListedSpeaker;
import org.sayso.model.Speaker;

/**
 * Gives each speaker a colour, the same on every page: a class of the style sheet.
 *
 * <p>The listed people take the first colours in the order of their list; all others share the rest
 * in the order in which they are asked for, so that two of them may look alike. Colour is never the
 * only sign: names stand beside it. Used by one thread.
 */
final class Palette {
  private static final int COLOURS = 10;
  private static final int LEAST_FOR_OTHERS = 4;

  private final Map<Speaker, Integer> colours = new HashMap<>();
  private final int firstForOthers;
  private int others;

  Palette(List<ListedSpeaker> people) {
    for (ListedSpeaker person : people) {
      colours.put(new Speaker.Listed(person.name()), colours.size() % COLOURS);
    }
    firstForOthers = Math.min(people.size(), COLOURS - LEAST_FOR_OTHERS);
  }

  /** The class of a speaker's colour. */
  String of(Speaker speaker) {
    if (speaker.label().isEmpty()) {
      return "nobody";
    }
    return "s" + colours.computeIfAbsent(speaker, who -> next());
  }

  private int next() {
    return firstForOthers + others++ % (COLOURS - firstForOthers);
  }
}
