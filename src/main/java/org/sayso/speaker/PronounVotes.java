package org.sayso.speaker;

import java.util.HashMap;
import java.util.Map;
import org.sayso.model.Gender;

/**
 * What the pronouns of an article tell about the gender of its people.
 *
 * <p>A first reading shares each "he" and "she" out among those whom it may mean; a second one then
 * knows that Gerrit is a man. For one thread.
 */
final class PronounVotes {
  /** Pronouns, shared out, from which they count for somebody of whom nothing else tells. */
  private static final double LEAST_VOTES = 0.4;

  /** Pronouns from which a gender that they confirm is taken for sure. */
  private static final double MANY_VOTES = 1.5;

  /** Share of them that must be of one gender. */
  private static final double LEAST_SHARE = 0.75;

  private static final int WEIGHT_OF_VOTES = 2;

  /** By label, since each reading has its own people: pronouns for men, and for women. */
  private final Map<String, double[]> votes = new HashMap<>();

  void add(Person person, Gender gender, double probability) {
    double[] mine = votes.computeIfAbsent(person.label(), label -> new double[2]);
    mine[gender == Gender.MALE ? 0 : 1] += probability;
  }

  void tell(Person person) {
    double[] mine = votes.get(person.label());
    if (mine == null) {
      return;
    }
    Gender gender = mine[0] > mine[1] ? Gender.MALE : Gender.FEMALE;
    double sum = mine[0] + mine[1];
    if (sum < LEAST_VOTES || Math.max(mine[0], mine[1]) < LEAST_SHARE * sum) {
      return;
    }
    if (person.gender() == Gender.UNKNOWN) {
      person.voteGender(gender, WEIGHT_OF_VOTES);
    }
    boolean confirms = person.gender() == gender && person.shownGender() == Gender.UNKNOWN;
    if (sum >= MANY_VOTES && confirms) {
      person.showGender(gender);
    }
  }
}
