package org.sayso.lexicon;

import java.util.Locale;

/**
 * The classes of words that single rules and features ask for, all in lower case: participles and
 * what stands before an office as they are, all others as lemmas. Some overlap, for each serves its
 * own rule.
 */
public enum WordClass {
  /** Verbs behind a question in marks that somebody else answers: "Until when?" Haq asked. */
  VERBS_BEHIND_QUESTIONS,

  /** What the answer to a question begins with. */
  REPLIES,

  /** Verbs whose subject wants to know: she asked whether he would go, and he said. */
  VERBS_OF_ASKING,

  /** How the same person speaks again: he added. */
  VERBS_OF_GOING_ON,

  /** Verbs whose subject alone says the name: what officials called "...". */
  VERBS_OF_CALLING,

  /** Verbs that report nothing before a name: a man called John Smith. */
  VERBS_OF_NAMING,

  /** Verbs whose object is never what is said, but who hears it. */
  VERBS_OF_TELLING,

  /** Verbs that, as a participle without a subject, tell who listened: asked by her, he said. */
  VERBS_OF_ADDRESSING,

  /** Verbs that have the one who says as their subject in the passive: was quoted. */
  VERBS_OF_QUOTING,

  /** What news organisations do with the words of others: Haq said, CNN reported. */
  VERBS_OF_PASSING_ON,

  /** Verbs, besides those of reporting, by which a word is somebody's own. */
  VERBS_OF_USING_WORDS,

  /** What a sign does: a banner that read "...". */
  VERBS_OF_SIGNS,

  /** What a letter or a statement does: it read. */
  VERBS_OF_WRITINGS,

  /** Verbs whose subject gives the statement that is their object: Haq issued a statement. */
  VERBS_OF_ISSUING,

  /** Verbs whose subject says in writing what is quoted: Haq tweeted. */
  VERBS_OF_POSTING,

  /** Participles before a title, whatever they modify: entitled "...". */
  PARTICIPLES_OF_TITLING,

  /** Participles between a noun for a work and its title: a film called "...". */
  PARTICIPLES_BETWEEN_WORK_AND_TITLE,

  /** Participles behind which a name follows whoever gave it. */
  PARTICIPLES_OF_NAMING,

  /** The same where they modify a noun, and nobody is told to have given it. */
  PARTICIPLES_OF_CALLING,

  /** Participles between a description and a person's name: a pharmacist called Ann Dahl. */
  PARTICIPLES_BEFORE_PEOPLE,

  /** Verbs by which people tell their names: who introduced herself as Ann. */
  VERBS_OF_INTRODUCING,

  /** Participles between what is written and its author: a letter signed by Haq. */
  PARTICIPLES_OF_SIGNING,

  /** What stands before a question in a transcript, when no name does. */
  QUESTIONS_IN_TRANSCRIPTS,

  /** What stands before an answer in a transcript, when no name does. */
  ANSWERS_IN_TRANSCRIPTS,

  /** The last word of what a transcript calls those who have no name, besides nouns for people. */
  UNNAMED_IN_TRANSCRIPTS,

  /** Nouns for words that are not chosen afresh each time: the slogan "...". */
  NOUNS_FOR_MOTTOS,

  /** Nouns for what something or somebody is called: with the title "...". */
  NOUNS_FOR_NAMES,

  /** Nouns for what one hand wrote in one piece; such words may be quoted before they are named. */
  MESSAGES,

  /** Names for when something was, which no people bear. */
  DAYS_AND_MONTHS,

  /** Nouns for people whom the press does not name. */
  UNNAMED_PERSONS,

  /** Nouns that tell of a person the gender at most: the woman. */
  BARE_PERSONS,

  /** Words of the list of animate ones that are not one person: the family, a dog. */
  GROUPS_AND_ANIMALS,

  /** Nouns for the other one of two: her opponent. */
  RIVALS,

  /** Nouns for those who stand for an office. */
  CONTENDERS,

  /** What a member of a parliament is called for short: the Dunmore MP. */
  MEMBERS_OF_PARLIAMENTS,

  /** Offices that are a state's, where nothing else is told. */
  HEADS_OF_STATES,

  /** Nouns for places that people live in: the country's president is no other president. */
  NOUNS_FOR_PLACES,

  /** Nouns for those who belong to a party. */
  MEMBERS_OF_PARTIES,

  /** Nouns for whoever is at the head of something: the union's leader. */
  HEADS_OF_ORGANISATIONS,

  /** Titles that stand before nothing but people's names, without full stops. */
  HONORIFICS,

  /** Words before an office that make it another one: deputy. */
  RANKS,

  /** Offices that a rank before them does not make another: a vice admiral is an admiral. */
  MILITARY_RANKS,

  /** Verbs whose subject or object soon has the office no more: resigned as chair. */
  VERBS_OF_LEAVING_OFFICES,

  /** Words that make another office of a general: attorney general. */
  KINDS_OF_GENERAL,

  /** Offices whose field stands before them: health minister. */
  OFFICES_BEHIND_PORTFOLIOS,

  /** Offices whose field stands behind them: Minister for Climate. */
  OFFICES_BEFORE_PORTFOLIOS;

  /** How the resource file calls the class. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
