package org.sayso.speaker;

import java.util.Optional;
import org.sayso.model.DependencyTree;
import org.sayso.model.Mention;
import org.sayso.model.Token;

/**
 * Gives relatives their surname: the press calls somebody's relatives by the given name alone where
 * the surname is the same, as in Dahl's daughter, Ann. One object for each reading of an article,
 * for one thread.
 */
final class Kinship {
  private final Reading reading;
  private final MentionWords words;

  Kinship(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** Names the person in full if the mention brings them in as a relative of somebody named so. */
  void complete(Person person, Mention mention) {
    if (person.isFullyNamed() || person.name().isEmpty()) {
      return;
    }
    relative(mention)
        .filter(other -> !other.equals(person) && other.isFullyNamed())
        .flatMap(Person::name)
        .ifPresent(person::takeSurname);
  }

  private Optional<Person> relative(Mention mention) {
    int kin = kin(words.tree(mention), mention);
    if (kin == Token.NO_HEAD) {
      return Optional.empty();
    }
    return reading
        .possessor(mention, kin)
        .or(() -> reading.possessor(mention))
        .filter(owner -> reading.resolution(owner).filter(Resolution::mayLendName).isPresent())
        .flatMap(reading::person);
  }

  /** The noun for a relative to which the name stands in apposition, or right behind. */
  private int kin(DependencyTree tree, Mention mention) {
    int before = mention.head() - 1;
    if (before > 0 && tree.token(before).text().equals(",")) {
      before--;
      if (!tree.is(mention.head(), "appos") || tree.head(mention.head()) != before) {
        return Token.NO_HEAD;
      }
    }
    return before >= 0 && reading.lexicon().kin().contains(tree.token(before).lowerLemma())
        ? before
        : Token.NO_HEAD;
  }
}
