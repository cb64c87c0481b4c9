package org.sayso.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.Gender;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Span;
import org.sayso.model.Token;

/**
 * The people whom one article names: which mentions of names mean the same person.
 *
 * <p>Full names come first; a surname or a given name alone then goes to the person of that name
 * who fits its title's gender, who was named in full most lately in the same paragraph or else is
 * named most. One object for each article, for one thread.
 */
final class People {
  /** What a given name of the other gender than the title's takes from a person's score. */
  private static final double OTHER_GENDER = 40;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SUFFIX = Pattern.compile("(?i)jr\\.?|sr\\.?|II|III|IV");

  private final IndexedArticle article;
  private final Lexicon lexicon;
  private final List<Person> people = new ArrayList<>();
  private final Map<Mention, Person> byMention = new LinkedHashMap<>();
  private final Map<Mention, PersonName> names = new HashMap<>();
  private final Map<Person, NavigableMap<Integer, Span>> places = new HashMap<>();

  /** By person and paragraph, where the first name in full begins. */
  private final Map<Person, Map<Integer, Integer>> firstInFull = new HashMap<>();

  People(IndexedArticle article, List<Mention> mentions, Lexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
    List<Mention> persons = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.kind() == MentionKind.NAME && isPerson(mention)) {
        List<PersonName> parsed = PersonName.parse(nameWords(mention), lexicon.titles());
        if (!parsed.isEmpty()) {
          names.put(mention, parsed.get(0));
          persons.add(mention);
        }
      }
    }
    for (Mention mention : persons) {
      if (name(mention).isFull()) {
        assign(mention, fullNamed(mention));
      }
    }
    byMention.forEach(this::describe);
    for (Mention mention : persons) {
      if (!name(mention).isFull()) {
        Person person = shortNamed(mention);
        assign(mention, person);
        describe(mention, person);
      }
    }
    addUnrecognised(mentions);
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

  /** Whether the person is mentioned by name inside the span. */
  boolean isNamedIn(Person person, Span span) {
    return places
        .getOrDefault(person, Collections.emptyNavigableMap())
        .subMap(span.start(), span.end())
        .values()
        .stream()
        .anyMatch(span::contains);
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

  private boolean isPerson(Mention mention) {
    return head(mention).entity() == EntityType.PERSON || isCalledPerson(mention);
  }

  /**
   * A name that the recogniser did not take for a person's, in full, beside a noun for a person:
   * her colleague, Bram Uyterhoeven; radio host Brent Castleman.
   */
  private boolean isCalledPerson(Mention mention) {
    DependencyTree tree = article.tree(mention.sentence());
    int head = mention.head();
    int first = firstOfName(tree, mention);
    if (first == head || tree.token(head).tag().equals("NNPS") || holdsPlace(tree, first, head)) {
      return false;
    }
    boolean given = givenGender(tree.token(first)) != Gender.UNKNOWN;
    if (!given && tree.token(head).entity() == EntityType.ORGANIZATION) {
      return false;
    }
    boolean behind = first > 0 && given && isPersonNoun(tree.token(first - 1));
    boolean apposed = tree.is(head, "appos") && isPersonNoun(tree.token(tree.head(head)));
    return behind
        || apposed
        || Arrays.stream(tree.children(head))
            .anyMatch(child -> tree.is(child, "appos") && isPersonNoun(tree.token(child)));
  }

  /** The first of the proper nouns without a gap that end at the head. */
  private static int firstOfName(DependencyTree tree, Mention mention) {
    int first = mention.head();
    while (first > 0
        && tree.token(first).isProperNoun()
        && (tree.token(first - 1).isProperNoun() || tree.token(first - 1).text().equals("-"))
        && tree.token(first - 1).start() >= mention.span().start()) {
      first--;
    }
    return first;
  }

  private boolean holdsPlace(DependencyTree tree, int from, int to) {
    for (int t = from; t <= to; t++) {
      if (lexicon.places().named(tree.token(t).text()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isPersonNoun(Token token) {
    return token.tag().equals("NN") && lexicon.persons().contains(token.lowerLemma());
  }

  private Gender givenGender(Token token) {
    Gender known = token.givenName();
    return known == Gender.UNKNOWN ? lexicon.givenNames().gender(token.text()) : known;
  }

  private Token head(Mention mention) {
    return article.tree(mention.sentence()).token(mention.head());
  }

  /** The words of the name itself: the run of person tokens that ends at the head. */
  private List<String> nameWords(Mention mention) {
    DependencyTree tree = article.tree(mention.sentence());
    int first = mention.head();
    if (head(mention).entity() != EntityType.PERSON) {
      first = firstOfName(tree, mention);
    }
    while (first > 0
        && tree.token(first - 1).entity() == EntityType.PERSON
        && tree.token(first - 1).start() >= mention.span().start()) {
      first--;
    }
    Span name = new Span(tree.token(first).start(), tree.token(mention.head()).end());
    List<String> words =
        new ArrayList<>(List.of(BLANKS.split(name.in(article.text()).strip(), -1)));
    int next = mention.head() + 1;
    if (next < tree.size() && SUFFIX.matcher(tree.token(next).text()).matches()) {
      words.add(tree.token(next).text());
    }
    return words;
  }

  private void assign(Mention mention, Person person) {
    put(mention, person);
    person.addName(name(mention));
  }

  private Person fullNamed(Mention mention) {
    PersonName name = name(mention);
    Gender gender = gender(mention);
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
  Person addDescribed(Mention mention, String description, Gender gender) {
    Person person = Person.described(description);
    person.addRole(Role.of(article.tree(mention.sentence()), mention.head(), lexicon.titles()));
    person.showGender(gender);
    people.add(person);
    put(mention, person);
    return person;
  }

  private Person shortNamed(Mention mention) {
    PersonName name = name(mention);
    Gender gender = titleGender(mention);
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
    int first =
        firstInFull.getOrDefault(person, Map.of()).getOrDefault(paragraph, Integer.MAX_VALUE);
    return first < mention.span().start() ? score + 2 : score;
  }

  /** Names that the recogniser took for something else: a surname of a known person. */
  private void addUnrecognised(List<Mention> mentions) {
    for (Mention mention : mentions) {
      String written = mention.span().in(article.text());
      if (mention.kind() == MentionKind.PRONOUN
          || isPerson(mention)
          || !Character.isUpperCase(written.codePointAt(0))) {
        continue;
      }
      List<PersonName> parsed =
          PersonName.parse(List.of(SPACES.split(written, -1)), lexicon.titles());
      for (PersonName name : parsed) {
        EntityType taken = head(mention).entity();
        for (Person person : people) {
          boolean titled = titleGender(mention) != Gender.UNKNOWN;
          if (isMisread(name, titled ? EntityType.NONE : taken, person)) {
            names.put(mention, name);
            put(mention, person);
            describe(mention, person);
            break;
          }
        }
      }
    }
  }

  /** A place that is called like somebody is that person only where the name stands often. */
  private boolean isMisread(PersonName name, EntityType taken, Person person) {
    if (person.name().isEmpty()) {
      return false;
    }
    PersonName known = person.name().get();
    if (name.isFull()) {
      return known.isFull() && known.matches(name, lexicon.nicknames());
    }
    boolean clear = known.isFull() && taken != EntityType.LOCATION;
    return (clear || person.mentions() > 1)
        && name.agreesInSuffix(known)
        && known.hasSurnameOf(name);
  }

  private Gender gender(Mention mention) {
    Gender byTitle = titleGender(mention);
    if (byTitle != Gender.UNKNOWN) {
      return byTitle;
    }
    PersonName name = name(mention);
    return name.isFull() ? givenGender(mention, name) : Gender.UNKNOWN;
  }

  private Gender givenGender(Mention mention, PersonName name) {
    DependencyTree tree = article.tree(mention.sentence());
    for (int t = Math.max(0, mention.head() - 4); t <= mention.head(); t++) {
      if (tree.token(t).text().equals(name.given())) {
        return givenGender(tree.token(t));
      }
    }
    return lexicon.givenNames().gender(name.given());
  }

  /** Gender of a title or office right before the name: Mrs., spokeswoman. */
  private Gender titleGender(Mention mention) {
    DependencyTree tree = article.tree(mention.sentence());
    for (int t = mention.head() - 1; t >= 0 && t >= mention.head() - 5; t--) {
      Token token = tree.token(t);
      Gender gender = lexicon.titles().gender(token.text());
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
      if (token.entity() != EntityType.PERSON && !token.isProperNoun() && !token.isNoun()) {
        break;
      }
    }
    return Gender.UNKNOWN;
  }

  /** Takes in what stands around a name: titles, offices, appositions, predicates. */
  private void describe(Mention mention, Person person) {
    person.showGender(titleGender(mention));
    person.voteGender(gender(mention), 2);
    DependencyTree tree = article.tree(mention.sentence());
    int head = mention.head();
    person.addPlaces(PlaceWords.beside(tree, head, lexicon.places()));
    for (int t = head - 1; t >= 0 && tree.token(t).start() >= mention.span().start(); t--) {
      if (tree.token(t).isNoun()) {
        addRole(person, tree, t);
      }
    }
    for (int child : tree.children(head)) {
      if (tree.is(child, "appos") || isListedApposition(tree, head, child)) {
        addRoles(person, tree, child);
        person.addPlaces(PlaceWords.beside(tree, child, lexicon.places()));
      }
    }
    int up = tree.head(head);
    if (up == Token.NO_HEAD) {
      return;
    }
    if (tree.is(head, "appos")) {
      addRoles(person, tree, up);
      person.addPlaces(PlaceWords.beside(tree, up, lexicon.places()));
    }
    boolean predicate =
        tree.is(head, "nsubj") && tree.token(up).isNoun() && tree.hasChild(up, "cop");
    if (predicate) {
      addRoles(person, tree, up);
      person.addPlaces(PlaceWords.beside(tree, up, lexicon.places()));
    }
  }

  private void addRoles(Person person, DependencyTree tree, int noun) {
    if (tree.token(noun).entity() == EntityType.PERSON) {
      return;
    }
    addRole(person, tree, noun);
    for (int child : tree.children(noun)) {
      if (tree.is(child, "conj") && tree.token(child).isNoun()) {
        addRole(person, tree, child);
      }
    }
  }

  /** Maine, the treasurer, and Teague: the parser takes the treasurer for one more person. */
  private static boolean isListedApposition(DependencyTree tree, int name, int noun) {
    return tree.is(noun, "conj")
        && tree.hasChild(noun, "det")
        && noun > name
        && tree.token(name + 1).text().equals(",")
        && tree.firstBelow(noun) == name + 2;
  }

  private void addRole(Person person, DependencyTree tree, int noun) {
    String written = lexicon.titles().writtenOut(tree.token(noun).lowerLemma());
    if (lexicon.persons().contains(written) || lexicon.titles().contains(tree.token(noun).text())) {
      person.addRole(Role.of(tree, noun, lexicon.titles()));
      person.showGender(lexicon.genderedNouns().gender(written));
    }
  }
}
