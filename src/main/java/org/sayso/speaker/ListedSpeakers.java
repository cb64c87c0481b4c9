package org.sayso.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sayso.lexicon.Nicknames;
import org.sayso.lexicon.Titles;
import org.sayso.model.ArticleSpeaker;
import org.sayso.model.ArticleSpeaker.Kind;
import org.sayso.model.Gender;
import org.sayso.model.ListedSpeaker;
import org.sayso.model.Speaker;

/**
 * Tells which of the people to follow, if any, an article's speaker is.
 *
 * <p>A full name must agree in surname, given name and suffix with the listed name or an alias,
 * across spellings and with one letter slipped in a long surname; a surname alone will do when the
 * list has one person of that name and the genders agree. Somebody who is only described is known
 * by a listed role. Costs nothing but look-ups: no annotation is needed. Immutable, safe for use by
 * many threads.
 */
public final class ListedSpeakers {
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, ListedSpeaker> roles = new HashMap<>();
  private final Titles titles;
  private final Nicknames nicknames;

  /** A name of a listed person, with the folded surname that it is looked up by. */
  private record Entry(ListedSpeaker person, PersonName name, String surname) {}

  public ListedSpeakers(List<ListedSpeaker> listed, Titles titles, Nicknames nicknames) {
    this.titles = titles;
    this.nicknames = nicknames;
    for (ListedSpeaker person : listed) {
      addName(person, person.name());
      person.aliases().forEach(alias -> addName(person, alias));
      person.roles().forEach(role -> roles.put(plain(role), person));
    }
  }

  private void addName(ListedSpeaker person, String written) {
    parse(written)
        .forEach(name -> entries.add(new Entry(person, name, Spelling.fold(name.surname()))));
  }

  private List<PersonName> parse(String name) {
    return PersonName.parse(List.of(name.split("\\s+", -1)), titles);
  }

  /** The speaker of the output: listed if it can be, else by the article's own label. */
  public Speaker identify(Optional<ArticleSpeaker> found) {
    if (found.isEmpty()) {
      return new Speaker.Nobody();
    }
    ArticleSpeaker speaker = found.get();
    Optional<ListedSpeaker> person =
        speaker.kind() == Kind.DESCRIBED ? byRole(speaker.label()) : byName(speaker);
    return person
        .<Speaker>map(listed -> new Speaker.Listed(listed.name()))
        .orElseGet(() -> new Speaker.Unlisted(speaker.label()));
  }

  /**
   * The speaker of what somebody is said to have said, who is one of the list, found by the
   * article's own means: no other of the list than the one who has that role. The Ukrainian
   * president is not the American one, however much the article speaks of him.
   */
  public Speaker byRole(String mention, Speaker found) {
    return found instanceof Speaker.Listed one
        ? byRole(mention)
            .filter(other -> !hasRole(one, mention))
            .<Speaker>map(other -> new Speaker.Listed(other.name()))
            .orElse(found)
        : found;
  }

  private boolean hasRole(Speaker.Listed speaker, String description) {
    return entries.stream()
        .map(Entry::person)
        .filter(person -> person.name().equals(speaker.name()))
        .flatMap(person -> person.roles().stream())
        .anyMatch(role -> plain(role).equals(plain(description)));
  }

  private Optional<ListedSpeaker> byRole(String description) {
    return Optional.ofNullable(roles.get(plain(description)));
  }

  /** Lower case, without determiner and punctuation: the Kremlin's spokesman, kremlin spokesman. */
  private static String plain(String description) {
    return description
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(the|a|an|this|that) ", "")
        .replaceAll("['’]s\\b", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private Optional<ListedSpeaker> byName(ArticleSpeaker speaker) {
    for (String written : speaker.names()) {
      for (PersonName name : parse(written)) {
        Optional<ListedSpeaker> person = byName(name, speaker.gender());
        if (person.isPresent() || name.isFull()) {
          return person;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<ListedSpeaker> byName(PersonName name, Gender gender) {
    String surname = Spelling.fold(name.surname());
    List<ListedSpeaker> found =
        entries.stream()
            .filter(entry -> Spelling.similarWhenFolded(entry.surname(), surname))
            .filter(entry -> entry.person().pronoun().agreesWith(gender))
            .filter(entry -> agree(entry.name(), name))
            .map(Entry::person)
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether two names whose surnames are similar can be one person's. */
  private boolean agree(PersonName listed, PersonName name) {
    if (listed.isFull() && name.isFull()) {
      return listed.matches(name, nicknames);
    }
    return name.suffix().equals(listed.suffix())
        && (!name.isFull()
            || (!listed.isFull() && Spelling.same(listed.surname(), name.surname())));
  }
}
