package org.sayso.speaker;

import java.util.Optional;
import org.sayso.model.ArticleSpeaker;
import org.sayso.model.DependencyTree;
import org.sayso.model.Mention;
import org.sayso.speaker.Resolution.How;

/**
 * Decides whom names mean: people, or else organisations. One object for each reading of an
 * article, for one thread.
 */
final class Names {
  private final Reading reading;
  private final MentionWords words;
  private final Appositions appositions;
  private final OrganisationNames organisations;

  Names(Reading reading, Appositions appositions, OrganisationNames organisations) {
    this.reading = reading;
    this.words = reading.words();
    this.appositions = appositions;
    this.organisations = organisations;
  }

  Resolution decide(Mention mention) {
    Optional<Person> person = reading.people().named(mention);
    if (person.isPresent()) {
      return Resolution.certain(withPartner(mention, person.get().asSpeaker()), How.NAME);
    }
    return appositions
        .resolve(mention)
        .orElseGet(() -> organisations.resolve(words.organisation(mention)));
  }

  /** Whether the name is somebody's or something's that can be named: no place, no event. */
  boolean isOfSpeaker(Mention name) {
    return reading.people().named(name).isPresent() || words.isNamedOrganisation(name);
  }

  /** Two people who speak together, as Dahl and Berg; known by the names of the first. */
  private ArticleSpeaker withPartner(Mention mention, ArticleSpeaker first) {
    DependencyTree tree = words.tree(mention);
    for (int child : tree.children(mention.head())) {
      Optional<Person> second = reading.personAt(mention.sentence(), child);
      boolean together =
          child > mention.head()
              && tree.is(child, "conj")
              && tree.token(mention.head() + 1).lowerText().equals("and")
              && tree.firstBelow(child) <= mention.head() + 2;
      if (together && second.isPresent() && !second.get().label().equals(first.label())) {
        String both = first.label() + " and " + second.get().label();
        return new ArticleSpeaker(both, first.kind(), first.gender(), first.names());
      }
    }
    return first;
  }
}
