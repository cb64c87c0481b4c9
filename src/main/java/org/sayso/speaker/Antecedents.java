package org.sayso.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sayso.lexicon.WordClass;
import org.sayso.lexicon.WordClasses;
import org.sayso.model.DependencyTree;
import org.sayso.model.Gender;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Token;
import org.sayso.speaker.Resolution.How;
import org.sayso.speaker.Salience.Clue;
import org.sayso.speaker.Trace.Use;

/**
 * The people mentioned so far, and who of them stands out most where a pronoun or a description
 * looks for its antecedent. One object for each reading of an article, for one thread.
 */
final class Antecedents {
  /** How far back whoever is not named and not quoted is looked for. */
  private static final int MOST_SENTENCES_SINCE_SUBJECT = 2;

  /** Sentences from which distance no longer counts. */
  private static final int MANY_SENTENCES = 8;

  private static final int MANY_PARAGRAPHS = 4;

  /** Paragraphs after which whoever has an office is forgotten if somebody else is spoken of. */
  private static final int PARAGRAPHS_IN_MIND = 2;

  /** Relations of what a verb tells of to the verb. */
  static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj", "iobj");

  private static final Set<String> BEFORE_ADDRESSEES = Set.of("to", "with");

  private static final Set<String> WHETHER = Set.of("if", "whether");

  private static final Set<String> OBJECTS = Set.of("him", "her");

  /** Share of the descriptions with no known role whose most salient person is the right one. */
  private static final double SALIENCE_CERTAINTY = 0.8;

  /** Probability from which a pronoun confirms the gender that a given name suggests. */
  private static final double SURE = 0.8;

  private final Reading reading;
  private final MentionWords words;
  private final WordClasses classes;
  private final PronounVotes votes;
  private final Map<Person, Trace> traces = new HashMap<>();
  private final Map<Integer, Person> paragraphOpener = new HashMap<>();

  /**
   * @param votes takes what the pronouns tell about genders
   */
  Antecedents(Reading reading, PronounVotes votes) {
    this.reading = reading;
    this.words = reading.words();
    this.classes = reading.lexicon().wordClasses();
    this.votes = votes;
  }

  void add(Person person, Appearance appearance) {
    Mention mention = appearance.mention();
    if (appearance.subject() && words.isMainSubject(mention)) {
      paragraphOpener.putIfAbsent(words.paragraph(mention), person);
    }
    Trace trace = traces.computeIfAbsent(person, p -> new Trace());
    boolean introduces = mention.kind() == MentionKind.NAME || trace.isEmpty();
    trace.add(mention, appearance.subject(), appearance.source(), introduces);
  }

  boolean isNamedOrQuoted(Person person) {
    return person.name().isPresent() || trace(person).at(Use.SOURCE).isPresent();
  }

  /** Whether the person is the subject of the verb of which the mention is an object. */
  boolean isSubjectOf(Person person, Mention mention) {
    DependencyTree tree = words.tree(mention);
    int verb = tree.head(mention.head());
    return OBJECTS.contains(tree.token(mention.head()).lowerText())
        && (tree.is(mention.head(), "obj") || tree.is(mention.head(), "iobj"))
        && trace(person)
            .at(Use.SUBJECT)
            .filter(subject -> subject.sentence() == mention.sentence())
            .filter(subject -> tree.head(subject.head()) == verb)
            .isPresent();
  }

  /** Whether a pronoun may mean the person: somebody only described is soon forgotten. */
  boolean isInMind(Person person, Mention mention) {
    return isNamedOrQuoted(person) || isRecentSubject(person, mention);
  }

  boolean isRecentSubject(Person person, Mention mention) {
    return sentencesSince(trace(person).at(Use.SUBJECT), mention) <= MOST_SENTENCES_SINCE_SUBJECT;
  }

  /** Whether the person was quoted in this paragraph or the one before, and nobody else since. */
  boolean wasJustQuoted(Person person, Mention mention) {
    Optional<Mention> source = trace(person).at(Use.SOURCE);
    int mine = start(trace(person), Use.SOURCE);
    return sentencesSince(source, mention) <= MOST_SENTENCES_SINCE_SUBJECT
        && source.filter(s -> words.paragraph(mention) - words.paragraph(s) <= 1).isPresent()
        && traces.values().stream().allMatch(other -> start(other, Use.SOURCE) <= mine);
  }

  /** Where the last mention of that use begins; -1 when there is none. */
  private static int start(Trace trace, Use use) {
    return trace.at(use).map(mention -> mention.span().start()).orElse(-1);
  }

  /** Whether the person was last mentioned some paragraphs ago. */
  boolean isForgotten(Person person, Mention mention) {
    return words.paragraph(mention) - words.paragraph(trace(person).last()) > PARAGRAPHS_IN_MIND;
  }

  /**
   * The person who stands out most among those that agree. The weighted sum is too humble about its
   * choice: on annotated articles, the square root of its probability is nearer to the share right.
   */
  Optional<Resolution> mostSalient(
      Mention mention, Gender gender, Predicate<Person> test, How how) {
    List<Person> candidates = candidates(mention, gender, test);
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    double[] probabilities =
        Salience.probabilities(
            candidates.stream().map(p -> clues(p, candidates, mention, gender)).toList());
    if (how == How.PRONOUN) {
      for (int i = 0; i < probabilities.length; i++) {
        votes.add(candidates.get(i), gender, probabilities[i]);
      }
    }
    int best = indexOfHighest(probabilities);
    boolean confirmed =
        how == How.PRONOUN
            ? candidates.get(best).gender() == gender
            : candidates.get(best).name().isEmpty();
    if (confirmed && probabilities[best] >= SURE) {
      candidates.get(best).showGender(gender);
    }
    return Optional.of(
        new Resolution(
            candidates.get(best).asSpeaker(),
            how,
            Math.sqrt(probabilities[best]) * (how == How.SALIENCE ? SALIENCE_CERTAINTY : 1)));
  }

  private List<Person> candidates(Mention mention, Gender gender, Predicate<Person> test) {
    List<Person> others =
        Stream.concat(namedBeside(mention).stream(), askedAbout(mention).stream()).toList();
    List<Person> candidates = new ArrayList<>();
    for (Person person : reading.people().all()) {
      if (traces.containsKey(person)
          && person.shownGender().agreesWith(gender)
          && !others.contains(person)
          && test.test(person)) {
        candidates.add(person);
      }
    }
    return candidates;
  }

  /**
   * Whom he cannot be in: he called Berg, the president met with Berg; also where the parser hung
   * the name right behind the verb on something else, as in he called Berg "a fool".
   */
  private List<Person> namedBeside(Mention mention) {
    DependencyTree tree = words.tree(mention);
    int verb = tree.head(mention.head());
    if (verb == Token.NO_HEAD || !ARGUMENTS.contains(tree.relation(mention.head()))) {
      return List.of();
    }
    List<Person> named = new ArrayList<>();
    for (Mention name : reading.mentionsIn(mention.sentence())) {
      if (tree.firstBelow(name.head()) == verb + 1) {
        reading.people().named(name).ifPresent(named::add);
      }
    }
    for (int child : tree.children(verb)) {
      boolean argument =
          ARGUMENTS.contains(tree.relation(child))
              || (tree.is(child, "obl") && BEFORE_ADDRESSEES.contains(tree.preposition(child)));
      if (argument && child != mention.head()) {
        reading.personAt(mention.sentence(), child).ifPresent(named::add);
      }
    }
    return named;
  }

  /** Whom he cannot be either: asked whether Berg would go, he said. */
  private List<Person> askedAbout(Mention mention) {
    DependencyTree tree = words.tree(mention);
    int verb = tree.head(mention.head());
    if (verb == Token.NO_HEAD || !tree.is(mention.head(), "nsubj")) {
      return List.of();
    }
    return Arrays.stream(tree.children(verb))
        .filter(clause -> clause < mention.head() && isAsked(tree, clause))
        .boxed()
        .flatMap(
            clause ->
                reading.mentionsIn(mention.sentence()).stream()
                    .filter(name -> name.head() > clause && name.head() <= tree.lastBelow(clause))
                    .filter(name -> !isModifier(tree, name.head())))
        .flatMap(name -> reading.people().named(name).stream())
        .toList();
  }

  /** Asked whether, pressed on. */
  private boolean isAsked(DependencyTree tree, int verb) {
    return tree.token(verb).tag().equals("VBN")
        && classes.contains(WordClass.VERBS_OF_ASKING, tree.token(verb).lowerLemma())
        && !tree.hasChild(verb, "nsubj");
  }

  /** Berg in the Berg government, in Berg's plan. */
  private static boolean isModifier(DependencyTree tree, int name) {
    return tree.is(name, "compound") || tree.is(name, "nmod:poss");
  }

  /** The first of the highest. */
  private static int indexOfHighest(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }

  private double[] clues(Person person, List<Person> rivals, Mention mention, Gender gender) {
    Trace trace = trace(person);
    Mention last = trace.last();
    int paragraph = words.paragraph(mention);
    double[] clues = new double[Clue.values().length];
    for (Use use : Use.values()) {
      int sentences = sentencesSince(trace.at(use), mention);
      clues[Clue.SINCE_MENTION.ordinal() + use.ordinal()] = Math.log1p(sentences);
      clues[Clue.NEAREST_MENTION.ordinal() + use.ordinal()] =
          isNearest(sentences, person, rivals, use, mention) ? 1 : 0;
    }
    set(clues, Clue.PARAGRAPHS, Math.min(paragraph - words.paragraph(last), MANY_PARAGRAPHS));
    set(clues, Clue.SAME_GENDER, gender != Gender.UNKNOWN && person.gender() == gender);
    set(clues, Clue.LAST_SUBJECT, isLatestSubject(trace, rivals));
    set(clues, Clue.SPOKEN_OF, reading.isSpokenOf(person, mention));
    set(clues, Clue.SPOKEN_OF_IN_MARKS, reading.isSpokenOfInMarks(person, mention));
    set(clues, Clue.SAME_SENTENCE, mention.sentence() == last.sentence());
    boolean coordinated =
        trace.at(Use.SUBJECT).filter(earlier -> isSubjectAbove(earlier, mention)).isPresent();
    set(clues, Clue.COORDINATED_SUBJECT, coordinated);
    set(clues, Clue.OTHER_GENDER, !person.gender().agreesWith(gender));
    set(clues, Clue.OPENED_PARAGRAPH, person.equals(paragraphOpener.get(paragraph)));
    set(clues, Clue.ASKED, hasAsked(trace, mention));
    set(clues, Clue.UNNAMED, person.name().isEmpty());
    return clues;
  }

  /**
   * Whether the latest that the person did was to ask something, in the paragraph before or in the
   * sentence of which the mention is a part.
   */
  private boolean hasAsked(Trace trace, Mention mention) {
    Optional<Mention> asker = trace.at(Use.SUBJECT);
    if (mention.kind() == MentionKind.NAME
        || asker.isEmpty()
        || classes.contains(WordClass.VERBS_OF_GOING_ON, words.governor(mention))) {
      return false;
    }
    DependencyTree tree = words.tree(asker.get());
    int head = asker.get().head();
    if (!classes.contains(WordClass.VERBS_OF_ASKING, words.governor(asker.get()))
        || tree.is(head, "nsubj:pass")) {
      return false;
    }
    boolean whether = words.isMainSubject(asker.get()) && hasQuestion(tree, tree.head(head));
    return switch (words.paragraph(mention) - words.paragraph(asker.get())) {
      case 0 -> whether && asker.get().sentence() == mention.sentence();
      case 1 -> whether || reading.isSourceOfQuestion(asker.get());
      default -> false;
    };
  }

  /** She asked what it cost; she asked him if it cost much. */
  private static boolean hasQuestion(DependencyTree tree, int verb) {
    for (int child : tree.children(verb)) {
      int mark = tree.child(child, "mark");
      boolean open = mark != Token.NO_HEAD && WHETHER.contains(tree.token(mark).lowerText());
      if (tree.is(child, "ccomp") || (open && tree.is(child, "advcl"))) {
        return true;
      }
    }
    return false;
  }

  private static void set(double[] clues, Clue clue, boolean value) {
    clues[clue.ordinal()] = value ? 1 : 0;
  }

  private static void set(double[] clues, Clue clue, double value) {
    clues[clue.ordinal()] = value;
  }

  private boolean isNearest(
      int sentences, Person person, List<Person> rivals, Use use, Mention mention) {
    return rivals.stream()
        .filter(rival -> !rival.equals(person))
        .allMatch(rival -> sentencesSince(trace(rival).at(use), mention) > sentences);
  }

  private static int sentencesSince(Optional<Mention> earlier, Mention mention) {
    return earlier
        .map(e -> Math.min(MANY_SENTENCES, mention.sentence() - e.sentence()))
        .orElse(MANY_SENTENCES);
  }

  private boolean isLatestSubject(Trace mine, List<Person> rivals) {
    int start = start(mine, Use.SUBJECT);
    return start >= 0
        && rivals.stream().allMatch(rival -> start(trace(rival), Use.SUBJECT) <= start);
  }

  /** Putin praised him, and he said: whether the first is the subject of the clause before. */
  private boolean isSubjectAbove(Mention earlier, Mention mention) {
    DependencyTree tree = words.tree(mention);
    int verb = tree.head(mention.head());
    return earlier.sentence() == mention.sentence()
        && tree.is(mention.head(), "nsubj")
        && verb != Token.NO_HEAD
        && tree.is(verb, "conj")
        && tree.is(earlier.head(), "nsubj")
        && tree.head(earlier.head()) == tree.head(verb);
  }

  private Trace trace(Person person) {
    Trace trace = traces.get(person);
    if (trace == null) {
      throw new IllegalStateException("not mentioned yet: " + person.label());
    }
    return trace;
  }
}
