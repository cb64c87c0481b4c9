package org.sayso.attribution;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.sayso.lexicon.Lexicon;
import org.sayso.lexicon.Nouns;
import org.sayso.model.DependencyTree;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;
import org.sayso.model.Token;

/**
 * Tells words in marks that are shown, not said: a word as a word (the term "..."), a name (a
 * scheme called "..."), what stands on a thing (a banner reading "...", "..." hats). The corpus has
 * too few of them to learn from, so these are rules. Words that somebody is told to use (she used
 * the word "...", in her words) are not among them, nor names with those who gave them (called
 * "..." by her). One object for each article, for one thread.
 */
public final class ShownWords {
  /** Verbs after which a name follows whoever gave it. */
  private static final Set<String> NAMING =
      Set.of(
          "named",
          "nicknamed",
          "titled",
          "entitled",
          "headed",
          "headlined",
          "code-named",
          "codenamed",
          "christened");

  /** The same only as participles without anybody who gave it. */
  private static final Set<String> CALLING =
      Set.of("called", "dubbed", "labelled", "labeled", "branded", "termed");

  /** Verbs, besides those of reporting, by which a word is somebody's own. */
  private static final Set<String> USING = Set.of("use", "coin", "hear");

  /** What a sign does. */
  private static final Set<String> READING =
      Set.of("read", "say", "proclaim", "declare", "announce", "bear", "ask", "warn", "urge");

  /** What makes "term" and "word" mean something else: in the long term, in other words. */
  private static final Set<String> NOT_OF_WORDS =
      Set.of("in", "for", "during", "after", "before", "until", "since", "within");

  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$");
  private static final Set<String> BEFORE_NOUNS = Set.of("DT", "PRP$", "JJ", "CD");
  private static final Set<String> IN_NOUN_PHRASES = Set.of("NN", "JJ");
  private static final Set<String> BETWEEN_SIGN_AND_VERB = Set.of("RB", "WDT", "IN");
  private static final Set<String> INDEFINITE = Set.of("a", "an");
  private static final Set<String> CONJUNCTIONS = Set.of("and", ", and", "or", ", or", "to");

  /** How many tokens may stand between "known" and "as". */
  private static final int MOST_TOKENS_OF_KNOWERS = 6;

  private final ArticleView view;
  private final IndexedArticle article;
  private final Lexicon lexicon;
  private final Map<Quotation, Boolean> known = new HashMap<>();

  public ShownWords(ArticleView view, Lexicon lexicon) {
    this.view = view;
    this.article = view.article();
    this.lexicon = lexicon;
  }

  /**
   * Whether the words are shown; of a series ("...", "..." and "...") whether the first ones are.
   * To be asked of the quotations of an article in text order.
   */
  public boolean areShown(Quotation quotation) {
    boolean shown =
        quotation.isMarked()
            && (isBeforeSign(quotation) || goesOnShowing(quotation) || isShownBefore(quotation));
    known.put(quotation, shown);
    return shown;
  }

  /** "..." hats. */
  private boolean isBeforeSign(Quotation quotation) {
    int behind = article.firstTokenStartingFrom(quotation.span().end());
    String words = quotation.content().in(article.text()).strip();
    return behind < article.tokenCount()
        && article.token(behind).start() - quotation.span().end() <= 1
        && !words.endsWith(".")
        && !words.endsWith(",")
        && isNounOf(behind, lexicon.signs());
  }

  private boolean goesOnShowing(Quotation quotation) {
    return view.markedBefore(quotation)
        .filter(before -> known.getOrDefault(before, false))
        .filter(before -> isSeries(before, quotation))
        .isPresent();
  }

  private boolean isSeries(Quotation before, Quotation behind) {
    String text = article.text();
    String gap = text.substring(before.span().end(), behind.span().start());
    boolean comma = before.content().in(text).stripTrailing().endsWith(",");
    return gap.equals(" ") ? comma : CONJUNCTIONS.contains(gap.strip());
  }

  private boolean isShownBefore(Quotation quotation) {
    int last = article.firstTokenEndingAfter(quotation.span().start()) - 1;
    int paragraph = article.paragraphAt(quotation.span().start());
    if (last < 0 || article.paragraphAt(article.token(last).start()) != paragraph) {
      return false;
    }
    boolean colon = word(last).equals(":");
    boolean comma = word(last).equals(",");
    int before = colon || comma ? before(last) : last;
    if (before < 0) {
      return false;
    }
    if (isNounOf(before, lexicon.signs())) {
      return !comma;
    }
    if (isReadFromSign(before) || isToldShow(before, quotation)) {
      return true;
    }
    boolean introduced = colon || (comma && quotation.type() == QuotationType.DIRECT);
    return introduced ? NAMING.contains(word(before)) && isNaming(before) : isWordOrName(before);
  }

  /** She told "The Morning Hour" that. */
  private boolean isToldShow(int before, Quotation quotation) {
    return article.token(before).lowerLemma().equals("tell")
        && new WordsAround(article, quotation).isTitle();
  }

  private boolean isWordOrName(int before) {
    int noun = isSuchAs(before) ? before(before(before)) : before;
    if (noun >= 0 && isNounOf(noun, lexicon.language())) {
      return !isSomebodysWord(noun);
    }
    int word = skipBack(before, DETERMINERS);
    return word >= 0 && (isSoCalled(word) || isKnownAs(word) || isNaming(word));
  }

  private boolean isSuchAs(int token) {
    return word(token).equals("as") && word(before(token)).equals("such");
  }

  /** Whether the noun for a word is what somebody uses or says, or their own. */
  private boolean isSomebodysWord(int noun) {
    DependencyTree tree = article.tree(article.sentenceOf(noun));
    int index = article.indexInSentence(noun);
    int preposition = tree.child(index, "case");
    boolean possessed =
        tree.hasChild(index, "nmod:poss")
            || (before(noun) >= 0 && article.token(before(noun)).tag().equals("POS"));
    if (possessed
        || (preposition >= 0 && NOT_OF_WORDS.contains(tree.token(preposition).lowerText()))) {
      return true;
    }
    int above = skipBack(before(noun), BEFORE_NOUNS);
    if (word(above).equals("with")) {
      return before(above) < 0 || !isNounOf(before(above), lexicon.signs());
    }
    String lemma = above < 0 ? "" : article.token(above).lowerLemma();
    return USING.contains(lemma) || lexicon.reporting().isVerb(lemma);
  }

  private boolean isSoCalled(int token) {
    return word(token).equals("so-called")
        || (word(token).equals("called")
            && word(before(token)).equals("-")
            && word(before(before(token))).equals("so"));
  }

  private boolean isKnownAs(int token) {
    if (!word(token).equals("as")) {
      return false;
    }
    int verb = before(token);
    while (verb >= 0 && !article.token(verb).isVerb() && token - verb <= MOST_TOKENS_OF_KNOWERS) {
      verb = before(verb);
    }
    return word(verb).equals("known") && !hasNamer(verb);
  }

  /** Whether the word is a participle that names the noun before it. */
  private boolean isNaming(int token) {
    return NAMING.contains(word(token))
        ? article.token(token).isVerb()
        : CALLING.contains(word(token))
            && !hasNamer(token)
            && (isParticiple(token) || isBehindNoun(token));
  }

  private boolean isParticiple(int token) {
    DependencyTree tree = article.tree(article.sentenceOf(token));
    int index = article.indexInSentence(token);
    return article.token(token).tag().equals("VBN")
        && tree.is(index, "acl")
        && !tree.hasChild(index, "nsubj");
  }

  /** Whether it stands behind a noun such as "a scheme", which calls nobody anything. */
  private boolean isBehindNoun(int token) {
    int noun = skipBack(before(token), Set.of("RB"));
    if (noun < 0
        || !article.token(noun).tag().equals("NN")
        || isNounOf(noun, lexicon.persons())
        || isNounOf(noun, lexicon.organisations())) {
      return false;
    }
    return INDEFINITE.contains(word(skipBack(noun, IN_NOUN_PHRASES)));
  }

  private boolean hasNamer(int verb) {
    DependencyTree tree = article.tree(article.sentenceOf(verb));
    for (int child : tree.children(article.indexInSentence(verb))) {
      int preposition = tree.child(child, "case");
      if (preposition >= 0 && tree.token(preposition).lowerText().equals("by")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is the verb of a sign: a banner that read, T-shirts saying. */
  private boolean isReadFromSign(int token) {
    Token verb = article.token(token);
    if (!verb.isVerb() || !READING.contains(verb.lowerLemma())) {
      return false;
    }
    DependencyTree tree = article.tree(article.sentenceOf(token));
    int clause = article.indexInSentence(token);
    while (tree.is(clause, "xcomp") && tree.head(clause) != Token.NO_HEAD) {
      clause = tree.head(clause);
    }
    int subject = tree.child(clause, "nsubj");
    if (subject >= 0 && !tree.token(subject).tag().startsWith("W")) {
      return isSign(tree.token(subject));
    }
    int head = tree.head(clause);
    boolean modifies = tree.relation(clause).startsWith("acl") && head != Token.NO_HEAD;
    int noun = skipBack(before(token), BETWEEN_SIGN_AND_VERB);
    return (modifies && isSign(tree.token(head))) || (noun >= 0 && isSign(article.token(noun)));
  }

  private boolean isSign(Token token) {
    return token.isNoun() && lexicon.signs().contains(token.lowerLemma());
  }

  private boolean isNounOf(int token, Nouns nouns) {
    return article.token(token).isNoun() && nouns.contains(article.token(token).lowerLemma());
  }

  /** The token before in the same sentence, or -1. */
  private int before(int token) {
    return token > 0 && article.sentenceOf(token - 1) == article.sentenceOf(token) ? token - 1 : -1;
  }

  private int skipBack(int token, Set<String> tags) {
    int at = token;
    while (at >= 0 && tags.contains(article.token(at).tag())) {
      at = before(at);
    }
    return at;
  }

  private String word(int token) {
    return token < 0 ? "" : article.token(token).lowerText();
  }
}
