package org.sayso.speaker;

import java.util.Optional;
import java.util.Set;
import org.sayso.lexicon.WordClass;
import org.sayso.lexicon.WordClasses;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Token;
import org.sayso.speaker.Resolution.How;

/**
 * Finds the name right behind a description: novelist Mario Vargas Llosa, secretary of state
 * Clinton. One object for each reading of an article, for one thread.
 */
final class NamesBehind {
  /** Where no name can start. */
  private static final int NOWHERE = -1;

  private static final Set<String> BEFORE_PORTFOLIOS = Set.of("of", "for");

  private final Reading reading;
  private final MentionWords words;
  private final WordClasses classes;
  private final Names names;

  NamesBehind(Reading reading, Names names) {
    this.reading = reading;
    this.words = reading.words();
    this.classes = reading.lexicon().wordClasses();
    this.names = names;
  }

  Optional<Resolution> resolve(Mention mention) {
    boolean office = words.isOffice(mention);
    if (!office && !words.isOrganisation(mention)) {
      return Optional.empty();
    }
    if (office
        && classes.contains(
            WordClass.OFFICES_BEFORE_PORTFOLIOS, words.head(mention).lowerLemma())) {
      Optional<Resolution> holder = behindPortfolio(mention);
      if (holder.isPresent()) {
        return holder;
      }
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

  /** Minister for Climate Ann Dahl, which the parser takes for a minister for Ann Dahl. */
  private Optional<Resolution> behindPortfolio(Mention office) {
    DependencyTree tree = words.tree(office);
    int preposition = office.head() + 1;
    int portfolio = preposition + 1;
    if (portfolio >= tree.size()
        || !BEFORE_PORTFOLIOS.contains(tree.token(preposition).lowerText())
        || !isOfPortfolio(tree.token(portfolio))) {
      return Optional.empty();
    }
    int last = portfolio;
    while (last + 1 < tree.size() && isOfPortfolio(tree.token(last + 1))) {
      last++;
    }
    int name = last;
    while (name + 1 < tree.size() && tree.token(name + 1).entity() == EntityType.PERSON) {
      name++;
    }
    return name == last || tree.relation(name).startsWith("nsubj")
        ? Optional.empty()
        : reading
            .mentionAt(office.sentence(), name)
            .filter(this::isPerson)
            .map(names::decide)
            .map(found -> Resolution.certain(found.speaker(), How.APPOSITION));
  }

  private boolean isOfPortfolio(Token token) {
    return token.isProperNoun()
        && token.entity() != EntityType.PERSON
        && !reading.lexicon().titles().contains(token.lowerText());
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
    if (classes.contains(WordClass.PARTICIPLES_BEFORE_PEOPLE, tree.token(next).lowerText())
        && next + 1 < tree.size()) {
      return words.isDefinite(mention) ? NOWHERE : tree.token(next + 1).start();
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
