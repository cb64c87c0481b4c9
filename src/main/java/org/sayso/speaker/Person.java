package org.sayso.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.model.Gender;

/** Somebody whom one article names, with all that it says about them. For one thread. */
final class Person {
  private PersonName name;
  private final List<PersonName> names = new ArrayList<>();
  private final Map<Gender, Integer> genderVotes = new HashMap<>();
  private final Set<String> roles = new HashSet<>();
  private int mentions;
  private int fullMentions;

  Person(PersonName name) {
    this.name = name;
  }

  /** Notes one more place where the name stands. */
  void addName(PersonName written) {
    mentions++;
    if (written.isFull()) {
      fullMentions++;
    }
    if (!names.contains(written)) {
      names.add(written);
      if (written.words().size() > name.words().size()) {
        name = written;
      }
    }
  }

  /** The fullest form in the article. */
  PersonName name() {
    return name;
  }

  /** All forms. */
  List<PersonName> names() {
    return names;
  }

  void voteGender(Gender gender, int weight) {
    if (gender == Gender.MALE || gender == Gender.FEMALE) {
      genderVotes.merge(gender, weight, Integer::sum);
    }
  }

  Gender gender() {
    int male = genderVotes.getOrDefault(Gender.MALE, 0);
    int female = genderVotes.getOrDefault(Gender.FEMALE, 0);
    return male == female ? Gender.UNKNOWN : male > female ? Gender.MALE : Gender.FEMALE;
  }

  /** Adds the head noun of a description of the person. */
  void addRole(String lemma) {
    roles.add(lemma);
  }

  boolean hasRole(String lemma) {
    return roles.contains(lemma);
  }

  int mentions() {
    return mentions;
  }

  int fullMentions() {
    return fullMentions;
  }
}
