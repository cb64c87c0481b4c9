package org.sayso.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.sayso.model.DependencyTree;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.speaker.Resolution.How;

/**
 * Whatever was mentioned so far and is no single person, and which of it "they", "it" or "the
 * department" mean. One object for each reading of an article, for one thread.
 */
final class GroupsAndThings {
  /** How far back a group is looked for. */
  private static final int MOST_SENTENCES_TO_GROUP = 6;

  /** The same for an organisation: farther back, nothing about one makes up for the distance. */
  private static final int MOST_SENTENCES_TO_ORGANISATION = 16;

  /** What the same noun counts, against nearness. */
  private static final int WEIGHT_OF_NOUN = 8;

  /** Sentences back to an organisation of another noun that is neither subject nor source. */
  private static final int SENTENCES_TO_OTHER_NOUN = 6;

  private final MentionWords words;
  private final List<Appearance> groups = new ArrayList<>();
  private final List<Appearance> things = new ArrayList<>();

  GroupsAndThings(MentionWords words) {
    this.words = words;
  }

  void addGroup(Appearance appearance) {
    groups.add(appearance);
  }

  void addThing(Appearance appearance) {
    things.add(appearance);
  }

  /** Whom "they" means. */
  Optional<Resolution> group(Mention mention) {
    return last(groups, mention).or(() -> last(things, mention));
  }

  /** What "it" means. */
  Optional<Resolution> thing(Mention mention) {
    List<Appearance> noPersons =
        things.stream().filter(thing -> !words.isOffice(thing.mention())).toList();
    return last(noPersons, mention).or(() -> last(groups, mention));
  }

  /** The latest of them, sources and subjects before others. */
  private Optional<Resolution> last(List<Appearance> appearances, Mention mention) {
    Appearance best = null;
    int bestScore = Integer.MIN_VALUE;
    for (int i = appearances.size() - 1; i >= 0; i--) {
      Appearance appearance = appearances.get(i);
      int sentences = mention.sentence() - appearance.mention().sentence();
      if (sentences > MOST_SENTENCES_TO_GROUP) {
        break;
      }
      int score = appearance.weight() + (maySpeak(appearance.mention()) ? 1 : 0) - sentences;
      if (score > bestScore) {
        bestScore = score;
        best = appearance;
      }
    }
    return Optional.ofNullable(best).map(Appearance::resolution);
  }

  private boolean maySpeak(Mention mention) {
    return words.isOffice(mention) || words.isNamedOrganisation(mention);
  }

  /** The latest organisation that the noun can mean: the department after the State Department. */
  Optional<Resolution> organisation(Mention mention) {
    return saysWhich(mention)
        ? Optional.empty()
        : organisation(mention, thing -> words.isNamedOrganisation(thing.mention()))
            .or(() -> organisation(mention, this::mayBeOrganisation));
  }

  /** A name that the recogniser took for nothing, of what did or said something. */
  private boolean mayBeOrganisation(Appearance thing) {
    return thing.weight() > 0 && words.isUnrecognisedName(thing.mention());
  }

  private Optional<Resolution> organisation(Mention mention, Predicate<Appearance> isNamed) {
    String noun = words.noun(mention);
    Appearance best = null;
    int bestScore = 0;
    for (int i = things.size() - 1; i >= 0; i--) {
      Appearance appearance = things.get(i);
      int sentences = mention.sentence() - appearance.mention().sentence();
      if (sentences > MOST_SENTENCES_TO_ORGANISATION) {
        break;
      }
      boolean sameNoun = isCalled(appearance, noun);
      if ((!sameNoun && !isNamed.test(appearance)) || words.isOutsideProse(appearance.mention())) {
        continue;
      }
      int score =
          (sameNoun ? WEIGHT_OF_NOUN : 0)
              + SENTENCES_TO_OTHER_NOUN
              - sentences
              + appearance.weight();
      if (score > bestScore) {
        bestScore = score;
        best = appearance;
      }
    }
    return Optional.ofNullable(best)
        .map(found -> Resolution.likely(found.resolution().speaker(), How.ROLE));
  }

  /** Whether the words themselves say which one it is: the Defense Department, his company. */
  private boolean saysWhich(Mention mention) {
    DependencyTree tree = words.tree(mention);
    return words.holdsCapital(mention)
        || tree.hasChild(mention.head(), "nmod:poss")
        || tree.hasChild(mention.head(), "nmod");
  }

  /** Whether the noun is a part of the name or what the description is about. */
  private boolean isCalled(Appearance appearance, String noun) {
    Mention mention = appearance.mention();
    String label = appearance.resolution().speaker().label().toLowerCase(Locale.ROOT);
    return (mention.kind() == MentionKind.NAME || words.noun(mention).equals(noun))
        && List.of(label.split(" ", -1)).contains(noun)
        && !words.isInHeadline(mention);
  }
}
