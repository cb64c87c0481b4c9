package org.sayso.lexicon;

/** All the word lists, loaded once and shared. Immutable. */
public record Lexicon(
    ReportingWords reporting,
    PersonNouns persons,
    OrganisationNouns organisations,
    Titles titles,
    GenderedNouns genderedNouns,
    Nicknames nicknames) {
  public static Lexicon load() {
    return new Lexicon(
        ReportingWords.load(),
        PersonNouns.load(),
        OrganisationNouns.load(),
        Titles.load(),
        GenderedNouns.load(),
        Nicknames.load());
  }
}
