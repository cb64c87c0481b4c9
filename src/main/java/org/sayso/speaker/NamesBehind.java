package org.sayso.speaker;

import java.util.Optional;
import java.util.Set;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.speaker.Resolution.How;

/**
 * Finds the name right behind a description: novelist Mario Vargas Llosa, secretary of state
 * Clinton. One object for each reading of an article, for one thread.
 */
final class NamesBehind {
  /** Where no name can start. */
  private static final int NOWHERE = -1;

  /** A pharmacist called Ann Dahl. */
  private static final Set<String> CALLED = Set.of("called", "named");

  private final Reading reading;
  private final MentionWords words;
  private final Names names;

  NamesBehind(Reading reading, Names names) {
    this.reading = reading;
    this.words = reading.words();
    this.names = names;
  }

  Optional<Resolution> resolve(Mention mention) {
    boolean office = words.isOffice(mention);
    if (!office && !words.isOrganisation(mention)) {
      return Optional.empty();
    }
    int start = startBehind(mention);
    int startBehindComma = office ? startBehindComma(mention) : NOWHERE;
    return reading.mentionsIn(mention.sentence()).stream()
        .filter(name -> name.kind() == MentionKind.NAME)
        .filter(name -> name.span().start() == start || name.span().start() == startBehindComma)
        .filter(name -> office ? isPerson(name) : words.isNamedOrganisation(name))
        .findFirst()
        .map(names::decide)
        .map(found -> Resolution.certain(found.speaker(), How.APPOSITION));
  }

  private boolean isPerson(Mention name) {
    return reading.people().named(name).isPresent();
  }

  /** Where a name would have to start to stand right behind the description. */
  private int startBehind(Mention mention) {
    DependencyTree tree = words.tree(mention);
    int next = mention.head() + (isOfSomething(mention) ? 3 : 1);
    if (next >= tree.size()) {
      return NOWHERE;
    }
    if (CALLED.contains(tree.token(next).lowerText()) && next + 1 < tree.size()) {
      return tree.token(next + 1).start();
    }
    int start = tree.token(next).start();
    if (!tree.token(next).tag().equals("DT") || !words.isOrganisation(mention)) {
      return start;
    }
    boolean withArticle =
        reading.mentionsIn(mention.sentence()).stream().anyMatch(m -> m.span().start() == start);
    return withArticle || next + 1 == tree.size() ? start : tree.token(next + 1).start();
  }

  /** Secretary of state. */
  private boolean isOfSomething(Mention mention) {
    DependencyTree tree = words.tree(mention);
    int next = mention.head() + 1;
    return next + 1 < tree.size()
        && tree.token(next).text().equals("of")
        && tree.token(next + 1).isNoun()
        && !reading.lexicon().persons().contains(tree.token(next + 1).lowerLemma());
  }

  /** The same behind a comma, when the name is in full and a mark follows: the mayor, Ann Lee, */
  private int startBehindComma(Mention mention) {
    DependencyTree tree = words.tree(mention);
    int comma = words.lastOfComplements(mention) + 1;
    if (comma + 1 >= tree.size() || !tree.token(comma).text().equals(",")) {
      return NOWHERE;
    }
    int last = comma;
    while (last + 1 < tree.size() && tree.token(last + 1).entity() == EntityType.PERSON) {
      last++;
    }
    boolean inFull = last - comma > 1;
    boolean closed = last + 1 < tree.size() && !tree.token(last + 1).isWord();
    return inFull && closed ? tree.token(comma + 1).start() : NOWHERE;
  }
}
