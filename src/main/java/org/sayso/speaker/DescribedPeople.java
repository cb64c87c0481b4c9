package org.sayso.speaker;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.sayso.lexicon.WordClass;
import org.sayso.lexicon.WordClasses;
import org.sayso.model.DependencyTree;
import org.sayso.model.Gender;
import org.sayso.model.Mention;
import org.sayso.model.Token;
import org.sayso.speaker.Resolution.How;

/**
 * Decides which of the article's people a description means: the mayor, the Polish minister, the
 * woman. One object for each reading of an article, for one thread.
 */
final class DescribedPeople {
  /** What the press calls somebody whom it does not name. */
  private static final String UNNAMED_PERSON = "person";

  /** Mentions by name of somebody who is no bystander. */
  private static final int MANY_MENTIONS = 3;

  private static final Set<String> BEFORE_OWN_THINGS = Set.of("in", "during", "at", "from");

  private final Reading reading;
  private final MentionWords words;
  private final WordClasses classes;
  private final Antecedents antecedents;

  DescribedPeople(Reading reading, Antecedents antecedents) {
    this.reading = reading;
    this.words = reading.words();
    this.classes = reading.lexicon().wordClasses();
    this.antecedents = antecedents;
  }

  /** Mayor: “We will not sell.” The article below says who is meant. */
  Optional<Resolution> officeInHeadline(Mention mention) {
    if (!words.isInHeadline(mention)
        || !reading.lexicon().titles().contains(words.head(mention).text())
        || words.isGroup(mention)) {
      return Optional.empty();
    }
    return holders(mention).stream()
        .findFirst()
        .map(person -> Resolution.likely(person.asSpeaker(), How.ROLE));
  }

  /**
   * His sister: the one person of the article who is somebody's sister, if the surname is the same.
   */
  Optional<Resolution> relative(Mention mention, Optional<Person> owner) {
    String noun = words.noun(mention);
    List<Person> relatives =
        reading.people().all().stream()
            .filter(Person::isFullyNamed)
            .filter(person -> person.roles().stream().anyMatch(role -> role.noun().equals(noun)))
            .filter(person -> !owner.equals(Optional.of(person)))
            .filter(person -> owner.isEmpty() || person.hasSurnameOf(owner.get()))
            .toList();
    return relatives.size() == 1
        ? Optional.of(Resolution.likely(relatives.get(0).asSpeaker(), How.ROLE))
        : Optional.empty();
  }

  /**
   * Her opponent: somebody else in the same race, or who is named most of all others; no one of
   * many, as a former rival is.
   */
  Optional<Resolution> rival(Mention mention, Person person) {
    if (words.tree(mention).hasChild(mention.head(), "amod")) {
      return Optional.empty();
    }
    Predicate<Person> isOther = other -> other.isFullyNamed() && !other.equals(person);
    int most =
        reading.people().all().stream().filter(isOther).mapToInt(Person::mentions).max().orElse(0);
    int prominent = Math.max(most, MANY_MENTIONS);
    return mostSalient(
        mention, isOther.and(other -> isContender(other, person) || other.mentions() >= prominent));
  }

  /** Whether the other one stands for an office, too, or has the same one. */
  private boolean isContender(Person other, Person person) {
    return other.roles().stream()
        .anyMatch(
            role ->
                classes.contains(WordClass.CONTENDERS, role.noun())
                    || person.roles().stream().anyMatch(role::matches));
  }

  /** Whom a description with a definite article means. */
  Optional<Resolution> resolve(Mention mention) {
    return byAge(mention)
        .or(() -> byRole(mention).map(holder -> newcomer(mention, holder).orElse(holder)))
        .or(() -> words.isBare(mention) ? onlyHolder(mention) : Optional.empty())
        .or(() -> bySalience(mention));
  }

  /** The 45-year-old: whoever has that age, if one person has. */
  private Optional<Resolution> byAge(Mention mention) {
    OptionalInt age = words.age(mention);
    if (age.isEmpty()) {
      return Optional.empty();
    }
    List<Person> aged =
        reading.people().all().stream()
            .filter(person -> person.name().isPresent() && person.isAged(age.getAsInt()))
            .toList();
    return aged.size() == 1
        ? Optional.of(Resolution.likely(aged.get(0).asSpeaker(), How.ROLE))
        : Optional.empty();
  }

  /**
   * Haq was asked, and the spokesman said: where the spokesman before was last heard of long ago,
   * and has no name or was named before Haq, it is Haq, of whom the article does not tell what he
   * is. Heads of states stay in mind.
   */
  private Optional<Resolution> newcomer(Mention mention, Resolution holder) {
    Optional<Person> forgotten =
        reading
            .personOf(mention, holder)
            .filter(known -> antecedents.isForgotten(known, mention))
            .filter(known -> known.name().isEmpty() || !isOfState(words.role(mention)));
    return forgotten.flatMap(
        known ->
            mostSalient(
                mention,
                person ->
                    person.name().isPresent()
                        && person.roles().stream().allMatch(role -> role.isHonorific(classes))
                        && antecedents.isRecentSubject(person, mention)
                        && (known.name().isEmpty()
                            || reading.people().isNamedFirst(known, person))));
  }

  /** The most salient of those who have the office, else of those with one that it covers. */
  private Optional<Resolution> byRole(Mention mention) {
    Role role = words.role(mention);
    boolean spokesperson = words.isSpokesperson(mention);
    Predicate<Person> settled = person -> spokesperson || !person.mayBeNamedLater();
    return mostSalientHolder(mention, settled.and(person -> person.hasRole(role)))
        .or(
            () ->
                words.isOfThing(mention)
                    ? Optional.empty()
                    : mostSalientHolder(mention, settled.and(person -> person.hasRoleLike(role))))
        .or(
            () ->
                words.isPlain(mention)
                    ? mostSalientHolder(
                        mention,
                        settled.and(person -> isCovered(person, role, words.isOfThing(mention))))
                    : Optional.empty());
  }

  private Optional<Resolution> mostSalientHolder(Mention mention, Predicate<Person> test) {
    Set<String> places = words.places(mention);
    return antecedents.mostSalient(
        mention,
        words.gender(mention),
        person -> (places.isEmpty() || person.isOfOneOf(places)) && test.test(person),
        How.ROLE);
  }

  /**
   * Whether the person has an office that the role may mean: a president is a leader, but no
   * union's.
   */
  private boolean isCovered(Person person, Role role, boolean ofThing) {
    return person.name().isPresent()
        && person.roles().stream()
            .anyMatch(
                known ->
                    known.rank().equals(role.rank())
                        && !(ofThing && isOfState(known))
                        && reading.lexicon().offices().covers(role.noun(), known.noun()));
  }

  private boolean isOfState(Role role) {
    return !role.ofSomething() && classes.contains(WordClass.HEADS_OF_STATES, role.noun());
  }

  /** The only person whom the article gives that office below: the chair, before Ole Vik, chair. */
  private Optional<Resolution> onlyHolder(Mention mention) {
    Gender gender = words.gender(mention);
    List<Person> holders =
        holders(mention).stream()
            .filter(person -> person.shownGender().agreesWith(gender))
            .toList();
    return holders.size() == 1
        ? Optional.of(Resolution.likely(holders.get(0).asSpeaker(), How.ROLE))
        : Optional.empty();
  }

  /** Everybody named to whom the article gives that office, above or below. */
  private List<Person> holders(Mention mention) {
    Role role = words.role(mention);
    return reading.people().all().stream()
        .filter(person -> person.name().isPresent() && person.hasRole(role))
        .toList();
  }

  private Optional<Resolution> bySalience(Mention mention) {
    if (classes.contains(WordClass.BARE_PERSONS, words.noun(mention))) {
      Optional<Resolution> unnamed = mostSalient(mention, person -> person.name().isEmpty());
      return unnamed.isPresent() || words.noun(mention).equals(UNNAMED_PERSON)
          ? unnamed
          : mostSalient(mention, antecedents::isNamedOrQuoted);
    }
    if (mayBeUnnamed(mention)) {
      return Optional.empty();
    }
    Set<String> places = words.places(mention);
    Role role = words.role(mention);
    OptionalInt age = words.age(mention);
    boolean mayBeAnybody =
        places.isEmpty() && !reading.lexicon().titles().contains(words.head(mention).text());
    Predicate<Person> mayHold =
        person ->
            !person.hasOtherField(role)
                && (age.isEmpty() || person.mayBeAged(age.getAsInt()))
                && person
                    .name()
                    .map(name -> !complements(mention, name))
                    .orElseGet(
                        () ->
                            person.hasRole(role)
                                || (mayBeAnybody && antecedents.wasJustQuoted(person, mention)));
    Set<String> names =
        PlaceWords.namesBeside(words.tree(mention), mention.head(), reading.lexicon().places());
    names.removeIf(
        name -> !role.field().isEmpty() && reading.lexicon().offices().isPortfolio(name));
    return mostSalient(mention, mayHold.and(person -> person.isOfOneOf(places)))
        .or(
            () ->
                mostSalient(
                    mention,
                    mayHold.and(
                        person ->
                            person.isAffiliatedWithOneOf(names) && person.mayBeOfOneOf(places))))
        .or(() -> mostSalient(mention, mayHold.and(person -> person.mayBeOfOneOf(places))));
  }

  private Optional<Resolution> mostSalient(Mention mention, Predicate<Person> test) {
    Gender behind = genderBehind(mention);
    return antecedents.mostSalient(
        mention,
        words.gender(mention),
        test.and(person -> person.gender().agreesWith(behind)),
        How.SALIENCE);
  }

  /**
   * What a pronoun behind tells: the mayor laughed, "...," she said; the mayor said in her speech.
   */
  private Gender genderBehind(Mention mention) {
    if (!words.isMainSubject(mention)) {
      return Gender.UNKNOWN;
    }
    Gender owner = genderOfPossessor(mention);
    return owner == Gender.UNKNOWN
        ? reading
            .nextSource(mention)
            .filter(words::isMainSubject)
            .filter(source -> !reading.isSomebodyNamedBetween(mention, source))
            .map(source -> MentionWords.genderOfPronoun(words.head(source)))
            .orElse(Gender.UNKNOWN)
        : owner;
  }

  /** In her speech; not: he attacked her record. */
  private Gender genderOfPossessor(Mention subject) {
    DependencyTree tree = words.tree(subject);
    for (int child : tree.children(tree.head(subject.head()))) {
      int owner = tree.child(child, "nmod:poss");
      if (child > subject.head()
          && owner != Token.NO_HEAD
          && tree.is(child, "obl")
          && BEFORE_OWN_THINGS.contains(tree.preposition(child))) {
        return MentionWords.genderOfPronoun(tree.token(owner));
      }
    }
    return Gender.UNKNOWN;
  }

  /** The institute's director; not the union's president where somebody is just president. */
  private boolean mayBeAtHeadOfThing(Mention mention) {
    Role role = words.role(mention);
    return classes.contains(WordClass.HEADS_OF_ORGANISATIONS, words.noun(mention))
        && reading.people().all().stream()
            .noneMatch(person -> person.hasRoleLike(role) && !person.hasRole(role));
  }

  /** Whether it tells somebody apart of whom the article need not have spoken. */
  private boolean mayBeUnnamed(Mention mention) {
    return words.isBelowSomebody(mention)
        || (words.isOfThing(mention) && !mayBeAtHeadOfThing(mention))
        || (!words.places(mention).isEmpty()
            && words.tree(mention).hasChild(mention.head(), "nmod"))
        || classes.contains(WordClass.UNNAMED_PERSONS, words.noun(mention));
  }

  /** Whether the surname stands behind the description: the leader of the Dahl party. */
  private boolean complements(Mention mention, PersonName name) {
    DependencyTree tree = words.tree(mention);
    for (int t = mention.head() + 1; t <= tree.lastBelow(mention.head()); t++) {
      if (tree.token(t).text().equals(name.surname())) {
        return true;
      }
    }
    return false;
  }
}
