package org.sayso.attribution;

import java.util.Set;
import org.sayso.lexicon.Lexicon;
import org.sayso.lexicon.Nouns;
import org.sayso.lexicon.WordClass;
import org.sayso.lexicon.WordClasses;
import org.sayso.model.DependencyTree;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Quotation;
import org.sayso.model.Token;

/** Tells what stands on a thing: a banner reading "...", a sign: "...", "..." hats. Immutable. */
final class WordsOnSigns {
  private static final Set<String> BETWEEN_SIGN_AND_VERB = Set.of("RB", "WDT", "IN");

  private final IndexedArticle article;
  private final Backwards backwards;
  private final Nouns signs;
  private final WordClasses classes;

  WordsOnSigns(IndexedArticle article, Lexicon lexicon) {
    this.article = article;
    this.backwards = new Backwards(article);
    this.signs = lexicon.signs();
    this.classes = lexicon.wordClasses();
  }

  /** "..." hats. */
  boolean areBeforeSign(Quotation quotation) {
    int behind = article.firstTokenStartingFrom(quotation.span().end());
    String words = quotation.content().in(article.text()).strip();
    if (behind == 0 || behind + 1 >= article.tokenCount() || words.isEmpty()) {
      return false;
    }
    boolean name =
        Character.isUpperCase(words.codePointAt(0)) && !words.endsWith(".") && !words.endsWith(",");
    Token sign = article.token(behind);
    Token next = article.token(behind + 1);
    return name
        && backwards.before(behind) != Backwards.NONE
        && signs.contains(sign)
        && !sign.tag().startsWith("NNP")
        && !next.isNoun()
        && !next.text().equals("-");
  }

  /**
   * Whether the last token before the words is a sign or its verb.
   *
   * @param separator a comma or a colon between them; empty when there is none
   */
  boolean areBehind(int token, String separator) {
    boolean sign = backwards.isNounOf(token, signs);
    return sign ? separator.equals(":") || isCapitalBehind(token) : isReadFromSign(token);
  }

  /** The sign "Keep out", but not: the sign "of weakness". */
  private boolean isCapitalBehind(int sign) {
    for (int t = sign + 1; t < article.tokenCount() && t < sign + 4; t++) {
      if (article.token(t).isWord()) {
        return Character.isUpperCase(article.token(t).text().codePointAt(0));
      }
    }
    return false;
  }

  /** A banner that read, T-shirts saying. */
  private boolean isReadFromSign(int token) {
    Token verb = article.token(token);
    if (verb.lowerText().equals("reading") && isRightBehindSign(token)) {
      return true;
    }
    if (!verb.isVerb() || !classes.contains(WordClass.VERBS_OF_SIGNS, verb.lowerLemma())) {
      return false;
    }
    DependencyTree tree = article.tree(article.sentenceOf(token));
    int clause = article.indexInSentence(token);
    while (tree.is(clause, "xcomp") && tree.head(clause) != Token.NO_HEAD) {
      clause = tree.head(clause);
    }
    int subject = tree.child(clause, "nsubj");
    if (subject != Token.NO_HEAD && !tree.token(subject).tag().startsWith("W")) {
      return signs.contains(tree.token(subject));
    }
    int head = tree.head(clause);
    boolean modifies = tree.relation(clause).startsWith("acl") && head != Token.NO_HEAD;
    return (modifies && signs.contains(tree.token(head))) || isRightBehindSign(token);
  }

  /** For when the parser hung the verb elsewhere. */
  private boolean isRightBehindSign(int verb) {
    int before = backwards.before(verb);
    return !backwards.word(before).equals("then")
        && backwards.isNounOf(backwards.skip(before, BETWEEN_SIGN_AND_VERB), signs);
  }
}
