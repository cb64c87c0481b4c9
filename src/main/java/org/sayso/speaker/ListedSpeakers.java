package org.sayso.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.model.ListedSpeaker;
import org.sayso.model.Speaker;

/** Tells which of the people to follow a speaker of an article is, if any. Immutable. */
public final class ListedSpeakers {
  private final Map<String, Speaker> byName = new HashMap<>();

  public ListedSpeakers(List<ListedSpeaker> listed) {
    for (ListedSpeaker person : listed) {
      Stream.concat(Stream.of(person.name()), person.aliases().stream())
          .forEach(name -> byName.putIfAbsent(name, new Speaker.Listed(person.name())));
    }
  }

  /** Whom the output names for a speaker of an article. */
  public Speaker speaker(Optional<ArticleSpeaker> source) {
    return source.map(this::listedOrNot).orElseGet(Speaker.Nobody::new);
  }

  private Speaker listedOrNot(ArticleSpeaker source) {
    return Stream.concat(Stream.of(source.label()), source.names().stream())
        .filter(byName::containsKey)
        .findFirst()
        .map(byName::get)
        .orElseGet(() -> new Speaker.Unlisted(source.label()));
  }
}
