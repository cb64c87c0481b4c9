package org.sayso.lexicon;

import org.sayso.model.Gender;
import org.sayso.model.Token;

/** All the word lists, loaded once and shared. Immutable. */
public record Lexicon(
    ReportingWords reporting,
    Nouns persons,
    Nouns organisations,
    Nouns works,
    Nouns language,
    Nouns signs,
    Nouns platforms,
    Nouns kin,
    Titles titles,
    GenderedWords genderedNouns,
    GenderedWords givenNames,
    Offices offices,
    Places places,
    Nicknames nicknames,
    WordClasses wordClasses) {
  /**
   * Whether the token is a noun for one person: of the list, or an animate one that is on no other.
   */
  public boolean isPerson(Token token) {
    return persons.contains(token.lowerLemma())
        || (token.animate()
            && token.tag().equals("NN")
            && !wordClasses.contains(WordClass.GROUPS_AND_ANIMALS, token.lowerLemma())
            && !organisations.contains(token.lowerLemma())
            && !works.contains(token.lowerLemma()));
  }

  public boolean isGivenName(Token token) {
    return givenNames.contains(token.text()) || token.givenName() != Gender.UNKNOWN;
  }

  /**
   * Gender of those who mostly bear the given name that the token is; unknown where both do, and
   * for other words.
   */
  public Gender genderOfGivenName(Token token) {
    return givenNames.contains(token.text()) ? givenNames.gender(token.text()) : token.givenName();
  }

  public static Lexicon load() {
    return new Lexicon(
        ReportingWords.load(),
        Nouns.load("person-nouns.txt"),
        Nouns.load("organisation-nouns.txt"),
        Nouns.load("work-nouns.txt"),
        Nouns.load("language-nouns.txt"),
        Nouns.load("sign-nouns.txt"),
        Nouns.load("platform-nouns.txt"),
        Nouns.load("kin-nouns.txt"),
        Titles.load(),
        GenderedWords.load("gendered-nouns.txt"),
        GenderedWords.load("given-names.txt"),
        Offices.load(),
        Places.load(),
        Nicknames.load(),
        WordClasses.load());
  }
}
