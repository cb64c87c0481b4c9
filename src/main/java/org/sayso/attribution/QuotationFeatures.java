package org.sayso.attribution;

import static org.sayso.attribution.FeatureValues.get;
import static org.sayso.attribution.FeatureValues.set;
import static org.sayso.attribution.GrammarCode.punctuationCode;
import static org.sayso.attribution.GrammarCode.relationCode;
import static org.sayso.attribution.GrammarCode.tagCode;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.learning.LexicalRates;
import org.sayso.learning.LexicalRates.Table;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;
import org.sayso.model.Token;

/** Describes a quotation by itself, whoever may have said it. One object for each article. */
final class QuotationFeatures {
  private static final Set<String> FIRST_PERSON =
      Set.of("i", "we", "my", "our", "me", "us", "mine", "ours");
  private static final Set<String> SECOND_PERSON = Set.of("you", "your", "yours");

  /** Share of its occurrences in cues from which a verb counts as one. */
  private static final double LEAST_RATE_OF_CUE = 0.2;

  private static final Pattern OUTER_MARKS = Pattern.compile("^\\W+|\\W+$");

  private final ArticleView view;
  private final IndexedArticle article;
  private final LexicalRates rates;
  private final CueRates cueRates;
  private final Lexicon lexicon;

  QuotationFeatures(ArticleView view, LexicalRates rates, CueRates cueRates, Lexicon lexicon) {
    this.view = view;
    this.article = view.article();
    this.rates = rates;
    this.cueRates = cueRates;
    this.lexicon = lexicon;
  }

  void describe(Place place, float[] row) {
    Quotation quotation = place.quotation;
    set(row, Feature.QUOTATION_TYPE, quotation.type().ordinal());
    set(row, Feature.QUOTATION_TOKENS, Math.min(80, place.to - place.from));
    set(row, Feature.QUOTATION_PARAGRAPHS, Math.min(5, place.lastParagraph - place.firstParagraph));
    describeWords(place, row);
    describeRoot(place, row);
    describeNeighbours(place, row);
    describeParagraph(place, row);
    set(row, Feature.REPEATED_ELSEWHERE, repeats(quotation));
    set(row, Feature.QUOTATION_IN_FIRST_LINE, place.firstParagraph == 0);
    set(row, Feature.BEST_CUE_BEFORE, bestCueNear(place, -1));
    set(row, Feature.BEST_CUE_AFTER, bestCueNear(place, 1));
  }

  private void describeWords(Place place, float[] row) {
    int words = 0;
    int capitalised = 0;
    boolean finite = false;
    boolean firstPerson = false;
    boolean secondPerson = false;
    boolean allCapitals = true;
    boolean capital = false;
    boolean thirdPerson = false;
    int firstTag = 0;
    int lastTag = 0;
    int named = 0;
    for (int t = place.from; t < place.to && t < article.tokenCount(); t++) {
      Token token = article.token(t);
      finite |= token.isFinite();
      if (!token.isWord()) {
        continue;
      }
      String lower = token.lowerText();
      boolean upper = Character.isUpperCase(token.text().charAt(0));
      if (words == 0) {
        capital = upper;
      }
      words++;
      if (upper || WordsAround.isSmallInTitles(lower)) {
        capitalised++;
      }
      allCapitals &= token.text().equals(token.text().toUpperCase(Locale.ROOT));
      lastTag = tagCode(token.tag());
      if (words == 1) {
        firstTag = lastTag;
      }
      if (token.entity() != EntityType.NONE) {
        named++;
      }
      thirdPerson |= lower.equals("he") || lower.equals("she");
      firstPerson |= FIRST_PERSON.contains(lower);
      secondPerson |= SECOND_PERSON.contains(lower);
    }
    set(row, Feature.QUOTATION_CAPITAL, capital);
    set(row, Feature.QUOTATION_CAPITALISED_SHARE, words == 0 ? 0 : (double) capitalised / words);
    set(row, Feature.QUOTATION_ALL_CAPITALS, allCapitals && words > 0);
    set(row, Feature.QUOTATION_FINITE_VERB, finite);
    set(row, Feature.QUOTATION_FIRST_PERSON, firstPerson);
    set(row, Feature.QUOTATION_SECOND_PERSON, secondPerson);
    set(row, Feature.QUOTATION_THIRD_PERSON, thirdPerson);
    set(row, Feature.QUOTATION_FIRST_TAG, firstTag);
    set(row, Feature.QUOTATION_LAST_TAG, lastTag);
    set(row, Feature.QUOTATION_NAMED_SHARE, words == 0 ? 0 : (double) named / words);
    String content = place.quotation.content().in(article.text()).strip();
    char last = content.isEmpty() ? ' ' : content.charAt(content.length() - 1);
    set(row, Feature.QUOTATION_END, punctuationCode(last));
    char mark = article.text().charAt(place.span.start());
    set(
        row,
        Feature.QUOTATION_SINGLE_MARKS,
        place.quotation.isMarked() && (mark == '\u2018' || mark == '\''));
  }

  private void describeRoot(Place place, float[] row) {
    int root = place.root(place.firstSentence);
    if (root < 0) {
      return;
    }
    Token token = article.token(root);
    set(row, Feature.QUOTATION_ROOT_RELATION, relationCode(token.relation()));
    set(row, Feature.QUOTATION_ROOT_TAG, tagCode(token.tag()));
    describeGovernor(place, root, row);
  }

  /** The nearest verb above the quotation: described as, was called. */
  private void describeGovernor(Place place, int root, float[] row) {
    DependencyTree tree = article.tree(place.firstSentence);
    int at = tree.head(article.indexInSentence(root));
    for (int step = 0; step < 6 && at != Token.NO_HEAD; step++) {
      Token token = tree.token(at);
      if (token.isVerb()) {
        set(row, Feature.GOVERNOR_RATE, cueRates.ofMarked(article.number(place.firstSentence, at)));
        set(row, Feature.GOVERNOR_PASSIVE, isPassive(tree, at));
        return;
      }
      at = tree.head(at);
    }
  }

  private static boolean isPassive(DependencyTree tree, int verb) {
    return tree.hasChild(verb, "aux:pass") || tree.hasChild(verb, "nsubj:pass");
  }

  private void describeNeighbours(Place place, float[] row) {
    Span paragraph = article.paragraphs().get(place.firstParagraph);
    int before = place.span.start() - 1;
    while (before >= (place.isIntroduced() ? 0 : paragraph.start())
        && Character.isWhitespace(article.text().charAt(before))) {
      before--;
    }
    boolean sentenceStart = before < paragraph.start() && !place.isIntroduced();
    set(
        row,
        Feature.BEFORE_CLASS,
        sentenceStart ? 11 : punctuationCode(article.text().charAt(before)));
    if (!sentenceStart && place.from > 0) {
      set(row, Feature.BEFORE_TAG, tagCode(article.token(place.from - 1).tag()));
      set(row, Feature.COLON_BEFORE, article.text().charAt(before) == ':');
    }
    WordsAround words = new WordsAround(article, place.quotation);
    set(row, Feature.QUOTATION_IS_TITLE, words.isTitle());
    set(row, Feature.TITLED_BY, words.titledBy(lexicon));
    set(row, Feature.SAID_BEHIND_WORD, rates.rate(Table.SAID_BEHIND, words.wordBefore()));
    Span lastParagraph = article.paragraphs().get(place.lastParagraph);
    int after = place.span.end();
    while (after < lastParagraph.end() && Character.isWhitespace(article.text().charAt(after))) {
      after++;
    }
    boolean paragraphEnd = after >= lastParagraph.end();
    set(
        row,
        Feature.AFTER_CLASS,
        paragraphEnd ? 11 : punctuationCode(article.text().charAt(after)));
    if (!paragraphEnd && place.to < article.tokenCount()) {
      set(row, Feature.AFTER_TAG, tagCode(article.token(place.to).tag()));
    }
    set(row, Feature.SAID_BEFORE_WORD, rates.rate(Table.SAID_BEFORE, words.wordBehind()));
    set(row, Feature.SAID_UNDER_WORD, rates.rate(Table.SAID_UNDER, words.wordAbove()));
    set(row, Feature.SAID_LIKE_LAST_WORD, rates.rate(Table.SAID_ENDING, words.lastWord()));
  }

  private void describeParagraph(Place place, float[] row) {
    List<Quotation> beside = view.markedIn(place.firstParagraph);
    long index = beside.stream().filter(other -> other.span().start() < place.span.start()).count();
    set(row, Feature.QUOTATION_INDEX_IN_PARAGRAPH, (double) index);
    set(row, Feature.QUOTATIONS_IN_PARAGRAPH, beside.size());
    Span first = article.paragraphs().get(place.firstParagraph);
    Span last = article.paragraphs().get(place.lastParagraph);
    boolean starts = isBlank(first.start(), place.span.start());
    boolean ends = isBlank(place.span.end(), Math.max(place.span.end(), last.end()));
    set(row, Feature.QUOTATION_STARTS_PARAGRAPH, starts);
    set(row, Feature.QUOTATION_ENDS_PARAGRAPH, ends);
    set(row, Feature.QUOTATION_IS_PARAGRAPH, starts && ends);
    int sentenceStart = article.firstTokenOf(place.firstSentence);
    int sentenceEnd =
        article.firstTokenOf(place.lastSentence) + article.sentence(place.lastSentence).size();
    int outside = Math.max(0, place.from - sentenceStart) + Math.max(0, sentenceEnd - place.to);
    set(row, Feature.OUTSIDE_TOKENS_IN_SENTENCE, Math.min(40, outside));
    set(row, Feature.PARAGRAPH_CUES, Math.min(5, view.recurrence().cuesIn(place.firstParagraph)));
    set(row, Feature.UNMARKED_ELSEWHERE, unmarkedElsewhere(place));
    int next = 99;
    for (Quotation other : beside) {
      if (other.span().start() >= place.span.end()) {
        next = Math.min(next, article.firstTokenEndingAfter(other.span().start()) - place.to);
      }
    }
    set(row, Feature.NEXT_DISTANCE, Math.min(99, Math.max(0, next)));
  }

  private boolean isBlank(int start, int end) {
    for (int i = Math.max(0, start); i < end; i++) {
      if (Character.isLetterOrDigit(article.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** How often the words of a short quotation stand in the article without marks, 4 at most. */
  private double unmarkedElsewhere(Place place) {
    if (place.to - place.from > 7) {
      return 0;
    }
    String content = place.quotation.content().in(article.text());
    String words = OUTER_MARKS.matcher(content).replaceAll("");
    if (words.length() < 4) {
      return 0;
    }
    int found = 0;
    for (int at = article.text().indexOf(words);
        at >= 0 && found < 4;
        at = article.text().indexOf(words, at + 1)) {
      if (!view.isInsideMarks(at)) {
        found++;
      }
    }
    return found;
  }

  /** How many other quotations in marks have the same wording, 4 at most. */
  private double repeats(Quotation quotation) {
    int others = view.withWording(quotation) - (quotation.isMarked() ? 1 : 0);
    return Math.min(4, others);
  }

  /** The highest cue rate among the few words before or behind the quotation, in its paragraph. */
  private double bestCueNear(Place place, int step) {
    double best = 0;
    int start = step < 0 ? place.from - 1 : place.to;
    for (int t = start; t >= 0 && t < article.tokenCount() && Math.abs(t - start) < 8; t += step) {
      int paragraph = article.paragraphOfSentence(article.sentenceOf(t));
      if (paragraph != place.firstParagraph && paragraph != place.lastParagraph) {
        break;
      }
      best = Math.max(best, cueRates.ofMarked(t));
    }
    return best;
  }

  /** Whether, in the row, a passive verb of saying governs the quotation: was described as. */
  static boolean isReportedPassively(float[] row) {
    return get(row, Feature.GOVERNOR_PASSIVE) > 0
        && get(row, Feature.GOVERNOR_RATE) > LEAST_RATE_OF_CUE;
  }

  /** Whether, in the row, what stands before says that the words are the title of a work. */
  static boolean isTitleOfWork(float[] row) {
    return WordsAround.isTitling((int) get(row, Feature.TITLED_BY));
  }

  /** Whether, in the row, the words are written like a title and not all in capitals. */
  static boolean isWrittenLikeTitle(float[] row) {
    return get(row, Feature.QUOTATION_IS_TITLE) > 0
        && get(row, Feature.QUOTATION_ALL_CAPITALS) == 0;
  }

  /** Whether, in the row, nothing but the quotation stands in its paragraphs. */
  static boolean isParagraph(float[] row) {
    return get(row, Feature.QUOTATION_IS_PARAGRAPH) > 0;
  }

  /** Whether, in the row, somebody speaks of themselves in a whole clause between marks. */
  static boolean isFirstPersonClause(float[] row) {
    return get(row, Feature.QUOTATION_TYPE) == QuotationType.DIRECT.ordinal()
        && get(row, Feature.QUOTATION_FIRST_PERSON) > 0;
  }
}
