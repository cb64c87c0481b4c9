package org.sayso.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.ArticleSpeaker;
import org.sayso.model.ArticleSpeaker.Kind;
import org.sayso.model.Gender;

/**
 * Somebody whom one article names, or quotes under a description alone, with all that it says about
 * them. For one thread.
 */
final class Person {
  private Optional<PersonName> name;
  private final List<PersonName> names = new ArrayList<>();
  private final List<String> writtenNames = new ArrayList<>();
  private String label;
  private final Map<Gender, Integer> genderVotes = new HashMap<>();
  private final Set<Role> roles = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> affiliations = new HashSet<>();
  private final Set<Integer> ages = new HashSet<>();
  private boolean toBeNamed;
  private Gender shown = Gender.UNKNOWN;
  private int mentions;
  private int fullMentions;

  private Person(Optional<PersonName> name, String label) {
    this.name = name;
    this.label = label;
  }

  static Person named(PersonName name) {
    return new Person(Optional.of(name), name.written());
  }

  /** Somebody without a name: a middle-aged cashier. */
  static Person described(String description, boolean toBeNamed) {
    Person person = new Person(Optional.empty(), description);
    person.toBeNamed = toBeNamed;
    return person;
  }

  /**
   * Whether the article has not named the person, but may do so later: Norway's finance minister,
   * not a senior official.
   */
  boolean mayBeNamedLater() {
    return name.isEmpty() && toBeNamed;
  }

  /** Notes one more place where the name stands. */
  void addName(PersonName written) {
    mentions++;
    if (written.isFull()) {
      fullMentions++;
    }
    if (!names.contains(written)) {
      names.add(written);
      writtenNames.add(written.written());
      if (name.isEmpty() || written.words().size() > name.get().words().size()) {
        name = Optional.of(written);
        label = written.written();
      }
    }
  }

  /** The fullest form in the article; none for somebody who is only described. */
  Optional<PersonName> name() {
    return name;
  }

  /** The fullest name, or the description. */
  String label() {
    return label;
  }

  boolean hasSurnameOf(Person other) {
    return name.isPresent() && other.name.filter(name.get()::hasSurnameOf).isPresent();
  }

  boolean isFullyNamed() {
    return name.isPresent() && name.get().isFull();
  }

  /** All forms. */
  List<PersonName> names() {
    return names;
  }

  /** All forms, as the CSV shows them. */
  List<String> writtenNames() {
    return writtenNames;
  }

  void voteGender(Gender gender, int weight) {
    if (gender == Gender.MALE || gender == Gender.FEMALE) {
      genderVotes.merge(gender, weight, Integer::sum);
    }
  }

  /** Counts what a title or a gendered noun says of the person. */
  void showGender(Gender gender) {
    if (gender == Gender.MALE || gender == Gender.FEMALE) {
      shown = gender;
    }
    voteGender(gender, 5);
  }

  /** The gender that a title or a gendered noun showed; a given name alone may mislead. */
  Gender shownGender() {
    return shown;
  }

  Gender gender() {
    int male = genderVotes.getOrDefault(Gender.MALE, 0);
    int female = genderVotes.getOrDefault(Gender.FEMALE, 0);
    return male == female ? Gender.UNKNOWN : male > female ? Gender.MALE : Gender.FEMALE;
  }

  void addRole(Role role) {
    roles.add(role);
  }

  Set<Role> roles() {
    return roles;
  }

  /** Notes the country or state that stands beside the name or the office. */
  void addPlaces(Set<String> named) {
    places.addAll(named);
  }

  boolean isOfOneOf(Set<String> countries) {
    return places.stream().anyMatch(countries::contains);
  }

  /** Notes other names beside the name or the office: of a party, a firm, a town. */
  void addAffiliations(Set<String> names) {
    affiliations.addAll(names);
  }

  boolean isAffiliatedWithOneOf(Set<String> names) {
    return affiliations.stream().anyMatch(names::contains);
  }

  /** Whether the article does not lay the person to another country than these, if any. */
  boolean mayBeOfOneOf(Set<String> countries) {
    return countries.isEmpty() || places.isEmpty() || isOfOneOf(countries);
  }

  void addAge(int years) {
    ages.add(years);
  }

  boolean isAged(int years) {
    return ages.contains(years);
  }

  /** Whether the article does not give the person another age. */
  boolean mayBeAged(int years) {
    return ages.isEmpty() || isAged(years);
  }

  boolean hasRole(Role role) {
    return roles.stream().anyMatch(role::matches);
  }

  boolean hasRoleLike(Role role) {
    return roles.stream().anyMatch(role::resembles);
  }

  /** Whether the article gives the person that office, but for something else. */
  boolean hasOtherField(Role role) {
    return !hasRoleLike(role) && roles.stream().anyMatch(role::differsInField);
  }

  int mentions() {
    return mentions;
  }

  int fullMentions() {
    return fullMentions;
  }

  /** The person as the CSV shows them. */
  ArticleSpeaker asSpeaker() {
    Kind kind = name.isPresent() ? Kind.PERSON : Kind.DESCRIBED;
    return new ArticleSpeaker(label, kind, gender(), writtenNames);
  }
}
