package org.sayso.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.Gender;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Span;
import org.sayso.model.Token;
import org.sayso.speaker.ArticleSpeaker.Kind;
import org.sayso.speaker.Resolution.How;

/**
 * Decides whom the sources of one article mean: coreference made for speakers.
 *
 * <p>Names are gathered into people first ({@link People}). Then the article is read once from front
 * to back: each pronoun and each description goes to the person who stands out most just there, by
 * how near the last mention is, whether it was a subject or a source, and how often the person is
 * named; gender, number and roles must agree. One object for each article, for one thread.
 */
public final class SpeakerResolver {
  private static final Set<String> SINGULAR_PRONOUNS =
      Set.of("he", "she", "his", "her", "him", "himself", "herself");
  private static final Set<String> GROUP_PRONOUNS = Set.of("they", "their", "them", "theirs");
  private static final Set<String> THING_PRONOUNS = Set.of("it", "its");
  private static final Set<String> AUTHOR_PRONOUNS = Set.of("i", "we", "my", "our", "me", "us");

  private final IndexedArticle article;
  private final Lexicon lexicon;
  private final List<Mention> mentions;
  private final List<Span> marks;
  private final Set<Mention> sources;
  private final People people;
  private final Map<Mention, Resolution> resolved = new HashMap<>();
  private final Map<Person, Appearance> lastSeen = new HashMap<>();
  private final Map<Person, Integer> seen = new HashMap<>();
  private final List<Appearance> groups = new ArrayList<>();
  private final List<Appearance> things = new ArrayList<>();

  /** Where somebody was last mentioned. */
  private record Appearance(Mention mention, boolean subject, boolean source, Resolution resolution) {}

  /**
   * @param mentions all mentions of the article in text order
   * @param marks the stretches between quotation marks; names in them count, pronouns do not
   * @param sources the mentions that were found to be sources of quotations
   */
  public SpeakerResolver(
      IndexedArticle article,
      List<Mention> mentions,
      Collection<Span> marks,
      Collection<Mention> sources,
      Lexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.marks = List.copyOf(marks);
    this.sources = new HashSet<>(sources);
    people = new People(article, mentions, lexicon);
    read();
  }

  /** Whom a source means; empty when nobody can be named. */
  public Optional<Resolution> resolve(Mention mention) {
    return Optional.ofNullable(resolved.get(mention));
  }

  private void read() {
    for (Mention mention : mentions) {
      boolean inMarks = inMarks(mention);
      if (inMarks && !sources.contains(mention)) {
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
    return marks.stream().anyMatch(span -> span.contains(mention.span()));
  }

  private DependencyTree tree(Mention mention) {
    return article.tree(mention.sentence());
  }

  private Token head(Mention mention) {
    return tree(mention).token(mention.head());
  }

  private void remember(Mention mention, Resolution resolution) {
    boolean subject = tree(mention).is(mention.head(), "nsubj");
    Appearance appearance =
        new Appearance(mention, subject, sources.contains(mention), resolution);
    Optional<Person> person = personOf(mention, resolution);
    if (person.isPresent()) {
      lastSeen.put(person.get(), appearance);
      seen.merge(person.get(), 1, Integer::sum);
    } else if (isGroup(mention)) {
      groups.add(appearance);
    } else if (mention.kind() != MentionKind.PRONOUN) {
      things.add(appearance);
    }
  }

  private Optional<Person> personOf(Mention mention, Resolution resolution) {
    Optional<Person> named = people.named(mention);
    if (named.isPresent()) {
      return named;
    }
    if (resolution.speaker().kind() != Kind.PERSON) {
      return Optional.empty();
    }
    return people.all().stream()
        .filter(person -> person.name().written().equals(resolution.speaker().label()))
        .findFirst();
  }

  private boolean isGroup(Mention mention) {
    String tag = head(mention).tag();
    return tag.equals("NNS") || tag.equals("NNPS") || tree(mention).hasChild(mention.head(), "conj");
  }

  private Optional<Resolution> decide(Mention mention) {
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
      return new Resolution(speaker(person.get()), How.NAME);
    }
    Optional<Resolution> byApposition = byApposition(mention);
    if (byApposition.isPresent()) {
      return byApposition.get();
    }
    if (head(mention).entity() == EntityType.NONE && isOffice(mention)) {
      return decideDescription(mention);
    }
    String label = withoutArticle(text(mention));
    return new Resolution(
        new ArticleSpeaker(label, Kind.ORGANISATION, Gender.NEUTER, List.of(label)), How.NAME);
  }

  private boolean isOffice(Mention mention) {
    Token head = head(mention);
    return lexicon.persons().contains(head.lemma().toLowerCase(Locale.ROOT))
        || lexicon.titles().contains(head.text());
  }

  private String text(Mention mention) {
    return mention.span().in(article.text()).replaceAll("\\s+", " ").replaceAll("['’]s?$", "");
  }

  private static String withoutArticle(String text) {
    return text.replaceFirst("^(?i)(the|a|an) (?=\\S)", "");
  }

  private static ArticleSpeaker speaker(Person person) {
    return new ArticleSpeaker(
        person.name().written(),
        Kind.PERSON,
        person.gender(),
        person.names().stream().map(PersonName::written).toList());
  }

  // pronouns

  private Optional<Resolution> decidePronoun(Mention mention) {
    String word = head(mention).text().toLowerCase(Locale.ROOT);
    if (SINGULAR_PRONOUNS.contains(word)) {
      Gender gender = word.startsWith("h") && !word.startsWith("her") ? Gender.MALE : Gender.FEMALE;
      return mostSalient(mention, gender, person -> true)
          .map(person -> new Resolution(speaker(person), How.PRONOUN));
    }
    if (GROUP_PRONOUNS.contains(word)) {
      return last(groups, mention).or(() -> last(things, mention)).map(SpeakerResolver::asPronoun);
    }
    if (THING_PRONOUNS.contains(word)) {
      return last(things, mention).or(() -> last(groups, mention)).map(SpeakerResolver::asPronoun);
    }
    if (AUTHOR_PRONOUNS.contains(word)) {
      return Optional.of(
          new Resolution(
              new ArticleSpeaker("the author", Kind.DESCRIBED, Gender.UNKNOWN, List.of()),
              How.SELF));
    }
    return antecedent(mention);
  }

  private static Resolution asPronoun(Resolution resolution) {
    return new Resolution(resolution.speaker(), How.PRONOUN);
  }

  /** The latest of them, sources and subjects before others. */
  private Optional<Resolution> last(List<Appearance> appearances, Mention mention) {
    Appearance best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Appearance appearance : appearances) {
      int sentences = mention.sentence() - appearance.mention().sentence();
      if (sentences > 6) {
        continue;
      }
      double score = -sentences + (appearance.subject() ? 1 : 0) + (appearance.source() ? 2 : 0)
          + (isOffice(appearance.mention())
              || head(appearance.mention()).entity() == EntityType.ORGANIZATION ? 1 : 0);
      if (score >= bestScore) {
        bestScore = score;
        best = appearance;
      }
    }
    return Optional.ofNullable(best).map(Appearance::resolution);
  }

  /** The noun that a relative pronoun's clause modifies. */
  private Optional<Resolution> antecedent(Mention mention) {
    DependencyTree tree = tree(mention);
    int at = mention.head();
    for (int step = 0; step < 5 && at != Token.NO_HEAD; step++) {
      if (tree.is(at, "acl")) {
        int noun = tree.head(at);
        return mentions.stream()
            .filter(m -> m.sentence() == mention.sentence() && m.head() == noun)
            .findFirst()
            .map(m -> resolved.get(m))
            .map(r -> new Resolution(r.speaker(), How.ANTECEDENT));
      }
      at = tree.head(at);
    }
    return mentions.stream()
        .filter(m -> m.sentence() == mention.sentence() && m.head() < mention.head())
        .reduce((first, second) -> second)
        .map(m -> resolved.get(m))
        .map(r -> new Resolution(r.speaker(), How.ANTECEDENT));
  }

  private interface PersonTest {
    boolean test(Person person);
  }

  private Optional<Person> mostSalient(Mention mention, Gender gender, PersonTest test) {
    Person best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Person person : people.all()) {
      Appearance last = lastSeen.get(person);
      if (last == null || !person.gender().agreesWith(gender) || !test.test(person)) {
        continue;
      }
      double score = salience(person, last, mention, gender);
      if (score > bestScore) {
        bestScore = score;
        best = person;
      }
    }
    return Optional.ofNullable(best);
  }

  private double salience(Person person, Appearance last, Mention mention, Gender gender) {
    int sentences = mention.sentence() - last.mention().sentence();
    int paragraphs =
        article.paragraphOfSentence(mention.sentence())
            - article.paragraphOfSentence(last.mention().sentence());
    double score = -0.8 * Math.min(sentences, 8) - 0.5 * Math.min(paragraphs, 4);
    score += last.subject() ? 1.6 : 0;
    score += last.source() ? 1.6 : 0;
    score += tree(last.mention()).is(last.mention().head(), "nmod:poss") ? -0.4 : 0;
    score += 0.6 * Math.log(1 + seen.getOrDefault(person, 0));
    score += person.gender() == gender ? 1.0 : 0;
    if (sentences == 0 && sameClauseObject(last.mention(), mention)) {
      score -= 3;
    }
    return score;
  }

  /** Whether both depend on the same verb: then they are two people. */
  private boolean sameClauseObject(Mention first, Mention second) {
    DependencyTree tree = tree(second);
    return tree.head(first.head()) != Token.NO_HEAD
        && tree.head(first.head()) == tree.head(second.head());
  }

  // descriptions

  private Resolution decideDescription(Mention mention) {
    Optional<Resolution> byApposition = byApposition(mention);
    if (byApposition.isPresent()) {
      return byApposition.get();
    }
    String lemma = head(mention).lemma().toLowerCase(Locale.ROOT);
    boolean definite = isDefinite(mention);
    if (definite && isOffice(mention) && !isGroup(mention)) {
      Gender gender = lexicon.genderedNouns().gender(lemma);
      Optional<Person> byRole = mostSalient(mention, gender, person -> person.hasRole(lemma));
      if (byRole.isPresent()) {
        return new Resolution(speaker(byRole.get()), How.ROLE);
      }
      if (lexicon.titles().contains(lemma) && !isBelowSomebody(mention)) {
        Optional<Person> bySalience = mostSalient(mention, gender, person -> true);
        if (bySalience.isPresent()) {
          return new Resolution(speaker(bySalience.get()), How.SALIENCE);
        }
      }
    }
    String label = description(mention);
    return new Resolution(
        new ArticleSpeaker(
            label,
            Kind.DESCRIBED,
            isGroup(mention) ? Gender.PLURAL : lexicon.genderedNouns().gender(lemma),
            List.of()),
        How.SELF);
  }

  private boolean isDefinite(Mention mention) {
    String text = mention.span().in(article.text()).toLowerCase(Locale.ROOT);
    return !text.startsWith("a ") && !text.startsWith("an ") && !text.startsWith("one ")
        && !text.startsWith("another ") && !text.startsWith("some ");
  }

  /** Whether the description says whose person it is: his lawyer, the campaign's chairman. */
  private boolean isBelowSomebody(Mention mention) {
    DependencyTree tree = tree(mention);
    return tree.hasChild(mention.head(), "nmod:poss")
        || head(mention).lemma().toLowerCase(Locale.ROOT).startsWith("spokes");
  }

  /** The noun phrase with a short prepositional phrase behind it: a spokesman for the campaign. */
  private String description(Mention mention) {
    DependencyTree tree = tree(mention);
    int end = mention.span().end();
    for (int child : tree.children(mention.head())) {
      boolean behind = child > mention.head();
      if (behind && tree.is(child, "nmod") && tree.lastBelow(child) - mention.head() <= 8) {
        int last = tree.token(tree.lastBelow(child)).end();
        String between = article.text().substring(mention.span().end(), last);
        if (between.indexOf(',') < 0 && between.indexOf('\n') < 0) {
          end = Math.max(end, last);
        }
        break;
      }
    }
    String label = article.text().substring(mention.span().start(), end).replaceAll("\\s+", " ");
    return decapitalise(label, mention);
  }

  /** A determiner that only starts a sentence loses its capital. */
  private String decapitalise(String label, Mention mention) {
    DependencyTree tree = tree(mention);
    boolean startsSentence = tree.token(0).start() >= mention.span().start() - 1;
    String first = label.split(" ", 2)[0];
    boolean determiner =
        first.matches("(?i)the|a|an|one|some|many|several|two|three|his|her|their|another|other");
    return startsSentence && determiner
        ? first.toLowerCase(Locale.ROOT) + label.substring(first.length())
        : label;
  }

  /** The person whose name stands beside a description. */
  private Optional<Resolution> byApposition(Mention mention) {
    DependencyTree tree = tree(mention);
    for (int child : tree.children(mention.head())) {
      if (tree.is(child, "appos") || tree.is(child, "flat")) {
        Optional<Person> person = personAt(mention.sentence(), child);
        if (person.isPresent()) {
          return Optional.of(new Resolution(speaker(person.get()), How.APPOSITION));
        }
      }
    }
    if (tree.is(mention.head(), "appos")) {
      return personAt(mention.sentence(), tree.head(mention.head()))
          .map(person -> new Resolution(speaker(person), How.APPOSITION));
    }
    return Optional.empty();
  }

  private Optional<Person> personAt(int sentence, int head) {
    return mentions.stream()
        .filter(m -> m.sentence() == sentence && m.head() == head)
        .findFirst()
        .flatMap(people::named);
  }
}
