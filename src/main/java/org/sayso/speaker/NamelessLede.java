package org.sayso.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Token;

/**
 * Finds whom an article's first sentence leaves without a name: A council leader has resigned. Ole
 * Dahl said ... The name comes next, as the subject of a sentence, with nothing beside it that
 * tells who that is. One object for each reading of an article, for one thread.
 */
final class NamelessLede {
  private static final int MOST_PARAGRAPHS_TO_NAME = 2;
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private final Reading reading;
  private final MentionWords words;
  private final List<Mention> mentions;

  NamelessLede(Reading reading, List<Mention> mentions) {
    this.reading = reading;
    this.words = reading.words();
    this.mentions = mentions;
  }

  /** Lets the description in the lede mean whom the next sentences name, if they do. */
  void name() {
    description()
        .ifPresent(
            description ->
                bearer(description)
                    .ifPresent(
                        person -> {
                          reading.people().identify(description, person);
                          person.addRole(words.role(description));
                        }));
  }

  /** The subject of the first sentence, if that is one person without a name. */
  private Optional<Mention> description() {
    return mentions.stream()
        .filter(mention -> !words.isInHeadline(mention) && !words.isCredit(mention))
        .filter(
            mention -> words.isMainSubject(mention) || reading.people().named(mention).isPresent())
        .findFirst()
        .filter(subject -> subject.kind() == MentionKind.DESCRIPTION)
        .filter(subject -> words.isOffice(subject) && !words.isGroup(subject))
        .filter(this::isOfOneInParticular)
        .filter(subject -> !isNamedBehind(subject));
  }

  /** A clerk, the mayor, Norway's minister; not one minister. */
  private boolean isOfOneInParticular(Mention subject) {
    DependencyTree tree = words.tree(subject);
    int article = tree.child(subject.head(), "det");
    return article == Token.NO_HEAD
        ? tree.hasChild(subject.head(), "nmod:poss")
        : ARTICLES.contains(tree.token(article).lowerText());
  }

  /** The mayor, Ann Dahl, said; a lawyer for Ann Dahl said. */
  private boolean isNamedBehind(Mention subject) {
    DependencyTree tree = words.tree(subject);
    int verb = tree.head(subject.head());
    return reading.mentionsIn(subject.sentence()).stream()
        .filter(name -> name.head() > subject.head() && name.head() < verb)
        .anyMatch(name -> reading.people().named(name).isPresent());
  }

  /** The first whom the article names behind the lede and not in it. */
  private Optional<Person> bearer(Mention description) {
    List<Person> inLede =
        reading.mentionsIn(description.sentence()).stream()
            .flatMap(mention -> reading.people().named(mention).stream())
            .toList();
    return mentions.stream()
        .filter(mention -> mention.sentence() > description.sentence())
        .filter(
            mention -> reading.people().named(mention).filter(p -> !inLede.contains(p)).isPresent())
        .findFirst()
        .filter(name -> isNearAndAlone(name, description))
        .flatMap(reading.people()::named)
        .filter(Person::isFullyNamed)
        .filter(person -> person.gender().agreesWith(words.gender(description)))
        .filter(person -> !words.isIndefinite(description) || !isInHeadline(person));
  }

  /** Who has a name there is not just a judge in the lede. */
  private boolean isInHeadline(Person person) {
    return mentions.stream()
        .filter(words::isInHeadline)
        .anyMatch(name -> reading.people().named(name).equals(Optional.of(person)));
  }

  /** Whether the name, in full, is a subject that nothing describes. */
  private boolean isNearAndAlone(Mention name, Mention description) {
    DependencyTree tree = words.tree(name);
    int first = name.head();
    while (first > 0
        && tree.token(first - 1).entity() == EntityType.PERSON
        && tree.token(first - 1).start() >= name.span().start()) {
      first--;
    }
    return words.paragraph(name) - words.paragraph(description) <= MOST_PARAGRAPHS_TO_NAME
        && words.isMainSubject(name)
        && first < name.head()
        && tree.token(first).start() == name.span().start()
        && !tree.hasChild(name.head(), "appos")
        && !tree.hasChild(name.head(), "conj");
  }
}
