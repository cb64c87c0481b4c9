package org.sayso.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.lexicon.Nicknames;
import org.sayso.lexicon.Titles;

/**
 * A person's name, taken apart.
 *
 * @param words all words without titles, as written, possessive endings removed
 * @param folded the same words, {@link Spelling#fold folded}
 * @param suffix {@code jr}, {@code sr}, {@code iii} and the like, empty when there is none
 */
record PersonName(List<String> words, List<String> folded, String suffix) {
  private static final Pattern NOT_IN_NAMES = Pattern.compile("['’]s?$|[,\"“”]");
  private static final Pattern HYPHENATED_GIVEN_NAME = Pattern.compile("\\p{Lu}\\p{Ll}*-\\p{Ll}+");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  /** Letters behind a name: degrees, honours, seats in a parliament. */
  private static final Set<String> LETTERS =
      Set.of(
          "KC", "QC", "SC", "MP", "MEP", "MS", "MSP", "MLA", "MNA", "MPP", "TD", "PhD", "MD", "OBE",
          "CBE", "MBE", "Esq");

  /** Titles that are names, too. */
  private static final Set<String> NAMES_TOO =
      Set.of(
          "baron",
          "begum",
          "bishop",
          "constable",
          "deacon",
          "dean",
          "duke",
          "earl",
          "ensign",
          "haj",
          "judge",
          "khun",
          "king",
          "knight",
          "lord",
          "major",
          "marshal",
          "mufti",
          "oba",
          "pak",
          "pandit",
          "pir",
          "pope",
          "prince",
          "principal",
          "provost",
          "queen",
          "rector",
          "reeve",
          "sheriff",
          "swami",
          "warden");

  /** Words inside names, besides, that join others. */
  private static final Set<String> JOINING =
      Set.of("al", "el", "ul", "bint", "abu", "y", "e", "do", "das", "dos", "san", "santa");

  /** How many other words a name has at most. */
  private static final int MOST_NAMES = 4;

  /** Words that begin surnames. */
  private static final Set<String> PARTICLES =
      Set.of(
          "le", "la", "de", "du", "des", "del", "della", "di", "da", "dos", "van", "von", "der",
          "den", "ter", "ten", "zu", "af", "bin", "ibn");

  /** Words of a headline in capitals that no name holds: what follows them is another name. */
  private static final Set<String> NO_NAME =
      Set.of(
          "with", "and", "on", "for", "to", "in", "at", "from", "says", "is", "over", "vs",
          "after");

  PersonName {
    words = List.copyOf(words);
    folded = List.copyOf(folded);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a name needs words");
    }
  }

  PersonName(List<String> words, String suffix) {
    this(words, words.stream().map(Spelling::fold).toList(), suffix);
  }

  /**
   * The name in these words, titles in front of it left out; nothing when only titles stand there
   * that are no names.
   */
  static List<PersonName> parse(List<String> all, Titles titles) {
    List<String> words = new ArrayList<>();
    String suffix = "";
    List<String> written = withoutLetters(all);
    for (String word : written.subList(behindOffice(written, titles), written.size())) {
      String clean = NOT_IN_NAMES.matcher(word).replaceAll("");
      String bare = clean.replace(".", "").toLowerCase(Locale.ROOT);
      if (NO_NAME.contains(bare)) {
        words.clear();
        continue;
      }
      if (bare.isEmpty() || (words.isEmpty() && titles.contains(clean))) {
        continue;
      }
      if (!words.isEmpty() && SUFFIXES.contains(bare)) {
        suffix = bare;
        continue;
      }
      words.add(clean);
    }
    if (words.isEmpty() && isName(written.get(written.size() - 1))) {
      words.add(NOT_IN_NAMES.matcher(written.get(written.size() - 1)).replaceAll(""));
    }
    return words.isEmpty() ? List.of() : List.of(new PersonName(words, suffix));
  }

  /** Whether the title is also a name, and written like one: King. */
  private static boolean isName(String word) {
    String bare = NOT_IN_NAMES.matcher(word).replaceAll("");
    return !bare.isEmpty()
        && Character.isUpperCase(bare.charAt(0))
        && NAMES_TOO.contains(bare.toLowerCase(Locale.ROOT));
  }

  /** Whether it has so many words that it is rather a row of names without commas, as in tags. */
  boolean isRow() {
    return folded.stream()
            .filter(word -> !PARTICLES.contains(word) && !JOINING.contains(word))
            .count()
        > MOST_NAMES;
  }

  private static List<String> withoutLetters(List<String> written) {
    int end = written.size();
    while (end > 1 && isLetters(written.get(end - 1))) {
      end--;
    }
    return written.subList(0, end);
  }

  static boolean isLetters(String word) {
    return LETTERS.contains(word.replace(".", ""));
  }

  /** Where the name begins when an office stands inside: Fairview Mayor Ann Lee, but Ann King. */
  private static int behindOffice(List<String> written, Titles titles) {
    for (int i = written.size() - 3; i > 0; i--) {
      if (titles.contains(written.get(i))
          && !NAMES_TOO.contains(written.get(i).toLowerCase(Locale.ROOT))) {
        return i + 1;
      }
    }
    return 0;
  }

  boolean isFull() {
    return words.size() > 1;
  }

  /** Bae Sang-hoon, Pan A-mei: as Koreans and many Chinese are called. */
  boolean isFamilyNameFirst() {
    return isFull() && HYPHENATED_GIVEN_NAME.matcher(surname()).matches();
  }

  boolean beginsWithParticle() {
    return PARTICLES.contains(folded.get(0));
  }

  /** Whether the other is this name without what stands before it: Le Pen of Marine Le Pen. */
  boolean endsWith(PersonName other) {
    int before = words.size() - other.words.size();
    return before > 0 && folded.subList(before, folded.size()).equals(other.folded);
  }

  String surname() {
    return words.get(words.size() - 1);
  }

  String given() {
    return words.get(0);
  }

  private String foldedSurname() {
    return folded.get(folded.size() - 1);
  }

  private String foldedGiven() {
    return folded.get(0);
  }

  boolean hasSurnameOf(PersonName other) {
    return foldedSurname().equals(other.foldedSurname());
  }

  boolean hasGivenNameOf(PersonName other) {
    return foldedGiven().equals(other.foldedGiven());
  }

  /** Whether the surnames differ by a slip of one letter at most. */
  boolean hasSimilarSurname(PersonName other) {
    return Spelling.similarWhenFolded(foldedSurname(), other.foldedSurname());
  }

  /** Whether the other's surname is between the first and the last word, as a first surname is. */
  boolean hasInside(PersonName other) {
    return isFull() && folded.subList(1, folded.size() - 1).contains(other.foldedSurname());
  }

  /** Whether a name alone can stand for the other: Smith for Smith Jr., but not the reverse. */
  boolean agreesInSuffix(PersonName other) {
    return suffix.isEmpty() || suffix.equals(other.suffix);
  }

  /** As the CSV shows it. */
  String written() {
    String joined = String.join(" ", words);
    return switch (suffix) {
      case "" -> joined;
      case "jr" -> joined + " Jr.";
      case "sr" -> joined + " Sr.";
      default -> joined + " " + suffix.toUpperCase(Locale.ROOT);
    };
  }

  /** Whether two full names can be one person's: surname, suffix and given names agree. */
  boolean matches(PersonName other, Nicknames nicknames) {
    if (!suffix.equals(other.suffix)) {
      return false;
    }
    return hasSurnameOf(other)
        ? givenAgree(other, nicknames)
        : hasGivenNameOf(other) && hasSimilarSurname(other);
  }

  private boolean givenAgree(PersonName other, Nicknames nicknames) {
    String mine = foldedGiven();
    String theirs = other.foldedGiven();
    if (mine.isEmpty() || theirs.isEmpty()) {
      return mine.equals(theirs);
    }
    if (mine.length() == 1 || theirs.length() == 1) {
      return mine.charAt(0) == theirs.charAt(0);
    }
    return nicknames.interchangeable(mine, theirs)
        || (words.size() > 2 && folded.get(1).equals(theirs))
        || (other.words.size() > 2 && other.folded.get(1).equals(mine));
  }
}
