package org.sayso.lexicon;

/** All the word lists, loaded once and shared. Immutable. */
public record Lexicon(
    ReportingWords reporting,
    PersonNouns persons,
    OrganisationNouns organisations,
    Titles titles,
    GenderedWords genderedNouns,
    GenderedWords givenNames,
    Offices offices,
    Places places,
    Nicknames nicknames) {
  public static Lexicon load() {
    return new Lexicon(
        ReportingWords.load(),
        PersonNouns.load(),
        OrganisationNouns.load(),
        Titles.load(),
        GenderedWords.load("gendered-nouns.txt"),
        GenderedWords.load("given-names.txt"),
        Offices.load(),
        Places.load(),
        Nicknames.load());
  }
}
