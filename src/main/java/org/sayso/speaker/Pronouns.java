package org.sayso.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.ArticleSpeaker;
import org.sayso.model.ArticleSpeaker.Kind;
import org.sayso.model.DependencyTree;
import org.sayso.model.Gender;
import org.sayso.model.Mention;
import org.sayso.model.Token;
import org.sayso.speaker.Resolution.How;

/** Decides whom pronouns mean. One object for each reading of an article, for one thread. */
final class Pronouns {
  private static final Set<String> GROUP_PRONOUNS = Set.of("they", "their", "them", "theirs");
  private static final Set<String> AUTHOR_PRONOUNS = Set.of("i", "we", "my", "our", "me", "us");

  /** Share of the pronouns that mean the subject behind their clause, or the topic, roughly. */
  private static final double SUBJECT_CERTAINTY = 0.9;

  private final Reading reading;
  private final MentionWords words;
  private final Antecedents antecedents;
  private final GroupsAndThings others;
  private final Authors authors;
  private final RelativePronouns relatives;

  Pronouns(Reading reading, Antecedents antecedents, GroupsAndThings others, Authors authors) {
    this.reading = reading;
    this.words = reading.words();
    this.antecedents = antecedents;
    this.others = others;
    this.authors = authors;
    this.relatives = new RelativePronouns(reading);
  }

  Optional<Resolution> decide(Mention mention) {
    Gender gender = MentionWords.genderOfPronoun(words.head(mention));
    if (gender != Gender.UNKNOWN) {
      return person(mention, gender);
    }
    String word = words.head(mention).lowerText();
    if (GROUP_PRONOUNS.contains(word)) {
      return others.group(mention).map(Pronouns::asPronoun);
    }
    if (words.isThingPronoun(mention)) {
      return authors.ofPronoun(mention).or(() -> others.thing(mention).map(Pronouns::asPronoun));
    }
    if (AUTHOR_PRONOUNS.contains(word)) {
      return Optional.of(
          Resolution.certain(
              new ArticleSpeaker("the author", Kind.DESCRIBED, Gender.UNKNOWN, List.of()),
              How.SELF));
    }
    return relatives.decide(mention);
  }

  private static Resolution asPronoun(Resolution resolution) {
    return Resolution.likely(resolution.speaker(), How.PRONOUN);
  }

  private Optional<Resolution> person(Mention mention, Gender gender) {
    return subjectAhead(mention, gender)
        .or(() -> topic(mention, gender))
        .or(
            () ->
                antecedents.mostSalient(
                    mention,
                    gender,
                    person ->
                        antecedents.isInMind(person, mention)
                            && !antecedents.isSubjectOf(person, mention)
                            && !isOwn(person, mention),
                    How.PRONOUN));
  }

  /** As he had said he would, Trump spoke: the subject of the clause that the first one opens. */
  private Optional<Resolution> subjectAhead(Mention mention, Gender gender) {
    DependencyTree tree = words.tree(mention);
    int verb = tree.head(mention.head());
    while (verb > mention.head()) {
      for (int child : tree.children(verb)) {
        Optional<Person> subject =
            child > mention.head() && child < verb && tree.is(child, "nsubj")
                ? reading.personAt(mention.sentence(), child)
                : Optional.empty();
        if (subject.filter(person -> person.gender().agreesWith(gender)).isPresent()) {
          return Optional.of(
              new Resolution(subject.get().asSpeaker(), How.PRONOUN, SUBJECT_CERTAINTY));
        }
      }
      verb = tree.is(verb, "advcl") ? tree.head(verb) : Token.NO_HEAD;
    }
    return Optional.empty();
  }

  /** As for Berg, he will run: whom the sentence opens with. */
  private Optional<Resolution> topic(Mention mention, Gender gender) {
    DependencyTree tree = words.tree(mention);
    int verb = tree.head(mention.head());
    int topic = verb == Token.NO_HEAD ? Token.NO_HEAD : tree.child(verb, "obl");
    if (topic == Token.NO_HEAD
        || tree.firstBelow(topic) != 0
        || !tree.token(0).lowerText().equals("as")
        || !tree.token(1).lowerText().equals("for")) {
      return Optional.empty();
    }
    return reading
        .personAt(mention.sentence(), topic)
        .filter(person -> person.gender().agreesWith(gender))
        .filter(person -> !reading.isSpokenOf(person, mention))
        .map(person -> new Resolution(person.asSpeaker(), How.PRONOUN, SUBJECT_CERTAINTY));
  }

  /** Whether the pronoun stands before what the person is: "his" in his lawyer is no lawyer. */
  private boolean isOwn(Person person, Mention mention) {
    DependencyTree tree = words.tree(mention);
    return person.name().isEmpty()
        && tree.is(mention.head(), "nmod:poss")
        && person.hasRole(Role.of(tree, tree.head(mention.head()), reading.lexicon()));
  }
}
