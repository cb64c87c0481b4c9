package org.sayso.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.lexicon.WordClass;
import org.sayso.lexicon.WordClasses;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Token;
import org.sayso.speaker.Resolution.How;

/**
 * Decides whose words a phrase for words means: his remarks, Haq's statement, a Pentagon memo, the
 * statement. One object for each reading of an article, for one thread.
 */
final class Authors {
  /** How far back words of the same noun are looked for. */
  private static final int MOST_SENTENCES_TO_WORDS = 6;

  /** The same for what "it" means. */
  private static final int MOST_SENTENCES_TO_WRITING = 2;

  private static final Pattern INDEFINITE = Pattern.compile("^(?i)an? ");
  private static final Set<String> AUTHOR_PREPOSITIONS = Set.of("by", "from", "in");

  private final Reading reading;
  private final MentionWords words;
  private final WordClasses classes;
  private final Names names;
  private final OrganisationNames organisations;

  Authors(Reading reading, Names names, OrganisationNames organisations) {
    this.reading = reading;
    this.words = reading.words();
    this.classes = reading.lexicon().wordClasses();
    this.names = names;
    this.organisations = organisations;
  }

  Optional<Resolution> resolve(Mention mention) {
    return reading.lexicon().reporting().isNoun(words.head(mention).lowerLemma())
        ? author(mention).or(() -> signer(mention)).or(() -> giver(mention))
        : Optional.empty();
  }

  /** It read, after Haq issued a statement: whose words the latest ones are. */
  Optional<Resolution> ofPronoun(Mention it) {
    if (!words.isSubject(it)
        || !classes.contains(WordClass.VERBS_OF_WRITINGS, words.governor(it))) {
      return Optional.empty();
    }
    for (int s = it.sentence(); s >= Math.max(0, it.sentence() - MOST_SENTENCES_TO_WRITING); s--) {
      List<Mention> there = reading.mentionsIn(s);
      for (int i = there.size() - 1; i >= 0; i--) {
        Mention writing = there.get(i);
        if (writing.span().start() < it.span().start()
            && words.isWordsOfSomebody(writing)
            && !words.tree(writing).is(writing.head(), "nmod")) {
          Optional<Resolution> author =
              author(writing).or(() -> issuer(writing)).or(() -> reading.resolution(writing));
          if (author.isPresent()) {
            return author.map(found -> Resolution.likely(found.speaker(), How.PRONOUN));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Who issued a statement, sent a letter, or said so in one. */
  private Optional<Resolution> issuer(Mention writing) {
    return isIssued(writing) ? subjectAbove(writing) : reporter(writing);
  }

  private boolean isIssued(Mention writing) {
    return words.tree(writing).is(writing.head(), "obj")
        && classes.contains(WordClass.VERBS_OF_ISSUING, words.governor(writing));
  }

  private Optional<Resolution> author(Mention mention) {
    DependencyTree tree = words.tree(mention);
    if (tree.hasChild(mention.head(), "nmod:poss")) {
      return reading.possessor(mention).flatMap(reading::resolution).filter(Resolution::isNamed);
    }
    for (int child : tree.children(mention.head())) {
      Optional<Resolution> author = nameBefore(mention, child).or(() -> nameBehind(mention, child));
      if (author.isPresent()) {
        return author;
      }
    }
    return Optional.empty();
  }

  /** A Pentagon memo. */
  private Optional<Resolution> nameBefore(Mention mention, int child) {
    DependencyTree tree = words.tree(mention);
    Token token = tree.token(child);
    if (!tree.is(child, "compound") || !token.isProperNoun()) {
      return Optional.empty();
    }
    Optional<Person> author = reading.people().withSurname(token.text());
    if (author.isPresent()) {
      return author.map(person -> Resolution.certain(person.asSpeaker(), How.NAME));
    }
    return token.entity() == EntityType.ORGANIZATION
        ? Optional.of(organisations.resolve(words.organisationEndingAt(tree, child)))
        : Optional.empty();
  }

  /** A report by Pew. */
  private Optional<Resolution> nameBehind(Mention mention, int child) {
    DependencyTree tree = words.tree(mention);
    if (!tree.is(child, "nmod") || !AUTHOR_PREPOSITIONS.contains(tree.preposition(child))) {
      return Optional.empty();
    }
    return reading
        .mentionAt(mention.sentence(), child)
        .filter(m -> m.kind() == MentionKind.NAME)
        .filter(names::isOfSpeaker)
        .map(names::decide);
  }

  /** The statement read, after Haq said in a statement: whoever gave it. */
  private Optional<Resolution> giver(Mention mention) {
    if (!words.isDefinite(mention)) {
      return Optional.empty();
    }
    boolean written = classes.contains(WordClass.MESSAGES, words.head(mention).lowerLemma());
    int farthest = Math.max(0, mention.sentence() - MOST_SENTENCES_TO_WORDS);
    for (int s = mention.sentence(); s >= farthest; s--) {
      for (Mention earlier : reading.mentionsIn(s)) {
        if (earlier.span().start() >= mention.span().start()) {
          break;
        }
        Optional<Resolution> giver = Optional.empty();
        if (isSameWords(earlier, mention)) {
          giver = reporter(earlier).or(() -> sourceIn(earlier.sentence()));
        } else if (written && mention.sentence() - s <= MOST_SENTENCES_TO_WRITING) {
          giver = isWriter(earlier) ? reading.resolution(earlier) : sender(earlier);
        }
        if (giver.isPresent()) {
          return giver.map(found -> Resolution.likely(found.speaker(), How.ROLE));
        }
      }
    }
    return Optional.empty();
  }

  /** Haq sent a message. */
  private Optional<Resolution> sender(Mention writing) {
    return words.isWordsOfSomebody(writing) && isIssued(writing)
        ? subjectAbove(writing)
        : Optional.empty();
  }

  /** The letter, signed by Haq. */
  private Optional<Resolution> signer(Mention mention) {
    DependencyTree tree = words.tree(mention);
    for (Mention name : reading.mentionsIn(mention.sentence())) {
      int verb = tree.head(name.head());
      if (name.kind() == MentionKind.NAME
          && verb != Token.NO_HEAD
          && classes.contains(WordClass.PARTICIPLES_OF_SIGNING, tree.token(verb).lowerText())
          && tree.preposition(name.head()).equals("by")
          && tree.head(firstOfConjuncts(tree, verb)) == mention.head()) {
        return Optional.of(names.decide(name));
      }
    }
    return Optional.empty();
  }

  /** Dated, in dated and signed. */
  private static int firstOfConjuncts(DependencyTree tree, int conjunct) {
    int first = conjunct;
    while (tree.is(first, "conj") && tree.head(first) != Token.NO_HEAD) {
      first = tree.head(first);
    }
    return first;
  }

  /** The only one who says something in the sentence. */
  private Optional<Resolution> sourceIn(int sentence) {
    List<Mention> sources =
        reading.mentionsIn(sentence).stream()
            .filter(reading::isSource)
            .filter(source -> !words.isWordsOfSomebody(source))
            .toList();
    return sources.size() == 1 ? reading.resolution(sources.get(0)) : Optional.empty();
  }

  /** Haq wrote, Haq said on Telegram. */
  private boolean isWriter(Mention mention) {
    return reading.isSource(mention)
        && words.isSubject(mention)
        && (classes.contains(WordClass.VERBS_OF_POSTING, words.governor(mention))
            || words.isOnPlatform(mention));
  }

  private boolean isSameWords(Mention earlier, Mention mention) {
    return words.head(earlier).lowerLemma().equals(words.head(mention).lowerLemma())
        && words.tree(earlier).is(earlier.head(), "obl")
        && INDEFINITE.matcher(words.text(earlier)).find()
        && words.tree(earlier).preposition(earlier.head()).equals("in");
  }

  /** Who is the subject of the verb that the mention depends on, when that verb reports. */
  private Optional<Resolution> reporter(Mention mention) {
    return reading.lexicon().reporting().isVerb(words.governor(mention))
        ? subjectAbove(mention)
        : Optional.empty();
  }

  private Optional<Resolution> subjectAbove(Mention mention) {
    DependencyTree tree = words.tree(mention);
    int subject = tree.child(tree.head(mention.head()), "nsubj");
    return reading.mentionAt(mention.sentence(), subject).flatMap(reading::resolution);
  }
}
