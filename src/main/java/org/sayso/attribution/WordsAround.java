package org.sayso.attribution;

import java.util.Set;
import org.sayso.learning.LexicalRates;
import org.sayso.lexicon.Lexicon;
import org.sayso.lexicon.Nouns;
import org.sayso.lexicon.WordClass;
import org.sayso.lexicon.WordClasses;
import org.sayso.model.DependencyTree;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Quotation;
import org.sayso.model.Token;

/**
 * The words by which a stretch in marks is counted: those before, behind, above and last in it.
 * Immutable.
 */
public final class WordsAround {
  private static final Set<String> SMALL_WORDS_OF_TITLES =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the",
          "to", "vs", "with");

  private final IndexedArticle article;
  private final Quotation quotation;

  /** Numbers of the first token of the quotation and of the first one behind it. */
  private final int from;

  private final int to;
  private final boolean capitalised;
  private final boolean title;

  public WordsAround(IndexedArticle article, Quotation quotation) {
    this.article = article;
    this.quotation = quotation;
    from = Math.min(article.firstTokenEndingAfter(quotation.span().start()), article.tokenCount());
    to = article.firstTokenStartingFrom(quotation.span().end());
    int words = capitalisedWords();
    capitalised = words > 0;
    title = words > 1;
  }

  /** Whether the word is written small in titles. */
  static boolean isSmallInTitles(String word) {
    return SMALL_WORDS_OF_TITLES.contains(word);
  }

  /** How many words there are when all have capitals but for small ones, else 0. */
  private int capitalisedWords() {
    int words = 0;
    int capitals = 0;
    for (int t = from; t < to; t++) {
      Token token = article.token(t);
      if (!token.isWord()) {
        continue;
      }
      words++;
      if (!Character.isLowerCase(token.text().codePointAt(0))) {
        capitals++;
      } else if (words == 1 || !isSmallInTitles(token.text())) {
        return 0;
      }
    }
    return 2 * capitals > words ? words : 0;
  }

  /**
   * Whether the words in marks are written like the title of a show, a book or an article: more
   * than one, and all with capitals but for small words. What stands around them is counted apart.
   */
  boolean isTitle() {
    return title;
  }

  /**
   * What in the sentence tells that the words are the title of a work: 1 a noun for one before them
   * (the film "..."), 2 a word for titling (an essay entitled "..."), 3 a possessor (CNN's "..."),
   * 4 such a noun behind them (the "..." show), 5 "on" before two words and more or their possessor
   * (on CNN's "..."), 0 nothing. A comma may stand before two words and more.
   */
  int titledBy(Lexicon lexicon) {
    if (!capitalised) {
      return 0;
    }
    int before = skipComma(from - 1);
    WordClasses classes = lexicon.wordClasses();
    boolean titling = isWord(before, WordClass.PARTICIPLES_BETWEEN_WORK_AND_TITLE, classes);
    if (isWork(titling ? skipComma(before - 1) : before, lexicon.works())) {
      return 1;
    }
    if (isWord(before, WordClass.PARTICIPLES_OF_TITLING, classes)) {
      return 2;
    }
    boolean possessed = isInSentence(before) && article.token(before).tag().equals("POS");
    if (title && isOn(possessed ? beforeName(before) : from - 1)) {
      return 5;
    }
    if (possessed) {
      return 3;
    }
    return to < article.tokenCount() && isWork(to, lexicon.works()) ? 4 : 0;
  }

  /** Whether a noun for a work stands before two words and more that are written like a title. */
  boolean isTitleOfWork(Lexicon lexicon) {
    return title && titledBy(lexicon) == 1;
  }

  /** Whether such a number stands for a noun, a word for titling or "on" before the words. */
  static boolean isTitling(int titledBy) {
    return titledBy == 1 || titledBy == 2 || titledBy == 5;
  }

  /** The token, or the one before it if it is a comma before a title. */
  private int skipComma(int token) {
    return title && token >= 0 && article.token(token).text().equals(",") ? token - 1 : token;
  }

  private boolean isWork(int token, Nouns works) {
    return isInSentence(token) && works.contains(article.token(token));
  }

  private boolean isOn(int token) {
    return isInSentence(token) && article.token(token).lowerText().equals("on");
  }

  private int beforeName(int possessive) {
    int at = possessive - 1;
    while (isInSentence(at) && article.token(at).isProperNoun()) {
      at--;
    }
    return at;
  }

  private boolean isInSentence(int token) {
    return token >= 0
        && from < article.tokenCount()
        && article.sentenceOf(token) == article.sentenceOf(from);
  }

  private boolean isWord(int token, WordClass participles, WordClasses classes) {
    return isInSentence(token) && classes.contains(participles, article.token(token).lowerText());
  }

  private String key(String word) {
    return LexicalRates.key(title ? "title" : "", word);
  }

  /** Lemma of the last word of a quotation and how many words it has, 4 at most. */
  public String lastWord() {
    int words = 0;
    String last = "";
    for (int t = from; t < to; t++) {
      if (article.token(t).isWord()) {
        words++;
        last = article.token(t).lowerLemma();
      }
    }
    return key(Math.min(words, 4) + " " + last);
  }

  /** Lemma of the word on which a quotation hangs, and the relation. */
  public String wordAbove() {
    int first = Math.min(from, article.tokenCount() - 1);
    int sentence = article.sentenceOf(first);
    DependencyTree tree = article.tree(sentence);
    int sentenceEnd = article.firstTokenOf(sentence) + tree.size();
    int end = Math.min(Math.max(first + 1, to), sentenceEnd);
    for (int t = first; t < end; t++) {
      int index = article.indexInSentence(t);
      int head = tree.head(index);
      if (tree.is(index, "punct")) {
        continue;
      }
      if (head == Token.NO_HEAD) {
        break;
      }
      int number = article.number(sentence, head);
      if (number < first || number >= end) {
        String above = tree.token(head).classedLemma() + " " + tree.relation(index);
        return key(above);
      }
    }
    return key("^");
  }

  /** Lemma of the word right before a quotation in its paragraph, {@code ^} at the start. */
  public String wordBefore() {
    int start = quotation.span().start();
    int paragraph = article.paragraphs().get(article.paragraphAt(start)).start();
    for (int t = from - 1; t >= 0 && t > from - 4; t--) {
      Token token = article.token(t);
      if (token.start() < paragraph) {
        break;
      }
      if (token.isWord()) {
        return key(token.lemma());
      }
    }
    return key("^");
  }

  /** Lemma of the token right behind a quotation in its paragraph, {@code $} at the end. */
  public String wordBehind() {
    int end = quotation.span().end();
    int paragraph = article.paragraphs().get(article.paragraphAt(end - 1)).end();
    boolean inParagraph = to < article.tokenCount() && article.token(to).end() <= paragraph;
    return key(inParagraph ? article.token(to).lemma() : "$");
  }
}
