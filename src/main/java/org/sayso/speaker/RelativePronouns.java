package org.sayso.speaker;

import java.util.List;
import java.util.Optional;
import org.sayso.model.DependencyTree;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Token;
import org.sayso.speaker.Resolution.How;

/**
 * Decides whom "who", "which" and "that" mean: the noun that the clause modifies, for "who" a
 * person or a group such as a union, else the last one before it, for "who" a person. One object
 * for each reading of an article, for one thread.
 */
final class RelativePronouns {
  /** How far above the pronoun the modifying clause is looked for. */
  private static final int MOST_STEPS = 5;

  private final Reading reading;
  private final MentionWords words;

  RelativePronouns(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  Optional<Resolution> decide(Mention mention) {
    boolean wantsPerson = words.head(mention).lowerText().equals("who");
    List<Mention> before =
        reading.mentionsIn(mention.sentence()).stream()
            .filter(m -> m.head() < mention.head())
            .filter(m -> !wantsPerson || isPerson(m) || words.isOrganisation(m))
            .toList();
    return modified(mention, before)
        .or(
            () ->
                before.stream()
                    .filter(m -> !wantsPerson || isPerson(m))
                    .reduce((first, second) -> second))
        .flatMap(this::asAntecedent);
  }

  private Optional<Mention> modified(Mention mention, List<Mention> before) {
    DependencyTree tree = words.tree(mention);
    int at = mention.head();
    for (int step = 0; step < MOST_STEPS && at != Token.NO_HEAD; step++) {
      if (tree.is(at, "acl")) {
        int noun = tree.head(at);
        Optional<Mention> modified = before.stream().filter(m -> m.head() == noun).findFirst();
        if (modified.isPresent()) {
          return modified;
        }
      }
      at = tree.head(at);
    }
    return Optional.empty();
  }

  private Optional<Resolution> asAntecedent(Mention mention) {
    return reading
        .resolution(mention)
        .map(found -> new Resolution(found.speaker(), How.ANTECEDENT, found.certainty()));
  }

  /** Whether the mention looks like one or more people. */
  private boolean isPerson(Mention mention) {
    return reading.people().named(mention).isPresent()
        || words.isOffice(mention)
        || (mention.kind() == MentionKind.PRONOUN && !words.isThingPronoun(mention));
  }
}
