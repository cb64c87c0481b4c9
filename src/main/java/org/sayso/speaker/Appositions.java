package org.sayso.speaker;

import java.util.Optional;
import org.sayso.lexicon.WordClass;
import org.sayso.model.DependencyTree;
import org.sayso.model.Mention;
import org.sayso.model.Token;
import org.sayso.speaker.Resolution.How;

/**
 * Finds the person whose name stands in apposition to a description or another name, or whom the
 * description's relative clause names. One object for each reading of an article, for one thread.
 */
final class Appositions {
  private final Reading reading;
  private final MentionWords words;

  Appositions(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  Optional<Resolution> resolve(Mention mention) {
    return person(mention).map(person -> Resolution.certain(person.asSpeaker(), How.APPOSITION));
  }

  private Optional<Person> person(Mention mention) {
    DependencyTree tree = words.tree(mention);
    for (int child : tree.children(mention.head())) {
      if (tree.is(child, "appos") || tree.is(child, "flat")) {
        Optional<Person> person = reading.personAt(mention.sentence(), child);
        if (person.isPresent()) {
          return person;
        }
      }
    }
    if (tree.is(mention.head(), "appos")) {
      return reading
          .personAt(mention.sentence(), tree.head(mention.head()))
          .or(() -> nameBefore(mention));
    }
    Optional<Person> aged = nameBeforeAge(mention);
    if (aged.isPresent()) {
      return aged;
    }
    return words.isOffice(mention) && !words.isGroup(mention)
        ? besideComplement(mention).or(() -> introduced(mention))
        : Optional.empty();
  }

  /**
   * A neighbor who gave only her first name, Ann; who introduced herself as Ann; also her neighbor,
   * a woman who did.
   */
  private Optional<Person> introduced(Mention mention) {
    DependencyTree tree = words.tree(mention);
    int who = whoBehind(mention);
    return reading.mentionsIn(mention.sentence()).stream()
        .filter(name -> who >= 0 && name.head() > who && isGiven(tree, name.head()))
        .findFirst()
        .flatMap(reading.people()::named);
  }

  /** Place of the next "who", if nobody else stands before it but in apposition; else -1. */
  private int whoBehind(Mention mention) {
    DependencyTree tree = words.tree(mention);
    for (int t = mention.head() + 1; t < tree.size(); t++) {
      if (tree.token(t).lowerText().equals("who")) {
        return t;
      }
      boolean apposed = tree.is(t, "appos") && tree.head(t) == mention.head();
      if (tree.token(t).isVerb() || (isPerson(tree, t) && !apposed)) {
        return -1;
      }
    }
    return -1;
  }

  /** Ann, in gave her name as Ann; her first name, Ann; introduced herself as Ann. */
  private boolean isGiven(DependencyTree tree, int name) {
    int up = tree.head(name);
    if (up == Token.NO_HEAD) {
      return false;
    }
    if (tree.is(name, "appos")) {
      return tree.token(up).lowerText().equals("name") && tree.hasChild(up, "nmod:poss");
    }
    return tree.preposition(name).equals("as")
        && reading
            .lexicon()
            .wordClasses()
            .contains(WordClass.VERBS_OF_INTRODUCING, tree.token(up).lowerLemma());
  }

  /** Ann, 45, a nurse, said: the parser may take the nurse alone for the subject. */
  private Optional<Person> nameBeforeAge(Mention mention) {
    DependencyTree tree = words.tree(mention);
    int name = tree.firstBelow(mention.head()) - 4;
    return name >= 0
            && tree.token(name + 3).text().equals(",")
            && Ages.behind(tree, name).isPresent()
        ? reading.personAt(mention.sentence(), name)
        : Optional.empty();
  }

  /** In a note to KCNA, Ann Dahl, a director, said: the parser takes both for the agency. */
  private Optional<Person> nameBefore(Mention mention) {
    DependencyTree tree = words.tree(mention);
    int name = tree.firstBelow(mention.head()) - 2;
    return name >= 0
            && tree.token(name + 1).text().equals(",")
            && tree.head(name) == tree.head(mention.head())
        ? reading.personAt(mention.sentence(), name)
        : Optional.empty();
  }

  /** A spokeswoman for the port, Ann Dahl, said: the parser takes Ann Dahl for the port. */
  private Optional<Person> besideComplement(Mention mention) {
    DependencyTree tree = words.tree(mention);
    for (int complement : tree.children(mention.head())) {
      if (complement < mention.head()
          || !tree.is(complement, "nmod")
          || isPerson(tree, complement)) {
        continue;
      }
      for (int child : tree.children(complement)) {
        Optional<Person> person =
            tree.is(child, "appos") && !tree.hasChild(child, "conj")
                ? reading.personAt(mention.sentence(), child)
                : Optional.empty();
        if (person.filter(Person::isFullyNamed).isPresent()) {
          return person;
        }
      }
    }
    return Optional.empty();
  }

  /** A client, whose name it may be; plaintiffs have more than one. */
  private boolean isPerson(DependencyTree tree, int noun) {
    return !tree.token(noun).tag().equals("NNS") && reading.lexicon().isPerson(tree.token(noun));
  }
}
