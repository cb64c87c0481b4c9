package org.sayso.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.ArticleSpeaker;
import org.sayso.model.ArticleSpeaker.Kind;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.Gender;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Interruption;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Span;
import org.sayso.model.Token;
import org.sayso.speaker.Resolution.How;
import org.sayso.speaker.Salience.Clue;
import org.sayso.speaker.Trace.Use;

/**
 * Decides whom the sources of one article mean: coreference made for speakers.
 *
 * <p>Names are gathered into people first ({@link People}). Then the article is read twice from
 * front to back, the second time knowing the genders that the first one's pronouns showed: each
 * pronoun and each description goes to the person who stands out most just there, by how near the
 * last mention is, whether it was a subject or a source, and how often the person is named; gender,
 * number and roles must agree. One object for each article, for one thread.
 */
public final class SpeakerResolver {
  private static final Set<String> SINGULAR_PRONOUNS =
      Set.of("he", "she", "his", "her", "him", "himself", "herself");
  private static final Set<String> GROUP_PRONOUNS = Set.of("they", "their", "them", "theirs");
  private static final Set<String> THING_PRONOUNS = Set.of("it", "its");

  /** Share of group and organisation pronouns whose last match is the right one, roughly. */
  private static final double GROUP_CERTAINTY = 0.8;

  /** Share of the pronouns in an opening clause that mean the subject behind it, roughly. */
  private static final double SUBJECT_CERTAINTY = 0.9;

  private static final Pattern ARTICLE = Pattern.compile("^(?i)(the|a|an) (?=\\S)");

  /** How far back a group is looked for. */
  private static final int MOST_SENTENCES_TO_GROUP = 6;

  /** The same for an organisation: farther back, nothing about one makes up for the distance. */
  private static final int MOST_SENTENCES_TO_ORGANISATION = 16;

  /** How far back somebody who is only described and not quoted is looked for. */
  private static final int MOST_SENTENCES_TO_UNQUOTED = 2;

  private static final Set<String> AUTHOR_PREPOSITIONS = Set.of("by", "from", "in");

  /** Share of the descriptions with no known role whose most salient person is the right one. */
  private static final double SALIENCE_CERTAINTY = 0.8;

  /** Nouns for people whom the press does not name. */
  private static final Set<String> UNNAMED_PERSONS =
      Set.of(
          "source",
          "insider",
          "official",
          "operative",
          "organizer",
          "organiser",
          "moderator",
          "interviewer",
          "resident",
          "voter",
          "supporter",
          "caller",
          "heckler",
          "staffer",
          "protester",
          "questioner",
          "crowd");

  private static final Set<String> BARE_PERSONS = Set.of("man", "woman", "person", "lady", "guy");
  private static final Set<String> AUTHOR_PRONOUNS = Set.of("i", "we", "my", "our", "me", "us");

  private final IndexedArticle article;
  private final Lexicon lexicon;
  private final List<Mention> mentions;
  private final Map<Integer, List<Mention>> bySentence;
  private final NavigableMap<Integer, Span> marks = new TreeMap<>();
  private final Map<Mention, List<Span>> sources;
  private final People people;
  private final MentionWords words;
  private final Map<Mention, Resolution> resolved = new HashMap<>();
  private final PronounVotes votes = new PronounVotes();
  private final Map<Person, Trace> traces = new HashMap<>();
  private final Map<Integer, Person> paragraphOpener = new HashMap<>();
  private final List<Appearance> groups = new ArrayList<>();
  private final List<Appearance> things = new ArrayList<>();
  private final Map<String, String> organisationByWord = new HashMap<>();

  /** Where somebody was last mentioned. */
  private record Appearance(
      Mention mention, boolean subject, boolean source, Resolution resolution) {}

  /**
   * @param mentions all mentions of the article in text order
   * @param marks the stretches between quotation marks, none overlapping another; names in them
   *     count, pronouns do not
   * @param sources the mentions that were found to be sources, each with what it says
   */
  public SpeakerResolver(
      IndexedArticle article,
      List<Mention> mentions,
      Collection<Span> marks,
      Map<Mention, List<Span>> sources,
      Lexicon lexicon) {
    this(
        article,
        mentions,
        marks,
        sources,
        lexicon,
        new SpeakerResolver(article, mentions, marks, sources, lexicon, new PronounVotes()).votes);
  }

  /** Reads the article once, with what the pronouns told an earlier reading. */
  private SpeakerResolver(
      IndexedArticle article,
      List<Mention> mentions,
      Collection<Span> marks,
      Map<Mention, List<Span>> sources,
      Lexicon lexicon,
      PronounVotes heard) {
    this.article = article;
    this.lexicon = lexicon;
    this.mentions = mentions;
    bySentence = mentions.stream().collect(Collectors.groupingBy(Mention::sentence));
    marks.forEach(span -> this.marks.put(span.start(), span));
    this.sources = Map.copyOf(sources);
    people = new People(article, mentions, lexicon);
    people.all().forEach(heard::tell);
    words = new MentionWords(article, lexicon);
    read();
  }

  /** Whom a source means; empty when nobody can be named. */
  public Optional<Resolution> resolve(Mention mention) {
    return Optional.ofNullable(resolved.get(mention));
  }

  private void read() {
    for (Mention mention : mentions) {
      Interruption.check();
      boolean inMarks = inMarks(mention);
      if (inMarks && !sources.containsKey(mention)) {
        continue;
      }
      Optional<Resolution> resolution = decide(mention);
      if (resolution.isPresent()) {
        resolved.put(mention, resolution.get());
        remember(mention, resolution.get());
      }
    }
  }

  private boolean inMarks(Mention mention) {
    Map.Entry<Integer, Span> before = marks.floorEntry(mention.span().start());
    return before != null && before.getValue().contains(mention.span());
  }

  private DependencyTree tree(Mention mention) {
    return words.tree(mention);
  }

  private Token head(Mention mention) {
    return words.head(mention);
  }

  private void remember(Mention mention, Resolution resolution) {
    boolean ofSomebody = isWordsOfSomebody(mention);
    boolean subject = !ofSomebody && tree(mention).is(mention.head(), "nsubj");
    boolean besides = ofSomebody || resolution.how() == How.ANTECEDENT;
    if (besides && !subject && !sources.containsKey(mention)) {
      return;
    }
    Appearance appearance =
        new Appearance(mention, subject, sources.containsKey(mention), resolution);
    Optional<Person> person = personOf(mention, resolution);
    if (person.isPresent()) {
      if (subject && isMainSubject(mention)) {
        paragraphOpener.putIfAbsent(paragraph(mention), person.get());
      }
      Trace trace = traces.computeIfAbsent(person.get(), p -> new Trace());
      boolean introduces = mention.kind() == MentionKind.NAME || trace.isEmpty();
      trace.add(mention, appearance.subject(), appearance.source(), introduces);
    } else if (words.isGroup(mention)) {
      groups.add(appearance);
    } else if (mention.kind() != MentionKind.PRONOUN) {
      things.add(appearance);
      noteOrganisation(resolution.speaker());
    }
  }

  /** Whether the mention is what somebody said and not somebody: Haq's statement. */
  private boolean isWordsOfSomebody(Mention mention) {
    return mention.kind() == MentionKind.DESCRIPTION
        && lexicon.reporting().isNoun(head(mention).lowerLemma())
        && !words.isOffice(mention);
  }

  /** Whether it is the subject of a main clause, or for the parser a sentence by itself. */
  private boolean isMain(Mention mention) {
    return isMainSubject(mention) || tree(mention).head(mention.head()) == Token.NO_HEAD;
  }

  private boolean isMainSubject(Mention mention) {
    DependencyTree tree = tree(mention);
    int verb = tree.head(mention.head());
    return tree.is(mention.head(), "nsubj")
        && verb != Token.NO_HEAD
        && tree.head(verb) == Token.NO_HEAD;
  }

  private Optional<Person> personOf(Mention mention, Resolution resolution) {
    Optional<Person> named = people.named(mention);
    if (named.isPresent()) {
      return named;
    }
    for (Person person : people.all()) {
      if (person.label().equals(resolution.speaker().label())) {
        return Optional.of(person);
      }
    }
    return Optional.empty();
  }

  private Optional<Resolution> decide(Mention mention) {
    if (people.named(mention).isPresent()) {
      return Optional.of(decideName(mention));
    }
    return switch (mention.kind()) {
      case NAME -> Optional.of(decideName(mention));
      case PRONOUN -> decidePronoun(mention);
      case DESCRIPTION -> Optional.of(decideDescription(mention));
    };
  }

  // names

  private Resolution decideName(Mention mention) {
    Optional<Person> person = people.named(mention);
    if (person.isPresent()) {
      return Resolution.certain(withPartner(mention, speaker(person.get())), How.NAME);
    }
    Optional<Resolution> byApposition = byApposition(mention);
    if (byApposition.isPresent()) {
      return byApposition.get();
    }
    if (head(mention).entity() == EntityType.NONE && words.isOffice(mention)) {
      return decideDescription(mention);
    }
    if (words.isDemonym(mention)) {
      Set<String> places = words.places(mention);
      Optional<Resolution> byPlace =
          mostSalient(mention, Gender.UNKNOWN, holder -> sharesPlace(holder, places), How.ROLE);
      if (byPlace.isPresent()) {
        return byPlace.get();
      }
    }
    return organisation(words.organisation(mention));
  }

  /** The Post once the Washington Post was named, the Board once the Board of Elections was. */
  private String fullestOrganisation(String label) {
    return organisationByWord.getOrDefault(label, label);
  }

  private void noteOrganisation(ArticleSpeaker speaker) {
    List<String> words = List.of(speaker.label().split(" ", -1));
    if (speaker.kind() == Kind.ORGANISATION && words.size() > 1) {
      words.forEach(word -> organisationByWord.put(word, speaker.label()));
    }
  }

  private static String withoutArticle(String text) {
    return ARTICLE.matcher(text).replaceFirst("");
  }

  /** Two people who speak together, as Dahl and Berg; known by the names of the first. */
  private ArticleSpeaker withPartner(Mention mention, ArticleSpeaker first) {
    DependencyTree tree = tree(mention);
    for (int child : tree.children(mention.head())) {
      Optional<Person> second = personAt(mention.sentence(), child);
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

  private static ArticleSpeaker speaker(Person person) {
    return new ArticleSpeaker(
        person.label(),
        person.name().isPresent() ? Kind.PERSON : Kind.DESCRIBED,
        person.gender(),
        person.writtenNames());
  }

  // pronouns

  private Optional<Resolution> decidePronoun(Mention mention) {
    String word = head(mention).lowerText();
    if (SINGULAR_PRONOUNS.contains(word)) {
      Gender gender = pronounGender(word);
      return subjectAhead(mention, gender)
          .or(
              () ->
                  mostSalient(
                      mention,
                      gender,
                      person -> isAntecedent(person, mention) && !isOwn(person, mention),
                      How.PRONOUN));
    }
    if (GROUP_PRONOUNS.contains(word)) {
      return last(groups, mention).or(() -> last(things, mention)).map(SpeakerResolver::asPronoun);
    }
    if (THING_PRONOUNS.contains(word)) {
      List<Appearance> noPersons =
          things.stream().filter(thing -> !words.isOffice(thing.mention())).toList();
      return last(noPersons, mention)
          .or(() -> last(groups, mention))
          .map(SpeakerResolver::asPronoun);
    }
    if (AUTHOR_PRONOUNS.contains(word)) {
      return Optional.of(
          Resolution.certain(
              new ArticleSpeaker("the author", Kind.DESCRIBED, Gender.UNKNOWN, List.of()),
              How.SELF));
    }
    return antecedent(mention);
  }

  /** As he had said he would, Trump spoke: the subject of the clause that the first one opens. */
  private Optional<Resolution> subjectAhead(Mention mention, Gender gender) {
    DependencyTree tree = tree(mention);
    int verb = tree.head(mention.head());
    while (verb > mention.head()) {
      for (int child : tree.children(verb)) {
        Optional<Person> subject =
            child > mention.head() && child < verb && tree.is(child, "nsubj")
                ? personAt(mention.sentence(), child)
                : Optional.empty();
        if (subject.filter(person -> person.gender().agreesWith(gender)).isPresent()) {
          return Optional.of(
              new Resolution(speaker(subject.get()), How.PRONOUN, SUBJECT_CERTAINTY));
        }
      }
      verb = tree.is(verb, "advcl") ? tree.head(verb) : Token.NO_HEAD;
    }
    return Optional.empty();
  }

  private static Gender pronounGender(String word) {
    return word.startsWith("h") && !word.startsWith("her") ? Gender.MALE : Gender.FEMALE;
  }

  /** Whether the pronoun stands before what the person is: "his" in his lawyer is no lawyer. */
  private boolean isOwn(Person person, Mention mention) {
    DependencyTree tree = tree(mention);
    return person.name().isEmpty()
        && tree.is(mention.head(), "nmod:poss")
        && person.hasRole(Role.of(tree, tree.head(mention.head()), lexicon.titles()));
  }

  private boolean isAntecedent(Person person, Mention mention) {
    return isNamedOrQuoted(person)
        || sentencesSince(trace(person).at(Use.SUBJECT), mention) <= MOST_SENTENCES_TO_UNQUOTED;
  }

  private boolean isNamedOrQuoted(Person person) {
    return person.name().isPresent() || trace(person).at(Use.SOURCE).isPresent();
  }

  private static Resolution asPronoun(Resolution resolution) {
    return new Resolution(resolution.speaker(), How.PRONOUN, GROUP_CERTAINTY);
  }

  /** The latest of them, sources and subjects before others. */
  private Optional<Resolution> last(List<Appearance> appearances, Mention mention) {
    Appearance best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int i = appearances.size() - 1; i >= 0; i--) {
      Appearance appearance = appearances.get(i);
      int sentences = mention.sentence() - appearance.mention().sentence();
      if (sentences > MOST_SENTENCES_TO_GROUP) {
        break;
      }
      double score =
          -sentences
              + (appearance.subject() ? 1 : 0)
              + (appearance.source() ? 2 : 0)
              + (words.isOffice(appearance.mention())
                      || head(appearance.mention()).entity() == EntityType.ORGANIZATION
                  ? 1
                  : 0);
      if (score > bestScore) {
        bestScore = score;
        best = appearance;
      }
    }
    return Optional.ofNullable(best).map(Appearance::resolution);
  }

  /** The noun that a relative pronoun's clause modifies. */
  private Optional<Resolution> antecedent(Mention mention) {
    DependencyTree tree = tree(mention);
    boolean wantsPerson = head(mention).lowerText().equals("who");
    List<Mention> before =
        mentionsIn(mention.sentence()).stream()
            .filter(m -> m.head() < mention.head())
            .filter(m -> !wantsPerson || isPerson(m))
            .toList();
    int at = mention.head();
    for (int step = 0; step < 5 && at != Token.NO_HEAD; step++) {
      if (tree.is(at, "acl")) {
        int noun = tree.head(at);
        Optional<Mention> modified = before.stream().filter(m -> m.head() == noun).findFirst();
        if (modified.isPresent()) {
          return modified.flatMap(this::asAntecedent);
        }
      }
      at = tree.head(at);
    }
    return before.isEmpty() ? Optional.empty() : asAntecedent(before.get(before.size() - 1));
  }

  private Optional<Resolution> asAntecedent(Mention mention) {
    return resolve(mention)
        .map(found -> new Resolution(found.speaker(), How.ANTECEDENT, found.certainty()));
  }

  /** Whether the mention looks like one or more people. */
  private boolean isPerson(Mention mention) {
    return people.named(mention).isPresent()
        || words.isOffice(mention)
        || (mention.kind() == MentionKind.PRONOUN
            && !THING_PRONOUNS.contains(head(mention).lowerText()));
  }

  /**
   * The person who stands out most among those that agree. The weighted sum is too humble about its
   * choice: on annotated articles, the square root of its probability is nearer to the share right.
   */
  private Optional<Resolution> mostSalient(
      Mention mention, Gender gender, Predicate<Person> test, How how) {
    List<Person> candidates = new ArrayList<>();
    for (Person person : people.all()) {
      if (traces.containsKey(person)
          && person.shownGender().agreesWith(gender)
          && test.test(person)) {
        candidates.add(person);
      }
    }
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    double[] probabilities =
        Salience.probabilities(
            candidates.stream().map(p -> clues(p, candidates, mention, gender)).toList());
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      if (probabilities[i] > probabilities[best]) {
        best = i;
      }
    }
    if (how == How.PRONOUN) {
      for (int i = 0; i < probabilities.length; i++) {
        votes.add(candidates.get(i), gender, probabilities[i]);
      }
    }
    return Optional.of(
        new Resolution(
            speaker(candidates.get(best)),
            how,
            Math.sqrt(probabilities[best]) * (how == How.SALIENCE ? SALIENCE_CERTAINTY : 1)));
  }

  private double[] clues(Person person, List<Person> rivals, Mention mention, Gender gender) {
    Trace trace = trace(person);
    Mention last = trace.last();
    int paragraphs = paragraph(mention) - paragraph(last);
    double[] clues = new double[Clue.values().length];
    for (Use use : Use.values()) {
      int sentences = sentencesSince(trace.at(use), mention);
      clues[Clue.SINCE_MENTION.ordinal() + use.ordinal()] = Math.log1p(sentences);
      clues[Clue.NEAREST_MENTION.ordinal() + use.ordinal()] =
          isNearest(sentences, person, rivals, use, mention) ? 1 : 0;
    }
    set(clues, Clue.PARAGRAPHS, Math.min(paragraphs, 4));
    set(clues, Clue.SAME_GENDER, person.gender() == gender);
    boolean sameSentence = mention.sentence() == last.sentence();
    set(clues, Clue.LAST_SUBJECT, isLatestSubject(trace, rivals));
    set(clues, Clue.SPOKEN_OF, isSpokenOf(person, mention));
    set(clues, Clue.SAME_SENTENCE, sameSentence);
    boolean coordinated =
        trace.at(Use.SUBJECT).filter(earlier -> isSubjectAbove(earlier, mention)).isPresent();
    set(clues, Clue.COORDINATED_SUBJECT, coordinated);
    set(clues, Clue.OTHER_GENDER, !person.gender().agreesWith(gender));
    set(clues, Clue.OPENED_PARAGRAPH, person.equals(paragraphOpener.get(paragraph(mention))));
    return clues;
  }

  /** Putin praised him, and he said: whether the first is the subject of the clause before. */
  private boolean isSubjectAbove(Mention earlier, Mention mention) {
    DependencyTree tree = tree(mention);
    int verb = tree.head(mention.head());
    return earlier.sentence() == mention.sentence()
        && tree.is(mention.head(), "nsubj")
        && verb != Token.NO_HEAD
        && tree.is(verb, "conj")
        && tree.is(earlier.head(), "nsubj")
        && tree.head(earlier.head()) == tree.head(verb);
  }

  private int paragraph(Mention mention) {
    return article.paragraphOfSentence(mention.sentence());
  }

  private static int sentencesSince(Optional<Mention> earlier, Mention mention) {
    return earlier.map(e -> Math.min(8, mention.sentence() - e.sentence())).orElse(8);
  }

  /** Whether the person's name stands in the words of which the mention is the source. */
  private boolean isSpokenOf(Person person, Mention mention) {
    List<Span> words = sources.getOrDefault(mention, List.of());
    return words.stream().anyMatch(span -> people.isNamedIn(person, span));
  }

  private static void set(double[] clues, Clue clue, boolean value) {
    clues[clue.ordinal()] = value ? 1 : 0;
  }

  private static void set(double[] clues, Clue clue, double value) {
    clues[clue.ordinal()] = value;
  }

  private Trace trace(Person person) {
    Trace trace = traces.get(person);
    if (trace == null) {
      throw new IllegalStateException("not mentioned yet: " + person.label());
    }
    return trace;
  }

  private boolean isNearest(
      int sentences, Person person, List<Person> rivals, Use use, Mention mention) {
    return rivals.stream()
        .filter(rival -> !rival.equals(person))
        .allMatch(rival -> sentencesSince(trace(rival).at(use), mention) > sentences);
  }

  private boolean isLatestSubject(Trace mine, List<Person> rivals) {
    int start = lastSubject(mine);
    return start >= 0 && rivals.stream().allMatch(rival -> lastSubject(trace(rival)) <= start);
  }

  private static int lastSubject(Trace trace) {
    return trace.at(Use.SUBJECT).map(subject -> subject.span().start()).orElse(-1);
  }

  // descriptions

  private Resolution decideDescription(Mention mention) {
    Optional<Resolution> byApposition = byApposition(mention).or(() -> byNameBehind(mention));
    if (byApposition.isPresent()) {
      return byApposition.get();
    }
    Optional<Resolution> author = authorOf(mention).or(() -> giverOf(mention));
    if (author.isPresent()) {
      return author.get();
    }
    Optional<Resolution> below = officeInHeadline(mention);
    if (below.isPresent()) {
      return below.get();
    }
    String lemma = lexicon.titles().writtenOut(head(mention).lowerLemma());
    if (words.isDefinite(mention) && !words.isGroup(mention)) {
      Optional<Resolution> earlier =
          lexicon.organisations().contains(lemma)
              ? earlierOrganisation(mention, lemma)
              : words.isOffice(mention) ? earlierPerson(mention, lemma) : Optional.empty();
      if (earlier.isPresent()) {
        return earlier.get();
      }
    }
    Optional<Resolution> possessor = pronounPossessor(mention);
    String label =
        possessor
            .map(owner -> words.descriptionOf(mention, owner.speaker().label()))
            .orElseGet(() -> words.description(mention));
    if (words.isOrganisation(mention) && label.chars().skip(4).anyMatch(Character::isUpperCase)) {
      return organisation(label);
    }
    Gender gender = words.isGroup(mention) ? Gender.PLURAL : lexicon.genderedNouns().gender(lemma);
    boolean introduced = words.isIntroducing(mention) && isMain(mention);
    if (words.isOffice(mention)
        && !words.isGroup(mention)
        && !inHeadline(mention)
        && (sources.containsKey(mention) || introduced)) {
      people.addDescribed(mention, label, gender);
    }
    return new Resolution(
        new ArticleSpeaker(label, Kind.DESCRIBED, gender, List.of()),
        How.SELF,
        possessor.map(Resolution::certainty).orElse(1.0));
  }

  /** Whom his means in his lawyer. */
  private Optional<Resolution> pronounPossessor(Mention mention) {
    int possessor = tree(mention).child(mention.head(), "nmod:poss");
    return possessor == Token.NO_HEAD
        ? Optional.empty()
        : mentionAt(mention.sentence(), possessor)
            .filter(owner -> owner.kind() == MentionKind.PRONOUN)
            .flatMap(this::resolve)
            .filter(owner -> owner.how() == How.PRONOUN && isNamed(owner));
  }

  /**
   * The name right behind a description: novelist Mario Vargas Llosa, secretary of state Clinton.
   */
  private Optional<Resolution> byNameBehind(Mention mention) {
    boolean office = words.isOffice(mention);
    if (!office && !words.isOrganisation(mention)) {
      return Optional.empty();
    }
    int start = startBehind(mention);
    int startBehindComma = office ? startBehindComma(mention) : -1;
    return mentionsIn(mention.sentence()).stream()
        .filter(name -> name.kind() == MentionKind.NAME)
        .filter(name -> name.span().start() == start || name.span().start() == startBehindComma)
        .filter(name -> office ? people.named(name).isPresent() : isNamedOrganisation(name))
        .findFirst()
        .map(this::decideName)
        .map(found -> Resolution.certain(found.speaker(), How.APPOSITION));
  }

  /** Where a name would have to start to stand right behind the description. */
  private int startBehind(Mention mention) {
    DependencyTree tree = tree(mention);
    int next = mention.head() + 1;
    boolean ofSomething =
        next + 1 < tree.size()
            && tree.token(next).text().equals("of")
            && tree.token(next + 1).isNoun()
            && !lexicon.persons().contains(tree.token(next + 1).lowerLemma());
    if (ofSomething) {
      next += 2;
    }
    if (next < tree.size()
        && tree.token(next).tag().equals("DT")
        && words.isOrganisation(mention)) {
      int start = tree.token(next).start();
      boolean withArticle =
          mentionsIn(mention.sentence()).stream().anyMatch(m -> m.span().start() == start);
      return withArticle || next + 1 == tree.size() ? start : tree.token(next + 1).start();
    }
    return next < tree.size() ? tree.token(next).start() : -1;
  }

  /** The same behind a comma, when the name is in full and a mark follows: the mayor, Ann Lee, */
  private int startBehindComma(Mention mention) {
    DependencyTree tree = tree(mention);
    int comma = words.lastOfComplements(mention) + 1;
    if (comma + 1 >= tree.size() || !tree.token(comma).text().equals(",")) {
      return -1;
    }
    int last = comma;
    while (last + 1 < tree.size() && tree.token(last + 1).entity() == EntityType.PERSON) {
      last++;
    }
    boolean inFull = last - comma > 1;
    boolean closed = last + 1 < tree.size() && !tree.token(last + 1).isWord();
    return inFull && closed ? tree.token(comma + 1).start() : -1;
  }

  private boolean isNamedOrganisation(Mention name) {
    return head(name).entity() == EntityType.ORGANIZATION;
  }

  /** The statement read, after Haq said in a statement: whoever gave it. */
  private Optional<Resolution> giverOf(Mention mention) {
    String noun = head(mention).lowerLemma();
    if (!words.isDefinite(mention) || !lexicon.reporting().isNoun(noun)) {
      return Optional.empty();
    }
    for (int s = mention.sentence();
        s >= Math.max(0, mention.sentence() - MOST_SENTENCES_TO_GROUP);
        s--) {
      for (Mention earlier : mentionsIn(s)) {
        if (earlier.span().start() < mention.span().start()
            && head(earlier).lowerLemma().equals(noun)
            && tree(earlier).is(earlier.head(), "obl")) {
          Optional<Resolution> giver = subjectOf(earlier);
          if (giver.isPresent()) {
            return giver.map(found -> new Resolution(found.speaker(), How.ROLE, GROUP_CERTAINTY));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Who is the subject of the verb that the mention depends on, when that verb reports. */
  private Optional<Resolution> subjectOf(Mention mention) {
    DependencyTree tree = tree(mention);
    int verb = tree.head(mention.head());
    int subject = verb == Token.NO_HEAD ? Token.NO_HEAD : tree.child(verb, "nsubj");
    return subject == Token.NO_HEAD || !lexicon.reporting().isVerb(tree.token(verb).lowerLemma())
        ? Optional.empty()
        : mentionAt(mention.sentence(), subject).flatMap(this::resolve);
  }

  /** Whose words a phrase names: his remarks, Haq's statement, a Pentagon memo, a report by Pew. */
  private Optional<Resolution> authorOf(Mention mention) {
    if (!lexicon.reporting().isNoun(head(mention).lowerLemma())) {
      return Optional.empty();
    }
    DependencyTree tree = tree(mention);
    int possessor = tree.child(mention.head(), "nmod:poss");
    if (possessor != Token.NO_HEAD) {
      return mentionAt(mention.sentence(), possessor)
          .flatMap(this::resolve)
          .filter(SpeakerResolver::isNamed);
    }
    for (int child : tree.children(mention.head())) {
      Token token = tree.token(child);
      if (tree.is(child, "compound") && token.isProperNoun()) {
        Optional<Person> author = people.withSurname(token.text());
        if (author.isPresent()) {
          return author.map(person -> Resolution.certain(speaker(person), How.NAME));
        }
        if (token.entity() == EntityType.ORGANIZATION) {
          return Optional.of(organisation(organisationEndingAt(tree, child)));
        }
      }
      if (tree.is(child, "nmod") && AUTHOR_PREPOSITIONS.contains(preposition(tree, child))) {
        Optional<Resolution> author =
            mentionAt(mention.sentence(), child)
                .filter(m -> m.kind() == MentionKind.NAME)
                .filter(m -> people.named(m).isPresent() || isNamedOrganisation(m))
                .map(this::decideName);
        if (author.isPresent()) {
          return author;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> mentionAt(int sentence, int head) {
    for (Mention mention : mentionsIn(sentence)) {
      if (mention.head() == head) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  private List<Mention> mentionsIn(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  private static boolean isNamed(Resolution resolution) {
    Kind kind = resolution.speaker().kind();
    return kind == Kind.PERSON || kind == Kind.ORGANISATION;
  }

  private static String preposition(DependencyTree tree, int noun) {
    int preposition = tree.child(noun, "case");
    return preposition == Token.NO_HEAD ? "" : tree.token(preposition).lowerText();
  }

  /** The run of organisation tokens that ends at the token. */
  private String organisationEndingAt(DependencyTree tree, int last) {
    int first = last;
    while (first > 0 && tree.token(first - 1).entity() == EntityType.ORGANIZATION) {
      first--;
    }
    return article.text().substring(tree.token(first).start(), tree.token(last).end());
  }

  private Resolution organisation(String written) {
    String label = fullestOrganisation(withoutArticle(written));
    return Resolution.certain(
        new ArticleSpeaker(label, Kind.ORGANISATION, Gender.NEUTER, List.of(label)), How.NAME);
  }

  /** Mayor: “We will not sell.” The article below says who is meant. */
  private Optional<Resolution> officeInHeadline(Mention mention) {
    if (!inHeadline(mention)
        || !lexicon.titles().contains(head(mention).text())
        || words.isGroup(mention)) {
      return Optional.empty();
    }
    return people.all().stream()
        .filter(person -> person.name().isPresent() && person.hasRole(words.role(mention)))
        .findFirst()
        .map(person -> new Resolution(speaker(person), How.ROLE, GROUP_CERTAINTY));
  }

  private boolean inHeadline(Mention mention) {
    return article.article().title().filter(title -> title.contains(mention.span())).isPresent();
  }

  private Optional<Resolution> earlierPerson(Mention mention, String lemma) {
    Gender gender = lexicon.genderedNouns().gender(lemma);
    Set<String> places = words.places(mention);
    Optional<Resolution> byRole =
        places.isEmpty()
            ? byRole(mention, gender, person -> true)
            : byRole(mention, gender, person -> sharesPlace(person, places));
    if (byRole.isPresent()) {
      return byRole;
    }
    Optional<Resolution> later =
        words.isBare(mention) ? laterPerson(mention, gender) : Optional.empty();
    if (later.isPresent()) {
      return later;
    }
    if (BARE_PERSONS.contains(lemma)) {
      return mostSalient(mention, gender, person -> person.name().isEmpty(), How.SALIENCE)
          .or(() -> mostSalient(mention, gender, this::isNamedOrQuoted, How.SALIENCE));
    }
    return words.isBelowSomebody(mention)
            || (!places.isEmpty() && tree(mention).hasChild(mention.head(), "nmod"))
            || UNNAMED_PERSONS.contains(lemma)
        ? Optional.empty()
        : mostSalient(
            mention,
            gender,
            person ->
                mayBeOf(person, places)
                    && person.name().filter(name -> !complements(mention, name)).isPresent(),
            How.SALIENCE);
  }

  /** The most salient of those who have the office, else of those with one that it covers. */
  private Optional<Resolution> byRole(Mention mention, Gender gender, Predicate<Person> test) {
    Role role = words.role(mention);
    return mostSalient(mention, gender, test.and(person -> person.hasRole(role)), How.ROLE)
        .or(
            () ->
                mostSalient(
                    mention, gender, test.and(person -> isCovered(person, role)), How.ROLE));
  }

  private boolean isCovered(Person person, Role role) {
    return person.roles().stream()
        .anyMatch(
            known ->
                known.rank().equals(role.rank())
                    && lexicon.offices().covers(role.noun(), known.noun()));
  }

  private static boolean sharesPlace(Person person, Set<String> places) {
    return person.places().stream().anyMatch(places::contains);
  }

  /** Whether the article does not lay the person to another country than the description. */
  private static boolean mayBeOf(Person person, Set<String> places) {
    return places.isEmpty() || person.places().isEmpty() || sharesPlace(person, places);
  }

  /** The only person whom the article gives that office below: the chair, before Ole Vik, chair. */
  private Optional<Resolution> laterPerson(Mention mention, Gender gender) {
    List<Person> holders =
        people.all().stream()
            .filter(person -> person.name().isPresent() && person.hasRole(words.role(mention)))
            .filter(person -> person.shownGender().agreesWith(gender))
            .toList();
    return holders.size() == 1
        ? Optional.of(new Resolution(speaker(holders.get(0)), How.ROLE, GROUP_CERTAINTY))
        : Optional.empty();
  }

  /** Whether the surname stands behind the description: the leader of the Dahl party. */
  private boolean complements(Mention mention, PersonName name) {
    DependencyTree tree = tree(mention);
    for (int t = mention.head() + 1; t <= tree.lastBelow(mention.head()); t++) {
      if (tree.token(t).text().equals(name.surname())) {
        return true;
      }
    }
    return false;
  }

  /** The latest organisation that the noun can mean: the department after the State Department. */
  private Optional<Resolution> earlierOrganisation(Mention mention, String lemma) {
    if (mention.span().in(article.text()).chars().skip(1).anyMatch(Character::isUpperCase)
        || tree(mention).hasChild(mention.head(), "nmod:poss")
        || tree(mention).hasChild(mention.head(), "nmod")) {
      return Optional.empty();
    }
    Appearance best = null;
    double bestScore = 0;
    for (int i = things.size() - 1; i >= 0; i--) {
      Appearance appearance = things.get(i);
      int sentences = mention.sentence() - appearance.mention().sentence();
      if (sentences > MOST_SENTENCES_TO_ORGANISATION) {
        break;
      }
      String label = appearance.resolution().speaker().label().toLowerCase(Locale.ROOT);
      boolean named = head(appearance.mention()).entity() == EntityType.ORGANIZATION;
      boolean sameNoun =
          List.of(label.split(" ", -1)).contains(lemma) && !inHeadline(appearance.mention());
      if ((!named && !sameNoun) || isOutsideProse(appearance.mention())) {
        continue;
      }
      double score =
          (sameNoun ? 8 : 0)
              + 6
              - sentences
              + (appearance.subject() ? 1 : 0)
              + (appearance.source() ? 2 : 0);
      if (score > bestScore) {
        bestScore = score;
        best = appearance;
      }
    }
    return Optional.ofNullable(best)
        .map(found -> new Resolution(found.resolution().speaker(), How.ROLE, GROUP_CERTAINTY));
  }

  /** Whether no verb stands beside it: the agency in a dateline, a photographer's credit. */
  private boolean isOutsideProse(Mention mention) {
    DependencyTree tree = tree(mention);
    return IntStream.range(0, tree.size()).noneMatch(t -> tree.token(t).isVerb());
  }

  /** The person whose name stands beside a description. */
  private Optional<Resolution> byApposition(Mention mention) {
    DependencyTree tree = tree(mention);
    for (int child : tree.children(mention.head())) {
      if (tree.is(child, "appos") || tree.is(child, "flat")) {
        Optional<Person> person = personAt(mention.sentence(), child);
        if (person.isPresent()) {
          return Optional.of(Resolution.certain(speaker(person.get()), How.APPOSITION));
        }
      }
    }
    if (tree.is(mention.head(), "appos")) {
      return personAt(mention.sentence(), tree.head(mention.head()))
          .map(person -> Resolution.certain(speaker(person), How.APPOSITION));
    }
    return words.isOffice(mention) ? besideComplement(mention) : Optional.empty();
  }

  /** A spokeswoman for the port, Ann Dahl, said: the parser takes Ann Dahl for the port. */
  private Optional<Resolution> besideComplement(Mention mention) {
    DependencyTree tree = tree(mention);
    for (int complement : tree.children(mention.head())) {
      if (complement < mention.head()
          || !tree.is(complement, "nmod")
          || isOffice(tree, complement)) {
        continue;
      }
      for (int child : tree.children(complement)) {
        Optional<Person> person =
            tree.is(child, "appos") ? personAt(mention.sentence(), child) : Optional.empty();
        if (person.filter(Person::isFullyNamed).isPresent()) {
          return Optional.of(Resolution.certain(speaker(person.get()), How.APPOSITION));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOffice(DependencyTree tree, int noun) {
    return lexicon.persons().contains(tree.token(noun).lowerLemma());
  }

  private Optional<Person> personAt(int sentence, int head) {
    return mentionAt(sentence, head).flatMap(people::named);
  }
}
