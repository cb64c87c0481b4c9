package org.sayso.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.Mention;
import org.sayso.model.Span;

/**
 * What one reading of an article knows: its mentions and people, and whom the mentions up to here
 * mean. One object for each reading, for one thread.
 */
final class Reading {
  /** How far ahead of a mention the next source is looked for. */
  private static final int MOST_SENTENCES_TO_SOURCE = 4;

  private final Lexicon lexicon;
  private final MentionWords words;
  private final People people;
  private final Map<Integer, List<Mention>> bySentence;
  private final Map<Mention, List<Span>> sources;
  private final Map<Mention, Resolution> resolved = new HashMap<>();

  /**
   * @param sources the mentions that were found to be sources, each with what it says
   */
  Reading(
      Lexicon lexicon,
      MentionWords words,
      People people,
      List<Mention> mentions,
      Map<Mention, List<Span>> sources) {
    this.lexicon = lexicon;
    this.words = words;
    this.people = people;
    bySentence = mentions.stream().collect(Collectors.groupingBy(Mention::sentence));
    this.sources = Map.copyOf(sources);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  MentionWords words() {
    return words;
  }

  People people() {
    return people;
  }

  void resolve(Mention mention, Resolution resolution) {
    resolved.put(mention, resolution);
  }

  /** Whom a mention means; empty when that is not decided, or nobody can be named. */
  Optional<Resolution> resolution(Mention mention) {
    return Optional.ofNullable(resolved.get(mention));
  }

  boolean isSource(Mention mention) {
    return sources.containsKey(mention);
  }

  /** Whether the person's name stands in the words of which the mention is the source. */
  boolean isSpokenOf(Person person, Mention mention) {
    return sources.getOrDefault(mention, List.of()).stream()
        .anyMatch(span -> !people.placesIn(person, span).isEmpty());
  }

  /** The same in quotation marks, but not in what the source quotes: He told me, ‘Ann, go’. */
  boolean isSpokenOfInMarks(Person person, Mention mention) {
    return sources.getOrDefault(mention, List.of()).stream()
        .filter(words::isMarked)
        .anyMatch(
            span ->
                people.placesIn(person, span).stream()
                    .anyMatch(place -> !words.isBehindMark(span, place)));
  }

  /** Whether the last that the mention is the source of ends in a question mark. */
  boolean isSourceOfQuestion(Mention mention) {
    List<Span> said = sources.getOrDefault(mention, List.of());
    return !said.isEmpty() && words.isQuestion(said.get(said.size() - 1));
  }

  /** The source behind the mention that comes first, in the same paragraph. */
  Optional<Mention> nextSource(Mention mention) {
    int paragraph = words.paragraph(mention);
    for (int s = mention.sentence(); s < mention.sentence() + MOST_SENTENCES_TO_SOURCE; s++) {
      for (Mention next : mentionsIn(s)) {
        if (next.span().start() > mention.span().start() && isSource(next)) {
          return Optional.of(next).filter(found -> words.paragraph(found) == paragraph);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a person's name stands behind the one mention and before the other, in marks or not.
   */
  boolean isSomebodyNamedBetween(Mention first, Mention last) {
    return IntStream.rangeClosed(first.sentence(), last.sentence())
        .mapToObj(this::mentionsIn)
        .flatMap(List::stream)
        .filter(mention -> mention.span().start() >= first.span().end())
        .filter(mention -> mention.span().end() <= last.span().start())
        .anyMatch(mention -> people.named(mention).isPresent());
  }

  List<Mention> mentionsIn(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  Optional<Mention> mentionAt(int sentence, int head) {
    for (Mention mention : mentionsIn(sentence)) {
      if (mention.head() == head) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** Who stands before the noun as its possessor: her in her lawyer. */
  Optional<Mention> possessor(Mention mention) {
    return possessor(mention, mention.head());
  }

  /** The same for another noun of the mention's sentence. */
  Optional<Mention> possessor(Mention mention, int noun) {
    return mentionAt(mention.sentence(), words.tree(mention).child(noun, "nmod:poss"));
  }

  /** The person whose name has its head there. */
  Optional<Person> personAt(int sentence, int head) {
    return mentionAt(sentence, head).flatMap(people::named);
  }

  /** Whom a mention that was read means, if that is a person of the article. */
  Optional<Person> person(Mention mention) {
    return resolution(mention).flatMap(resolution -> personOf(mention, resolution));
  }

  /** The person whom the mention names, else the one whom the resolution found. */
  Optional<Person> personOf(Mention mention, Resolution resolution) {
    Optional<Person> named = people.named(mention);
    if (named.isPresent()) {
      return named;
    }
    for (Person person : people.all()) {
      if (person.label().equals(resolution.speaker().label())) {
        return Optional.of(person);
      }
    }
    return Optional.empty();
  }
}
