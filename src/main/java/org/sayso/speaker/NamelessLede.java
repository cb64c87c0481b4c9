package org.sayso.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.lexicon.WordClass;
import org.sayso.lexicon.WordClasses;
import org.sayso.model.DependencyTree;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Token;
import org.sayso.speaker.Resolution.How;

/**
 * Tells whom an article's lede leaves without a name: A council leader has resigned. Ole Dahl said
 * ... The name comes next, as a subject, with nothing beside it that tells who that is. One object
 * for each reading of an article, for one thread.
 */
final class NamelessLede {
  private static final int MOST_PARAGRAPHS_TO_NAME = 2;
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> BESIDE_NAMES = Set.of("appos", "conj", "acl:relcl", "nmod");

  private final Reading reading;
  private final MentionWords words;
  private final WordClasses classes;
  private final List<Mention> mentions;
  private final Optional<Mention> description;
  private final Optional<Person> person;

  /**
   * @param mentions those of the article that stand in no marks, in text order
   */
  NamelessLede(Reading reading, List<Mention> mentions) {
    this.reading = reading;
    this.words = reading.words();
    this.classes = reading.lexicon().wordClasses();
    this.mentions = mentions;
    description = description();
    person = description.flatMap(this::bearer);
    person.ifPresent(bearer -> bearer.addRole(words.role(description.orElseThrow())));
  }

  /** Whom the description in the lede means; empty for all other mentions. */
  Optional<Resolution> resolve(Mention mention) {
    return description.filter(mention::equals).isPresent()
        ? person.map(bearer -> Resolution.likely(bearer.asSpeaker(), How.ROLE))
        : Optional.empty();
  }

  /** The first subject of a main clause, if that is somebody in particular without a name. */
  private Optional<Mention> description() {
    return mentions.stream()
        .filter(mention -> !words.isInHeadline(mention) && !words.isCredit(mention))
        .filter(
            mention -> words.isMainSubject(mention) || reading.people().named(mention).isPresent())
        .findFirst()
        .filter(subject -> subject.kind() == MentionKind.DESCRIPTION)
        .filter(subject -> words.isOffice(subject) && !words.isGroup(subject))
        .filter(subject -> !words.tree(subject).is(subject.head(), "nsubj:pass"))
        .filter(this::mayGetName)
        .filter(subject -> !isNamedBehind(subject));
  }

  /** A clerk, Norway's minister; not one minister, an official or the president. */
  private boolean mayGetName(Mention subject) {
    DependencyTree tree = words.tree(subject);
    String noun = words.noun(subject);
    int article = tree.child(subject.head(), "det");
    boolean oneInParticular =
        article == Token.NO_HEAD
            ? tree.hasChild(subject.head(), "nmod:poss")
            : ARTICLES.contains(tree.token(article).lowerText());
    return oneInParticular
        && !words.isSpokesperson(subject)
        && !classes.contains(WordClass.UNNAMED_PERSONS, noun)
        && !classes.contains(WordClass.BARE_PERSONS, noun)
        && !classes.contains(WordClass.HEADS_OF_STATES, noun);
  }

  /** The mayor, Ann Dahl, said; a lawyer for Ann Dahl said; the leader is Ann Dahl. */
  private boolean isNamedBehind(Mention subject) {
    int verb = words.tree(subject).head(subject.head());
    return reading.mentionsIn(subject.sentence()).stream()
        .filter(name -> name.head() > subject.head() && name.head() <= verb)
        .anyMatch(name -> reading.people().named(name).isPresent());
  }

  /** The first whom the article names behind the lede, if it has not named them yet. */
  private Optional<Person> bearer(Mention lede) {
    Role role = words.role(lede);
    return mentions.stream()
        .filter(mention -> mention.sentence() > lede.sentence())
        .filter(mention -> reading.people().named(mention).isPresent())
        .findFirst()
        .filter(name -> words.paragraph(name) - words.paragraph(lede) <= MOST_PARAGRAPHS_TO_NAME)
        .filter(this::isAlone)
        .flatMap(name -> reading.people().named(name).filter(bearer -> isInFull(name, bearer)))
        .filter(bearer -> bearer.gender().agreesWith(words.gender(lede)))
        .filter(bearer -> bearer.mayBeOfOneOf(words.places(lede)))
        .filter(bearer -> bearer.hasRoleLike(role) || hasNoOffice(bearer))
        .filter(bearer -> !isNamedIn(lede.sentence(), bearer))
        .filter(bearer -> !words.isIndefinite(lede) || !isInHeadline(bearer));
  }

  /** Whether the article calls them nothing but Mr or Ms. */
  private boolean hasNoOffice(Person bearer) {
    return bearer.roles().stream()
        .allMatch(
            role -> role.isHonorific(classes) || !reading.lexicon().titles().contains(role.noun()));
  }

  private boolean isNamedIn(int sentence, Person bearer) {
    return reading.mentionsIn(sentence).stream().anyMatch(name -> isOf(name, bearer));
  }

  /** Who has a name there is not just a judge in the lede. */
  private boolean isInHeadline(Person bearer) {
    return mentions.stream().filter(words::isInHeadline).anyMatch(name -> isOf(name, bearer));
  }

  private boolean isOf(Mention name, Person bearer) {
    return reading.people().named(name).equals(Optional.of(bearer));
  }

  /** Whether the name is a subject that nothing describes. */
  private boolean isAlone(Mention name) {
    DependencyTree tree = words.tree(name);
    return words.isMainSubject(name)
        && BESIDE_NAMES.stream().noneMatch(relation -> tree.hasChild(name.head(), relation))
        && Ages.behind(tree, name.head()).isEmpty();
  }

  /** Whether the words are the name in full and no more: no title, no office. */
  private boolean isInFull(Mention mention, Person bearer) {
    return bearer.names().stream()
        .anyMatch(name -> name.isFull() && name.written().equals(words.text(mention)));
  }
}
