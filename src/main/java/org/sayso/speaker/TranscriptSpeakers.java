package org.sayso.speaker;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sayso.model.ArticleSpeaker;
import org.sayso.model.ArticleSpeaker.Kind;
import org.sayso.model.Gender;
import org.sayso.model.Mention;
import org.sayso.speaker.Resolution.How;

/**
 * Decides whom the labels of a transcript mean that are no names: Q, A, The Prime Minister. One
 * object for each reading of an article, for one thread.
 */
final class TranscriptSpeakers {
  private final Reading reading;
  private final MentionWords words;
  private final TranscriptLabels labels;
  private final List<Mention> mentions;

  TranscriptSpeakers(Reading reading, TranscriptLabels labels, List<Mention> mentions) {
    this.reading = reading;
    this.words = reading.words();
    this.labels = labels;
    this.mentions = mentions;
  }

  Resolution decide(Mention label) {
    if (labels.isQuestion(label)) {
      return described("the interviewer");
    }
    Optional<Person> person = labels.isAnswer(label) ? interviewee() : holder(label);
    return person
        .map(found -> Resolution.likely(found.asSpeaker(), How.ROLE))
        .orElseGet(
            () ->
                described(labels.isAnswer(label) ? "the interviewee" : labels.description(label)));
  }

  private static Resolution described(String words) {
    return Resolution.certain(
        new ArticleSpeaker(words, Kind.DESCRIBED, Gender.UNKNOWN, List.of()), How.SELF);
  }

  /** Whoever is named most above the first turn, but not as the author; of several the first. */
  private Optional<Person> interviewee() {
    Map<Person, Integer> named = new LinkedHashMap<>();
    Set<Person> authors = new HashSet<>();
    for (Mention mention : mentions) {
      Optional<Person> person = reading.people().named(mention);
      if (person.isPresent() && mention.span().end() <= labels.start()) {
        named.merge(person.get(), 1, Integer::sum);
        if (words.isCredit(mention)) {
          authors.add(person.get());
        }
      }
    }
    named.keySet().removeAll(authors);
    return named.entrySet().stream()
        .reduce((first, second) -> second.getValue() > first.getValue() ? second : first)
        .map(Map.Entry::getKey);
  }

  /** The only one who has the office, named in brackets once: The Prime Minister (Ann Dahl). */
  private Optional<Person> holder(Mention label) {
    Role role = words.role(label);
    nameBehind(label).ifPresent(person -> person.addRole(role));
    return onlyOne(person -> person.roles().contains(role))
        .or(() -> onlyOne(person -> person.hasRole(role)));
  }

  private Optional<Person> onlyOne(Predicate<Person> condition) {
    List<Person> named =
        reading.people().all().stream()
            .filter(person -> person.name().isPresent())
            .filter(condition)
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private Optional<Person> nameBehind(Mention label) {
    return reading.mentionsIn(label.sentence()).stream()
        .filter(mention -> mention.span().start() > label.span().end())
        .findFirst()
        .filter(name -> labels.isInBracketsBehind(label, name))
        .flatMap(reading.people()::named);
  }
}
