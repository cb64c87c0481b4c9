package org.sayso.speaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.Gender;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Span;

/**
 * The people whom one article names: which mentions of names mean the same person.
 *
 * <p>Full names come first; a surname or a given name alone then goes to the person of that name
 * who fits its title's gender, who was named in full in the paragraph or the two before it or else
 * is named most. One object for each article, for one thread.
 */
final class People {
  /** What a given name of the other gender than the title's takes from a person's score. */
  private static final double OTHER_GENDER = 40;

  /** In how many paragraphs, the mention's own and those before, a name in full counts more. */
  private static final int PARAGRAPHS_NAMED = 3;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final IndexedArticle article;
  private final Lexicon lexicon;
  private final NameGenders genders;
  private final NameFinder finder;
  private final NameSurroundings surroundings;
  private final List<Person> people = new ArrayList<>();
  private final Map<Mention, Person> byMention = new LinkedHashMap<>();
  private final Map<Mention, PersonName> names = new HashMap<>();
  private final Map<Person, NavigableMap<Integer, Span>> places = new HashMap<>();

  /** By person and paragraph, where the first name in full begins. */
  private final Map<Person, Map<Integer, Integer>> firstInFull = new HashMap<>();

  People(IndexedArticle article, List<Mention> mentions, TranscriptLabels labels, Lexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
    genders = new NameGenders(article, lexicon);
    finder = new NameFinder(article, lexicon, labels);
    surroundings = new NameSurroundings(article, lexicon, genders);
    List<Mention> persons = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.kind() == MentionKind.NAME && finder.isPerson(mention)) {
        List<PersonName> parsed = PersonName.parse(finder.words(mention), lexicon.titles());
        if (!parsed.isEmpty() && !parsed.get(0).isRow()) {
          names.put(mention, parsed.get(0));
          persons.add(mention);
        }
      }
    }
    Map<Boolean, List<Mention>> byFullness =
        persons.stream().collect(Collectors.partitioningBy(this::isInFull));
    for (Mention mention : byFullness.getOrDefault(true, List.of())) {
      assign(mention, fullNamed(mention));
    }
    byMention.forEach(this::describe);
    for (Mention mention : byFullness.getOrDefault(false, List.of())) {
      Person person = shortNamed(mention);
      assign(mention, person);
      describe(mention, person);
    }
    addUnrecognised(mentions);
  }

  /** Whether a given name stands before the surname: not in Le Pen beside Marine Le Pen. */
  private boolean isInFull(Mention mention) {
    PersonName name = name(mention);
    boolean surname =
        name.beginsWithParticle()
            && names.values().stream().anyMatch(other -> other.endsWith(name));
    return name.isFull() && !surname;
  }

  private PersonName name(Mention mention) {
    PersonName name = names.get(mention);
    if (name == null) {
      throw new IllegalArgumentException("no person's name: " + mention);
    }
    return name;
  }

  /** The person whom a mention names. */
  Optional<Person> named(Mention mention) {
    return Optional.ofNullable(byMention.get(mention));
  }

  /** The first person of that surname who is named more than once. */
  Optional<Person> withSurname(String surname) {
    return people.stream()
        .filter(person -> person.mentions() > 1 && person.name().isPresent())
        .filter(person -> Spelling.same(person.name().get().surname(), surname))
        .findFirst();
  }

  List<Person> all() {
    return people;
  }

  /** Where the person is mentioned by name inside the span. */
  List<Span> placesIn(Person person, Span span) {
    return places
        .getOrDefault(person, Collections.emptyNavigableMap())
        .subMap(span.start(), span.end())
        .values()
        .stream()
        .filter(span::contains)
        .toList();
  }

  /** Whether the article names the one in full before it names the other so, if it ever does. */
  boolean isNamedFirst(Person one, Person other) {
    return people.indexOf(one) < people.indexOf(other);
  }

  private void put(Mention mention, Person person) {
    byMention.put(mention, person);
    places
        .computeIfAbsent(person, p -> new TreeMap<>())
        .merge(mention.span().start(), mention.span(), (a, b) -> a.end() < b.end() ? a : b);
    PersonName name = names.get(mention);
    if (name != null && name.isFull()) {
      firstInFull
          .computeIfAbsent(person, p -> new HashMap<>())
          .merge(
              article.paragraphOfSentence(mention.sentence()), mention.span().start(), Math::min);
    }
  }

  private void describe(Mention mention, Person person) {
    surroundings.describe(person, mention, name(mention));
  }

  private void assign(Mention mention, Person person) {
    put(mention, person);
    person.addName(name(mention));
  }

  private Person fullNamed(Mention mention) {
    PersonName name = name(mention);
    Gender gender = genders.of(mention, name);
    for (Person person : people) {
      if (person.isFullyNamed()
          && person.names().stream().anyMatch(known -> known.matches(name, lexicon.nicknames()))
          && person.shownGender().agreesWith(gender)) {
        return person;
      }
    }
    return add(name);
  }

  private Person add(PersonName name) {
    Person person = Person.named(name);
    people.add(person);
    return person;
  }

  /** Adds somebody who has no name, first described by the mention. */
  Person addDescribed(Mention mention, String description, boolean toBeNamed, Gender gender) {
    Person person = Person.described(description, toBeNamed);
    person.addRole(Role.of(article.tree(mention.sentence()), mention.head(), lexicon));
    person.showGender(gender);
    people.add(person);
    put(mention, person);
    return person;
  }

  private Person shortNamed(Mention mention) {
    PersonName name = name(mention);
    Gender gender = genders.byTitle(mention);
    Person best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Person person : people) {
      double fit = fit(person, name);
      if (fit == 0 || !person.shownGender().agreesWith(gender)) {
        continue;
      }
      boolean otherGender = !person.gender().agreesWith(gender);
      double score = fit + prominence(person, mention) - (otherGender ? OTHER_GENDER : 0);
      if (score > bestScore) {
        bestScore = score;
        best = person;
      }
    }
    return best != null ? best : add(name);
  }

  /** How well a single name fits a person: 0 not at all, surname better than given name. */
  private static double fit(Person person, PersonName name) {
    if (person.name().isEmpty()) {
      return 0;
    }
    PersonName fullest = person.name().get();
    if (fullest.hasSurnameOf(name)) {
      return name.agreesInSuffix(fullest) ? 100 : 80;
    }
    if (person.isFullyNamed()
        && person.names().stream().anyMatch(known -> known.hasGivenNameOf(name))) {
      return 50;
    }
    if (person.names().stream().anyMatch(known -> known.hasInside(name))) {
      return 40;
    }
    return fullest.hasSimilarSurname(name) ? 20 : 0;
  }

  private double prominence(Person person, Mention mention) {
    int paragraph = article.paragraphOfSentence(mention.sentence());
    double score =
        Math.log(1 + person.fullMentions()) + 0.001 * (people.size() - people.indexOf(person));
    Map<Integer, Integer> first = firstInFull.getOrDefault(person, Map.of());
    for (int back = 0; back < PARAGRAPHS_NAMED; back++) {
      if (first.getOrDefault(paragraph - back, Integer.MAX_VALUE) < mention.span().start()) {
        return score + PARAGRAPHS_NAMED - back;
      }
    }
    return score;
  }

  /** Names that the recogniser took for something else: a surname of a known person. */
  private void addUnrecognised(List<Mention> mentions) {
    for (Mention mention : mentions) {
      String written = mention.span().in(article.text());
      boolean behindAge = isBehindAge(mention);
      if (mention.kind() == MentionKind.PRONOUN
          || finder.isLabel(mention)
          || finder.isPerson(mention)
          || !(Character.isUpperCase(written.codePointAt(0)) || behindAge)) {
        continue;
      }
      List<String> words = behindAge ? finder.words(mention) : List.of(SPACES.split(written, -1));
      List<PersonName> parsed = PersonName.parse(words, lexicon.titles());
      boolean titled = genders.byTitle(mention) != Gender.UNKNOWN;
      EntityType taken = titled ? EntityType.NONE : finder.head(mention).entity();
      boolean given = taken == EntityType.NONE && finder.head(mention).isProperNoun();
      for (PersonName name : parsed) {
        for (Person person : people) {
          if (isMisread(name, taken, person, mention) || (given && isOnlyOneCalled(name, person))) {
            names.put(mention, name);
            put(mention, person);
            describe(mention, person);
            break;
          }
        }
      }
    }
  }

  /** The 41-year-old Coventry. */
  private boolean isBehindAge(Mention mention) {
    return finder.head(mention).isProperNoun()
        && Ages.of(article.tree(mention.sentence()), mention.head()).isPresent();
  }

  /**
   * A place that is called like somebody is that person only where the name stands often, or does
   * something.
   */
  private boolean isMisread(PersonName name, EntityType taken, Person person, Mention mention) {
    if (person.name().isEmpty()) {
      return false;
    }
    PersonName known = person.name().get();
    if (name.isFull()) {
      return known.isFull() && known.matches(name, lexicon.nicknames());
    }
    boolean clear = known.isFull() && (taken != EntityType.LOCATION || isActing(mention));
    return (clear || person.mentions() > 1)
        && name.agreesInSuffix(known)
        && (known.hasSurnameOf(name) || (known.isFamilyNameFirst() && known.hasGivenNameOf(name)));
  }

  /** Whether it does something or something is done to it, and it is no country: Kerguelen said. */
  private boolean isActing(Mention mention) {
    DependencyTree tree = article.tree(mention.sentence());
    return (tree.is(mention.head(), "nsubj") || tree.is(mention.head(), "obj"))
        && lexicon.places().named(finder.head(mention).text()).isEmpty();
  }

  /** Whether nobody else begins with that name: Hu for Hu Jianlin. */
  private boolean isOnlyOneCalled(PersonName name, Person person) {
    return !name.isFull()
        && isCalled(person, name)
        && people.stream().filter(other -> isCalled(other, name)).count() == 1;
  }

  private static boolean isCalled(Person person, PersonName name) {
    return person.isFullyNamed() && person.name().filter(name::hasGivenNameOf).isPresent();
  }
}
