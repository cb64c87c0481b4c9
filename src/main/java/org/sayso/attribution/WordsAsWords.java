package org.sayso.attribution;

import java.util.Set;
import org.sayso.lexicon.Lexicon;
import org.sayso.lexicon.WordClass;
import org.sayso.model.DependencyTree;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;
import org.sayso.model.Token;

/**
 * Tells words in marks that are words as words (the term "...") or a name (a scheme called "...",
 * she told "The Morning Hour" that). Words that somebody is told to use (she used the word "...",
 * in her words) are not among them, nor names with those who gave them (called "..." by her), nor
 * what goes on with the sentence (the word "hurts"). Immutable.
 */
final class WordsAsWords {
  /** What makes "term" and "word" mean something else: in the long term, in other words. */
  private static final Set<String> NOT_OF_WORDS =
      Set.of("in", "for", "during", "after", "before", "until", "since", "within");

  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");
  private static final Set<String> LINKING = Set.of("IN", "TO", "CC", "WRB", "WDT", "WP");
  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$");
  private static final Set<String> BEFORE_NOUNS = Set.of("DT", "PRP$", "JJ", "CD");
  private static final Set<String> IN_NOUN_PHRASES = Set.of("NN", "JJ");
  private static final Set<String> ADVERBS = Set.of("RB");
  private static final Set<String> INDEFINITE = Set.of("a", "an");

  private static final int MOST_WORDS_OF_MOTTO = 10;

  /** How many tokens may stand between "known" and "as". */
  private static final int MOST_TOKENS_OF_KNOWERS = 6;

  private final IndexedArticle article;
  private final Backwards backwards;
  private final Lexicon lexicon;

  WordsAsWords(IndexedArticle article, Lexicon lexicon) {
    this.article = article;
    this.backwards = new Backwards(article);
    this.lexicon = lexicon;
  }

  /**
   * Whether what stands before tells so.
   *
   * @param last the last token before the words, a comma or a colon left out
   * @param separator that mark; empty when there is none
   */
  boolean areBehind(int last, String separator, Quotation quotation) {
    if (goesOn(quotation)) {
      return false;
    }
    if (isToldShow(last, quotation)) {
      return true;
    }
    boolean introduced =
        separator.equals(":")
            || (separator.equals(",") && quotation.type() == QuotationType.DIRECT);
    if (introduced) {
      return (isOf(WordClass.PARTICIPLES_OF_NAMING, last) && isParticiple(last))
          || (isMotto(last) && words(quotation) <= MOST_WORDS_OF_MOTTO)
          || (isOf(WordClass.NOUNS_FOR_NAMES, last)
              && new WordsAround(article, quotation).isTitle());
    }
    int noun = isSuchAs(last) ? backwards.before(backwards.before(last)) : last;
    if (backwards.isNounOf(noun, lexicon.language())) {
      return !isSomebodysWord(noun) && !isSubjectOfWords(noun, quotation);
    }
    int word = backwards.skip(last, DETERMINERS);
    return word != Backwards.NONE
        && (isSoCalled(word) || isKnownAs(word) || isNaming(word, quotation));
  }

  /** Whether the words go on with the sentence: the title "means everything", called "for calm". */
  private boolean goesOn(Quotation quotation) {
    int first = article.firstTokenEndingAfter(quotation.content().start());
    int words = words(quotation);
    if (words == 0 || Character.isUpperCase(article.token(first).text().codePointAt(0))) {
      return false;
    }
    String tag = article.token(first).tag();
    return words > 1 && (FINITE.contains(tag) || LINKING.contains(tag));
  }

  private int words(Quotation quotation) {
    int words = 0;
    int end = article.firstTokenStartingFrom(quotation.content().end());
    for (int t = article.firstTokenEndingAfter(quotation.content().start()); t < end; t++) {
      words += article.token(t).isWord() ? 1 : 0;
    }
    return words;
  }

  /** The word "hurts": whether the noun is the subject of what stands between the marks. */
  private boolean isSubjectOfWords(int noun, Quotation quotation) {
    DependencyTree tree = article.tree(article.sentenceOf(noun));
    int index = article.indexInSentence(noun);
    int head = tree.head(index);
    return head != Token.NO_HEAD
        && tree.relation(index).startsWith("nsubj")
        && FINITE.contains(tree.token(head).tag())
        && quotation.span().contains(tree.token(head).span());
  }

  /** She told "The Morning Hour" that. */
  private boolean isToldShow(int last, Quotation quotation) {
    DependencyTree tree = article.tree(article.sentenceOf(last));
    return article.token(last).lowerLemma().equals("tell")
        && !tree.hasChild(article.indexInSentence(last), "aux:pass")
        && new WordsAround(article, quotation).isTitle();
  }

  /** Its motto, "From the Ground Up". */
  private boolean isMotto(int noun) {
    return isOf(WordClass.NOUNS_FOR_MOTTOS, noun);
  }

  private boolean isSuchAs(int token) {
    return backwards.word(token).equals("as")
        && backwards.word(backwards.before(token)).equals("such");
  }

  /** Whether the noun for a word is what somebody uses or says, or their own. */
  private boolean isSomebodysWord(int noun) {
    DependencyTree tree = article.tree(article.sentenceOf(noun));
    int index = article.indexInSentence(noun);
    int before = backwards.before(noun);
    boolean possessed =
        tree.hasChild(index, "nmod:poss")
            || (before != Backwards.NONE && article.token(before).tag().equals("POS"));
    if (possessed || NOT_OF_WORDS.contains(tree.preposition(index))) {
      return true;
    }
    int above = backwards.skip(before, BEFORE_NOUNS);
    if (backwards.word(above).equals("with")) {
      int bearer = backwards.before(above);
      return !backwards.isNounOf(bearer, lexicon.signs())
          && (bearer == Backwards.NONE || !article.token(bearer).tag().equals("VBN"))
          && !isMotto(noun)
          && !isOf(WordClass.NOUNS_FOR_NAMES, noun);
    }
    String lemma = above == Backwards.NONE ? "" : article.token(above).lowerLemma();
    return lexicon.wordClasses().contains(WordClass.VERBS_OF_USING_WORDS, lemma)
        || lexicon.reporting().isVerb(lemma);
  }

  private boolean isSoCalled(int token) {
    int before = backwards.before(token);
    return backwards.word(token).equals("so-called")
        || (backwards.word(token).equals("called")
            && backwards.word(before).equals("-")
            && backwards.word(backwards.before(before)).equals("so"));
  }

  private boolean isKnownAs(int token) {
    if (!backwards.word(token).equals("as")) {
      return false;
    }
    int verb = backwards.before(token);
    while (verb != Backwards.NONE
        && !article.token(verb).isVerb()
        && token - verb <= MOST_TOKENS_OF_KNOWERS) {
      verb = backwards.before(verb);
    }
    return backwards.word(verb).equals("known") && !hasNamer(verb);
  }

  private boolean isNaming(int token, Quotation quotation) {
    if (isOf(WordClass.PARTICIPLES_OF_NAMING, token) || isCodeNamed(token)) {
      return article.token(token).isVerb();
    }
    int behind = article.firstTokenStartingFrom(quotation.span().end());
    boolean namer =
        hasNamer(token)
            || (behind < article.tokenCount() && article.token(behind).lowerText().equals("by"));
    return isOf(WordClass.PARTICIPLES_OF_CALLING, token)
        && !namer
        && (isParticiple(token) || isBehindNoun(token));
  }

  private boolean isCodeNamed(int token) {
    int hyphen = backwards.before(token);
    return backwards.word(token).equals("named")
        && backwards.word(hyphen).equals("-")
        && backwards.word(backwards.before(hyphen)).equals("code");
  }

  private boolean isOf(WordClass words, int token) {
    return lexicon.wordClasses().contains(words, backwards.word(token));
  }

  /** Whether the participle modifies a noun for a thing. */
  private boolean isParticiple(int token) {
    DependencyTree tree = article.tree(article.sentenceOf(token));
    int index = article.indexInSentence(token);
    return article.token(token).tag().equals("VBN")
        && tree.is(index, "acl")
        && !tree.hasChild(index, "nsubj")
        && !lexicon.persons().contains(tree.token(tree.head(index)).lowerLemma());
  }

  /** Whether it stands behind a noun such as "a scheme", which calls nobody anything. */
  private boolean isBehindNoun(int token) {
    int noun = backwards.skip(backwards.before(token), ADVERBS);
    return noun != Backwards.NONE
        && article.token(noun).tag().equals("NN")
        && !backwards.isNounOf(noun, lexicon.persons())
        && !backwards.isNounOf(noun, lexicon.organisations())
        && INDEFINITE.contains(backwards.word(backwards.skip(noun, IN_NOUN_PHRASES)));
  }

  private boolean hasNamer(int verb) {
    DependencyTree tree = article.tree(article.sentenceOf(verb));
    for (int child : tree.children(article.indexInSentence(verb))) {
      if (tree.preposition(child).equals("by")) {
        return true;
      }
    }
    return false;
  }
}
