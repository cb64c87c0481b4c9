package org.sayso.speaker;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.sayso.model.Mention;

/** Where one person was mentioned last, while an article is read from front to back. */
final class Trace {
  /** How a mention is used. */
  enum Use {
    ANY,
    SUBJECT,
    SOURCE,
    NAME
  }

  private final Map<Use, Mention> last = new EnumMap<>(Use.class);

  void add(Mention mention, boolean subject, boolean source, boolean name) {
    last.put(Use.ANY, mention);
    if (subject) {
      last.put(Use.SUBJECT, mention);
    }
    if (source) {
      last.put(Use.SOURCE, mention);
    }
    if (name) {
      last.put(Use.NAME, mention);
    }
  }

  boolean isEmpty() {
    return last.isEmpty();
  }

  Optional<Mention> at(Use use) {
    return Optional.ofNullable(last.get(use));
  }

  /** The last mention of any kind. */
  Mention last() {
    return at(Use.ANY).orElseThrow();
  }
}
