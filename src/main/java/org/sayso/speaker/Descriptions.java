package org.sayso.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.lexicon.WordClass;
import org.sayso.model.ArticleSpeaker;
import org.sayso.model.ArticleSpeaker.Kind;
import org.sayso.model.DependencyTree;
import org.sayso.model.Gender;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Token;
import org.sayso.speaker.Resolution.How;

/**
 * Decides whom descriptions mean: somebody named or described elsewhere, or else nobody but the
 * description's own person or thing. One object for each reading of an article, for one thread.
 */
final class Descriptions {
  private static final Set<String> BEFORE_PEOPLE = Set.of("by", "from", "to", "with");

  private final Reading reading;
  private final MentionWords words;
  private final Appositions appositions;
  private final NamesBehind namesBehind;
  private final Authors authors;
  private final DescribedPeople describedPeople;
  private final GroupsAndThings others;
  private final OrganisationNames organisations;

  Descriptions(
      Reading reading,
      Appositions appositions,
      Names names,
      Authors authors,
      Antecedents antecedents,
      GroupsAndThings others,
      OrganisationNames organisations) {
    this.reading = reading;
    this.words = reading.words();
    this.appositions = appositions;
    this.namesBehind = new NamesBehind(reading, names);
    this.authors = authors;
    this.describedPeople = new DescribedPeople(reading, antecedents);
    this.others = others;
    this.organisations = organisations;
  }

  Resolution decide(Mention mention) {
    return named(mention)
        .or(() -> authors.resolve(mention))
        .or(() -> describedPeople.officeInHeadline(mention))
        .or(() -> mentionedElsewhere(mention))
        .orElseGet(() -> asWritten(mention));
  }

  /** Somebody whose name stands beside, and who has that office from here on. */
  private Optional<Resolution> named(Mention mention) {
    Optional<Resolution> named =
        appositions
            .resolve(mention)
            .or(() -> namesBehind.resolve(mention))
            .or(() -> apposition(mention).flatMap(namesBehind::resolve));
    if (words.isOffice(mention)) {
      named
          .flatMap(resolution -> reading.personOf(mention, resolution))
          .ifPresent(person -> person.addRole(words.role(mention)));
    }
    return named;
  }

  /** The writer, in her mentor, the writer Ole Vik. */
  private Optional<Mention> apposition(Mention mention) {
    DependencyTree tree = words.tree(mention);
    return words.isOffice(mention)
        ? reading.mentionAt(mention.sentence(), tree.child(mention.head(), "appos"))
        : Optional.empty();
  }

  private Optional<Resolution> mentionedElsewhere(Mention mention) {
    if (words.isGroup(mention)) {
      return Optional.empty();
    }
    boolean owned = words.tree(mention).hasChild(mention.head(), "nmod:poss");
    boolean kin = reading.lexicon().kin().contains(words.noun(mention));
    if (kin && owned) {
      return reading
          .possessor(mention)
          .flatMap(reading::person)
          .flatMap(owner -> describedPeople.relative(mention, Optional.of(owner)));
    }
    if (owned && reading.lexicon().wordClasses().contains(WordClass.RIVALS, words.noun(mention))) {
      return reading
          .possessor(mention)
          .flatMap(reading::person)
          .flatMap(person -> describedPeople.rival(mention, person));
    }
    if (!words.isDefinite(mention)) {
      return Optional.empty();
    }
    Optional<Resolution> relative =
        kin ? describedPeople.relative(mention, Optional.empty()) : Optional.empty();
    if (relative.isPresent()) {
      return relative;
    }
    if (reading.lexicon().organisations().contains(words.noun(mention))) {
      return others.organisation(mention);
    }
    return words.isOffice(mention) ? describedPeople.resolve(mention) : Optional.empty();
  }

  private Resolution asWritten(Mention mention) {
    Optional<Resolution> possessor = pronounPossessor(mention);
    String label =
        possessor
            .map(owner -> words.descriptionOf(mention, owner.speaker().label()))
            .orElseGet(() -> words.description(mention));
    if (words.isOrganisation(mention) && label.chars().skip(4).anyMatch(Character::isUpperCase)) {
      return organisations.resolve(label);
    }
    Gender gender = gender(mention);
    if (isNewPerson(mention)) {
      reading.people().addDescribed(mention, label, mayBeNamedLater(mention), gender);
    }
    return new Resolution(
        new ArticleSpeaker(label, Kind.DESCRIBED, gender, List.of()),
        How.SELF,
        possessor.map(Resolution::certainty).orElse(1.0));
  }

  /** Whom his means in his lawyer, and whose. */
  private Optional<Resolution> pronounPossessor(Mention mention) {
    return reading
        .possessor(mention)
        .filter(owner -> owner.kind() == MentionKind.PRONOUN)
        .flatMap(reading::resolution)
        .filter(owner -> owner.how() == How.PRONOUN || owner.how() == How.ANTECEDENT)
        .filter(Resolution::isNamed)
        .filter(Resolution::mayLendName);
  }

  private Gender gender(Mention mention) {
    return words.isGroup(mention) ? Gender.PLURAL : words.gender(mention);
  }

  /** Norway's finance minister; whoever was not quoted here: his treasurer arrived late. */
  private boolean mayBeNamedLater(Mention mention) {
    return !words.isIndefinite(mention)
        && (!words.places(mention).isEmpty()
            || !words.role(mention).field().isEmpty()
            || !reading.isSource(mention));
  }

  /** Whether the article brings in somebody without a name, of whom it will speak again. */
  private boolean isNewPerson(Mention mention) {
    boolean introduced =
        (words.isIntroducing(mention) && words.isMain(mention))
            || (words.isIndefinite(mention) && isArgument(mention));
    return words.isOffice(mention)
        && !words.isGroup(mention)
        && !words.isInHeadline(mention)
        && !words.isWithoutArticle(mention)
        && !words.isBeforePronoun(mention)
        && !words.isIndefinitePronoun(mention)
        && (reading.isSource(mention) || introduced);
  }

  /** Whether a verb tells what the mention does or what is done to it: heckled by a student. */
  private boolean isArgument(Mention mention) {
    DependencyTree tree = words.tree(mention);
    int noun = mention.head();
    int verb = tree.head(noun);
    return verb != Token.NO_HEAD
        && tree.token(verb).isVerb()
        && (Antecedents.ARGUMENTS.contains(tree.relation(noun))
            || (tree.is(noun, "obl") && BEFORE_PEOPLE.contains(tree.preposition(noun))));
  }
}
