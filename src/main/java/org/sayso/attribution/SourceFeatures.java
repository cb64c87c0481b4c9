package org.sayso.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.learning.LexicalRates;
import org.sayso.learning.LexicalRates.Table;
import org.sayso.lexicon.PersonNouns;
import org.sayso.lexicon.ReportingWords;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;
import org.sayso.model.Token;

/**
 * Describes the candidates for the source of a quotation, one feature row each and one more, the
 * last, for nobody. One object for each article, for one thread.
 */
public final class SourceFeatures {
  private static final Set<String> FIRST_PERSON =
      Set.of("i", "we", "my", "our", "me", "us", "mine", "ours");
  private static final Set<String> SECOND_PERSON = Set.of("you", "your", "yours");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no");
  private static final Set<String> TITLE_SMALL_WORDS =
      Set.of("a", "an", "the", "of", "in", "on", "and", "or", "for", "to", "with", "at", "by");

  /** Share of its occurrences in cues from which a verb counts as one. */
  private static final double LEAST_RATE_OF_CUE = 0.2;

  /** How many earlier decisions are looked at: more than any article has, but not without end. */
  private static final int MOST_REMEMBERED = 400;

  private final ArticleView view;
  private final IndexedArticle article;
  private final LexicalRates rates;
  private final ReportingWords reporting;
  private final PersonNouns persons;

  public SourceFeatures(
      ArticleView view, LexicalRates rates, ReportingWords reporting, PersonNouns persons) {
    this.view = view;
    this.article = view.article();
    this.rates = rates;
    this.reporting = reporting;
    this.persons = persons;
  }

  /** The rows for the candidates, in their order, and the row for nobody behind them. */
  public List<float[]> rows(Target target, List<Mention> candidates, List<Decision> earlier) {
    Place place = new Place(target);
    float[] shared = new float[Feature.COUNT];
    describeQuotation(place, shared);
    describeHistory(place, earlier, shared);
    List<float[]> rows = new ArrayList<>(candidates.size() + 1);
    for (Mention candidate : candidates) {
      float[] row = shared.clone();
      describeMention(candidate, row);
      set(row, Feature.MENTION_SPOKEN_OF, isSpokenOf(place, candidate));
      describePosition(place, candidate, row);
      describeLink(place, candidate, row);
      describeCandidateHistory(candidate, earlier, row);
      describeEnclosing(place, candidate, earlier, row);
      rows.add(row);
    }
    rankCandidates(rows);
    float[] nobody = strongest(rows).orElse(shared).clone();
    set(nobody, Feature.IS_NOBODY, true);
    rows.add(nobody);
    return rows;
  }

  /** The link that best explains the candidate, for evidence and cue. */
  Optional<Link> bestLink(Target target, Mention candidate) {
    return describeLink(new Place(target), candidate, new float[Feature.COUNT]);
  }

  private static void set(float[] row, Feature feature, double value) {
    row[feature.ordinal()] = (float) value;
  }

  private static void set(float[] row, Feature feature, boolean value) {
    row[feature.ordinal()] = value ? 1 : 0;
  }

  private static float get(float[] row, Feature feature) {
    return row[feature.ordinal()];
  }

  /** Where a quotation stands, in tokens, sentences and paragraphs. */
  private final class Place {
    final Target target;
    final Quotation quotation;
    final Span span;

    /** First token of the quotation, and the first behind it; both may be equal. */
    final int from;

    final int to;
    final int firstSentence;
    final int lastSentence;
    final int firstParagraph;
    final int lastParagraph;

    Place(Target target) {
      this.target = target;
      quotation = target.quotation();
      span = quotation.span();
      int tokens = article.tokenCount();
      int first = Math.min(article.firstTokenEndingAfter(span.start()), tokens - 1);
      from = Math.max(0, first);
      to = Math.max(from + 1, article.firstTokenStartingFrom(span.end()));
      firstSentence = article.sentenceOf(from);
      lastSentence = article.sentenceOf(Math.min(to, tokens) - 1);
      firstParagraph = article.paragraphAt(span.start());
      lastParagraph = article.paragraphAt(span.end() - 1);
    }

    boolean holds(int token) {
      return from <= token && token < to;
    }

    /** The token of the quotation that hangs on one outside it, in that sentence. */
    int root(int sentence) {
      int first = Math.max(from, article.firstTokenOf(sentence));
      int end = article.firstTokenOf(sentence) + article.sentence(sentence).size();
      DependencyTree tree = article.tree(sentence);
      int best = -1;
      int bestDepth = Integer.MAX_VALUE;
      for (int t = first; t < Math.min(to, end); t++) {
        int index = article.indexInSentence(t);
        if (tree.is(index, "punct")) {
          continue;
        }
        int depth = tree.depth(index);
        if (depth < bestDepth) {
          bestDepth = depth;
          best = t;
        }
      }
      return best;
    }
  }

  private void describeQuotation(Place place, float[] row) {
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
      if (upper || TITLE_SMALL_WORDS.contains(lower)) {
        capitalised++;
      }
      allCapitals &= token.text().equals(token.text().toUpperCase(Locale.ROOT));
      firstPerson |= FIRST_PERSON.contains(lower);
      secondPerson |= SECOND_PERSON.contains(lower);
    }
    set(row, Feature.QUOTATION_CAPITAL, capital);
    set(row, Feature.QUOTATION_CAPITALISED_SHARE, words == 0 ? 0 : (double) capitalised / words);
    set(row, Feature.QUOTATION_ALL_CAPITALS, allCapitals && words > 0);
    set(row, Feature.QUOTATION_FINITE_VERB, finite);
    set(row, Feature.QUOTATION_FIRST_PERSON, firstPerson);
    set(row, Feature.QUOTATION_SECOND_PERSON, secondPerson);
    String content = place.quotation.content().in(article.text()).strip();
    char last = content.isEmpty() ? ' ' : content.charAt(content.length() - 1);
    set(row, Feature.QUOTATION_END, punctuationCode(last));
    char mark = article.text().charAt(place.span.start());
    set(
        row,
        Feature.QUOTATION_SINGLE_MARKS,
        place.quotation.isMarked() && (mark == '\u2018' || mark == '\''));
  }

  /**
   * Whether a passive verb of saying governs the quotation and the mention is not its agent: was
   * described as.
   */
  boolean isAgentless(Quotation quotation, Mention mention) {
    Place place = new Place(Target.marked(quotation));
    int root = place.root(place.firstSentence);
    if (root < 0) {
      return false;
    }
    float[] row = new float[Feature.COUNT];
    describeGovernor(place, root, row);
    return get(row, Feature.GOVERNOR_PASSIVE) > 0
        && get(row, Feature.GOVERNOR_RATE) > LEAST_RATE_OF_CUE
        && view.links(mention).stream()
            .noneMatch(
                link -> link.kind() == Link.Kind.AGENT || link.kind() == Link.Kind.ACCORDING);
  }

  /** Whether somebody speaks of themselves in a whole clause between marks. */
  boolean isFirstPersonClause(Quotation quotation) {
    if (quotation.type() != QuotationType.DIRECT) {
      return false;
    }
    float[] row = new float[Feature.COUNT];
    describeWords(new Place(Target.marked(quotation)), row);
    return get(row, Feature.QUOTATION_FIRST_PERSON) > 0;
  }

  private static int punctuationCode(char c) {
    return switch (c) {
      case ',' -> 1;
      case '.' -> 2;
      case '!', '?' -> 3;
      case ':' -> 4;
      case ';' -> 5;
      case '-', '\u2013', '\u2014' -> 6;
      case '(', '[' -> 7;
      case ')', ']' -> 8;
      case '\u2026' -> 9;
      case '"', '\u201C', '\u201D', '\u2018', '\u2019', '\'' -> 10;
      default -> 0;
    };
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
        set(row, Feature.GOVERNOR_RATE, rates.rate(Table.CUE_OF_MARKED, token.classedLemma()));
        set(row, Feature.GOVERNOR_PASSIVE, isPassive(tree, at));
        return;
      }
      at = tree.head(at);
    }
  }

  private static boolean isPassive(DependencyTree tree, int verb) {
    return tree.hasChild(verb, "aux:pass") || tree.hasChild(verb, "nsubj:pass");
  }

  private static int relationCode(String relation) {
    int colon = relation.indexOf(':');
    return switch (colon < 0 ? relation : relation.substring(0, colon)) {
      case "root" -> 1;
      case "ccomp" -> 2;
      case "parataxis" -> 3;
      case "xcomp" -> 4;
      case "advcl" -> 5;
      case "acl" -> 6;
      case "conj" -> 7;
      case "dep" -> 8;
      case "obj" -> 9;
      case "iobj" -> 10;
      case "obl" -> 11;
      case "nsubj" -> relation.endsWith("pass") ? 13 : 12;
      case "nmod" -> relation.endsWith("poss") ? 15 : 14;
      case "appos" -> 16;
      case "amod" -> 17;
      case "compound" -> 18;
      case "flat" -> 19;
      case "advmod" -> 20;
      case "csubj" -> 21;
      case "case" -> 22;
      default -> 0;
    };
  }

  private static int tagCode(String tag) {
    return switch (tag) {
      case "VBD" -> 1;
      case "VBZ" -> 2;
      case "VBP" -> 3;
      case "VB" -> 4;
      case "VBG" -> 5;
      case "VBN" -> 6;
      case "MD" -> 7;
      case "NN" -> 8;
      case "NNS" -> 9;
      case "NNP" -> 10;
      case "NNPS" -> 11;
      case "PRP" -> 12;
      case "PRP$" -> 13;
      case "WP", "WP$", "WDT" -> 14;
      case "JJ", "JJR", "JJS" -> 15;
      case "RB", "RBR", "RBS", "WRB" -> 16;
      case "IN" -> 17;
      case "TO" -> 18;
      case "DT", "PDT" -> 19;
      case "CC" -> 20;
      case "CD" -> 21;
      case "UH" -> 22;
      case "POS" -> 23;
      default -> 0;
    };
  }

  private void describeNeighbours(Place place, float[] row) {
    Span paragraph = article.paragraphs().get(place.firstParagraph);
    int before = place.span.start() - 1;
    while (before >= paragraph.start() && Character.isWhitespace(article.text().charAt(before))) {
      before--;
    }
    boolean sentenceStart = before < paragraph.start();
    set(
        row,
        Feature.BEFORE_CLASS,
        sentenceStart ? 11 : punctuationCode(article.text().charAt(before)));
    if (!sentenceStart && place.from > 0) {
      set(row, Feature.BEFORE_TAG, tagCode(article.token(place.from - 1).tag()));
      set(row, Feature.COLON_BEFORE, article.text().charAt(before) == ':');
    }
    String wordBefore = wordBefore(article, place.quotation);
    set(row, Feature.SAID_BEHIND_WORD, rates.rate(Table.SAID_BEHIND, wordBefore));
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
    String wordBehind = wordBehind(article, place.quotation);
    set(row, Feature.SAID_BEFORE_WORD, rates.rate(Table.SAID_BEFORE, wordBehind));
  }

  /** Lemma of the word right before a quotation in its paragraph, {@code ^} at the start. */
  public static String wordBefore(IndexedArticle article, Quotation quotation) {
    int start = quotation.span().start();
    int paragraph = article.paragraphs().get(article.paragraphAt(start)).start();
    int first = Math.min(article.firstTokenEndingAfter(start), article.tokenCount());
    for (int t = first - 1; t >= 0 && t > first - 4; t--) {
      Token token = article.token(t);
      if (token.start() < paragraph) {
        break;
      }
      if (token.isWord()) {
        return token.lemma();
      }
    }
    return "^";
  }

  /** Lemma of the token right behind a quotation in its paragraph, {@code $} at the end. */
  public static String wordBehind(IndexedArticle article, Quotation quotation) {
    int end = quotation.span().end();
    int paragraph = article.paragraphs().get(article.paragraphAt(end - 1)).end();
    int next = article.firstTokenStartingFrom(end);
    return next < article.tokenCount() && article.token(next).end() <= paragraph
        ? article.token(next).lemma()
        : "$";
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
  }

  private boolean isBlank(int start, int end) {
    for (int i = Math.max(0, start); i < end; i++) {
      if (Character.isLetterOrDigit(article.text().charAt(i))) {
        return false;
      }
    }
    return true;
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
      best = Math.max(best, rates.rate(Table.CUE_OF_MARKED, article.token(t).classedLemma()));
    }
    return best;
  }

  private void describeHistory(Place place, List<Decision> earlier, float[] row) {
    set(row, Feature.PREVIOUS_DISTANCE, 99);
    if (earlier.isEmpty()) {
      set(row, Feature.PREVIOUS_WAS_SAID, 2);
      return;
    }
    Decision previous = earlier.get(earlier.size() - 1);
    set(row, Feature.PREVIOUS_WAS_SAID, previous.source().isPresent());
    int end = previous.quotation().span().end();
    int token =
        Math.max(0, Math.min(article.firstTokenEndingAfter(end - 1), article.tokenCount() - 1));
    set(row, Feature.PREVIOUS_IN_SAME_SENTENCE, article.sentenceOf(token) == place.firstSentence);
    set(
        row,
        Feature.PREVIOUS_IN_SAME_PARAGRAPH,
        Math.min(3, place.firstParagraph - article.paragraphAt(Math.max(0, end - 1))));
    set(row, Feature.PREVIOUS_DISTANCE, Math.max(0, Math.min(99, place.from - token)));
  }

  private void describeMention(Mention mention, float[] row) {
    Token head = view.head(mention);
    set(row, Feature.MENTION_KIND, kindCode(mention, head));
    set(row, Feature.MENTION_ENTITY, head.entity().ordinal());
    set(row, Feature.MENTION_TAG, tagCode(head.tag()));
    set(row, Feature.MENTION_RELATION, relationCode(head.relation()));
    set(row, Feature.MENTION_SOURCE_RATE, rates.rate(Table.SOURCE, sourceKey(view, mention)));
    set(row, Feature.MENTION_IS_PERSON_NOUN, persons.contains(head.lowerLemma()));
    set(row, Feature.MENTION_DETERMINER, determinerCode(mention));
    set(row, Feature.MENTION_PLURAL, head.tag().equals("NNS") || head.tag().equals("NNPS"));
    set(
        row,
        Feature.MENTION_TOKENS,
        Math.min(9, mention.span().in(article.text()).split("\\s+", -1).length));
    String text = head.text();
    set(
        row,
        Feature.MENTION_CAPITALS,
        text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT)));
    set(row, Feature.MENTION_NAME_COUNT, Math.min(20, view.nameCount(mention)));
    set(row, Feature.MENTION_IN_MARKS, view.isInsideMarks(mention.span().start()));
  }

  /** Whether the name stands in the quotation: people rarely speak of themselves by name. */
  private boolean isSpokenOf(Place place, Mention mention) {
    if (mention.kind() != MentionKind.NAME) {
      return false;
    }
    String name = view.head(mention).text();
    for (int t = place.from; t < Math.min(place.to, article.tokenCount()); t++) {
      if (article.token(t).text().equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  /** Under what a mention is counted as a source: the head noun, or the kind of name. */
  public static String sourceKey(ArticleView view, Mention mention) {
    Token head = view.head(mention);
    return mention.kind() == MentionKind.NAME ? "=" + head.entity() : head.lowerLemma();
  }

  private static int kindCode(Mention mention, Token head) {
    if (mention.kind() == MentionKind.NAME) {
      return head.entity() == EntityType.PERSON ? 1 : head.entity() == EntityType.NONE ? 2 : 3;
    }
    if (mention.kind() == MentionKind.DESCRIPTION) {
      return 4;
    }
    return switch (head.lowerText()) {
      case "he", "she" -> 5;
      case "they" -> 6;
      case "it" -> 7;
      case "i", "we" -> 8;
      case "you" -> 9;
      case "who" -> 10;
      case "his", "her" -> 11;
      case "their", "its" -> 12;
      case "him", "them" -> 13;
      default -> 14;
    };
  }

  private int determinerCode(Mention mention) {
    String text = mention.span().in(article.text());
    int space = text.indexOf(' ');
    return switch ((space < 0 ? text : text.substring(0, space)).toLowerCase(Locale.ROOT)) {
      case "the" -> 1;
      case "a", "an" -> 2;
      case "this", "that", "these", "those" -> 3;
      case "his", "her", "their", "its", "my", "our" -> 4;
      case "some", "many", "several", "few", "most", "other", "one", "two", "three", "both" -> 5;
      case "no", "any", "every", "each" -> 6;
      default -> 0;
    };
  }

  private void describePosition(Place place, Mention mention, float[] row) {
    int token = view.headToken(mention);
    boolean before = token < place.from;
    boolean inside = place.holds(token);
    set(row, Feature.SIDE, inside ? 0 : before ? -1 : 1);
    int low = before ? token + 1 : place.to;
    int high = before ? place.from : token;
    if (inside) {
      low = token;
      high = token;
    }
    set(row, Feature.TOKENS_BETWEEN, Math.min(120, Math.max(0, high - low)));
    int sentence = mention.sentence();
    int sentences =
        sentence < place.firstSentence
            ? place.firstSentence - sentence
            : Math.max(0, sentence - place.lastSentence);
    set(row, Feature.SENTENCES_BETWEEN, Math.min(9, sentences));
    int paragraph = article.paragraphOfSentence(sentence);
    int paragraphs =
        paragraph < place.firstParagraph
            ? place.firstParagraph - paragraph
            : Math.max(0, paragraph - place.lastParagraph);
    set(row, Feature.PARAGRAPHS_BETWEEN, Math.min(9, paragraphs));
    describeBetween(low, high, row);
    set(
        row,
        Feature.IN_QUOTATION_SENTENCE,
        sentence == place.firstSentence ? 1 : sentence == place.lastSentence ? 2 : 0);
    DependencyTree tree = article.tree(sentence);
    int head = tree.head(mention.head());
    set(
        row,
        Feature.SENTENCE_ROOT_SUBJECT,
        tree.is(mention.head(), "nsubj")
            && head != Token.NO_HEAD
            && tree.head(head) == Token.NO_HEAD);
  }

  private void describeBetween(int low, int high, float[] row) {
    int people = 0;
    int mentions = 0;
    int verbs = 0;
    int subjects = 0;
    int quotations = 0;
    int cues = 0;
    boolean onlyCue = high > low;
    boolean inMarks = false;
    for (int t = low; t < high; t++) {
      Token token = article.token(t);
      boolean marks = view.isInsideMarks(token.start());
      if (marks && !inMarks) {
        quotations++;
      }
      inMarks = marks;
      if (marks) {
        onlyCue = false;
        continue;
      }
      boolean reporting = rates.rate(Table.CUE, token.classedLemma()) > 0.3;
      if (reporting) {
        cues++;
      }
      if (token.isVerb()) {
        verbs++;
      }
      if (token.relation().startsWith("nsubj")) {
        subjects++;
      }
      if (token.entity() == EntityType.PERSON
          && (t + 1 >= high || article.token(t + 1).entity() != EntityType.PERSON)) {
        people++;
      }
      if (token.isNoun() || token.isPronoun()) {
        mentions++;
      }
      if (token.isWord()
          && !reporting
          && !token.tag().startsWith("RB")
          && !token.tag().equals("IN")) {
        onlyCue = false;
      }
    }
    set(row, Feature.PEOPLE_BETWEEN, Math.min(9, people));
    set(row, Feature.MENTIONS_BETWEEN, Math.min(20, mentions));
    set(row, Feature.VERBS_BETWEEN, Math.min(9, verbs));
    set(row, Feature.SUBJECTS_BETWEEN, Math.min(9, subjects));
    set(row, Feature.QUOTATIONS_BETWEEN, Math.min(5, quotations));
    set(row, Feature.CUES_BETWEEN, Math.min(5, cues));
    set(row, Feature.ONLY_CUE_BETWEEN, onlyCue && high - low < 5);
  }

  private Optional<Link> describeLink(Place place, Mention mention, float[] row) {
    List<Link> usable =
        view.links(mention).stream().filter(link -> !place.holds(link.cue())).toList();
    Optional<Link> best =
        usable.stream().max(Comparator.comparingDouble(link -> linkScore(place, link)));
    set(row, Feature.LINKS, Math.min(5, usable.size()));
    set(row, Feature.LINK_KIND, best.map(link -> link.kind().ordinal()).orElse(-1));
    set(row, Feature.CUE_DISTANCE, 99);
    set(row, Feature.CUE_MENTION_DISTANCE, 99);
    best.ifPresent(link -> describeCue(place, mention, link, row));
    return best;
  }

  private double linkScore(Place place, Link link) {
    boolean known = place.target.cue().isPresent() && place.target.cue().getAsInt() == link.cue();
    Token cue = article.token(link.cue());
    double rate = cueRate(Table.CUE_OF_MARKED, cue);
    return (known ? 5 : 0)
        + rate
        + (governs(place, link.cue()) ? 0.6 : 0)
        + (belowQuotation(place, link.cue()) ? 0.5 : 0)
        - distance(place, link.cue()) / 25.0;
  }

  private float cueRate(Table table, Token cue) {
    return cue.text().equals(":") ? 0.6f : rates.rate(table, cue.classedLemma());
  }

  private static int distance(Place place, int token) {
    return token < place.from ? place.from - 1 - token : Math.max(0, token - place.to);
  }

  /** Whether the quotation hangs below the token. */
  private boolean governs(Place place, int token) {
    int sentence = article.sentenceOf(token);
    if (sentence < place.firstSentence || sentence > place.lastSentence) {
      return false;
    }
    int root = place.root(sentence);
    return root >= 0
        && article
            .tree(sentence)
            .dominates(article.indexInSentence(token), article.indexInSentence(root));
  }

  /** Whether the token hangs below the quotation: the reporting clause was read as a remark. */
  private boolean belowQuotation(Place place, int token) {
    int sentence = article.sentenceOf(token);
    if (sentence < place.firstSentence || sentence > place.lastSentence) {
      return false;
    }
    int root = place.root(sentence);
    return root >= 0
        && article
            .tree(sentence)
            .dominates(article.indexInSentence(root), article.indexInSentence(token));
  }

  private void describeCue(Place place, Mention mention, Link link, float[] row) {
    Token cue = article.token(link.cue());
    set(row, Feature.CUE_RATE_MARKED, cueRate(Table.CUE_OF_MARKED, cue));
    set(row, Feature.CUE_RATE, cueRate(Table.CUE, cue));
    set(row, Feature.CUE_IS_REPORTING, isReporting(cue));
    set(row, Feature.CUE_TAG, tagCode(cue.tag()));
    int distance = distance(place, link.cue());
    set(row, Feature.CUE_DISTANCE, Math.min(60, distance));
    set(row, Feature.CUE_SIDE, link.cue() < place.from ? -1 : 1);
    set(row, Feature.CUE_GOVERNS, governs(place, link.cue()));
    set(row, Feature.CUE_BELOW_QUOTATION, belowQuotation(place, link.cue()));
    set(row, Feature.CUE_ADJACENT, isAdjacent(place, link.cue()));
    set(
        row,
        Feature.CUE_MENTION_DISTANCE,
        Math.max(-20, Math.min(20, link.cue() - view.headToken(mention))));
    set(
        row,
        Feature.CUE_IS_KNOWN,
        place.target.cue().isPresent() && place.target.cue().getAsInt() == link.cue());
    DependencyTree tree = article.tree(article.sentenceOf(link.cue()));
    int index = article.indexInSentence(link.cue());
    boolean negated = false;
    boolean modal = false;
    boolean otherClause = false;
    for (int child : tree.children(index)) {
      Token token = tree.token(child);
      negated |= NEGATIONS.contains(token.lowerText());
      modal |= token.tag().equals("MD");
      if (tree.is(child, "ccomp") || tree.is(child, "obj")) {
        int number = article.number(article.sentenceOf(link.cue()), child);
        otherClause |= !place.holds(number) && !governs(place, number);
      }
    }
    set(row, Feature.CUE_NEGATED, negated);
    set(row, Feature.CUE_MODAL, modal);
    set(row, Feature.CUE_HAS_OTHER_CLAUSE, otherClause);
  }

  private boolean isReporting(Token token) {
    String lemma = token.lowerLemma();
    return token.isVerb() ? reporting.isVerb(lemma) : token.isNoun() && reporting.isNoun(lemma);
  }

  /** Whether no noun and no other verb stands between the cue and the quotation. */
  private boolean isAdjacent(Place place, int cue) {
    int low = cue < place.from ? cue + 1 : place.to;
    int high = cue < place.from ? place.from : cue;
    for (int t = low; t < high; t++) {
      Token token = article.token(t);
      if (token.isVerb() || token.isNoun() || (token.isPronoun() && cue < place.from)) {
        return false;
      }
    }
    return true;
  }

  private void describeCandidateHistory(Mention mention, List<Decision> earlier, float[] row) {
    String key = view.key(mention);
    int sources = 0;
    int count = 0;
    boolean spoke = false;
    int oldest = Math.max(0, earlier.size() - MOST_REMEMBERED);
    for (int i = earlier.size() - 1; i >= oldest; i--) {
      if (earlier.get(i).source().isEmpty()) {
        continue;
      }
      Mention source = earlier.get(i).source().get();
      boolean sameKey = view.key(source).equals(key);
      sources++;
      if (sources == 1) {
        set(row, Feature.SAME_MENTION_AS_PREVIOUS, source.equals(mention));
        set(row, Feature.SAME_KEY_AS_PREVIOUS, sameKey);
      } else if (sources == 2) {
        set(row, Feature.SAME_KEY_AS_SECOND_PREVIOUS, sameKey);
      }
      spoke |= source.equals(mention);
      if (sameKey) {
        count++;
      }
    }
    set(row, Feature.MENTION_SPOKE_BEFORE, spoke);
    set(row, Feature.KEY_SPOKE_COUNT, Math.min(10, count));
  }

  /** What a reported clause around the quotation tells, when there is one. */
  private void describeEnclosing(
      Place place, Mention mention, List<Decision> earlier, float[] row) {
    for (int i = earlier.size() - 1; i >= 0 && i >= earlier.size() - 4; i--) {
      Span clause = earlier.get(i).quotation().span();
      if (!clause.contains(place.span)) {
        continue;
      }
      set(row, Feature.ENCLOSED, true);
      set(
          row,
          Feature.SAME_MENTION_AS_ENCLOSING,
          earlier.get(i).source().equals(Optional.of(mention)));
      set(row, Feature.INSIDE_ENCLOSING, clause.contains(mention.span()));
      boolean cueInside =
          view.links(mention).stream()
              .anyMatch(link -> clause.contains(article.token(link.cue()).span()));
      set(row, Feature.CUE_INSIDE_ENCLOSING, cueInside);
      return;
    }
  }

  /** Numbers the candidates on each side, nearest first, and counts those with a better cue. */
  private static void rankCandidates(List<float[]> rows) {
    int before = 0;
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (get(rows.get(i), Feature.SIDE) < 0) {
        set(rows.get(i), Feature.RANK_BEFORE, ++before);
      }
    }
    int after = 0;
    for (float[] row : rows) {
      if (get(row, Feature.SIDE) > 0) {
        set(row, Feature.RANK_AFTER, ++after);
      }
      int better = 0;
      for (float[] other : rows) {
        if (strength(other) > strength(row)) {
          better++;
        }
      }
      set(row, Feature.BETTER_CUE_RIVALS, Math.min(9, better));
    }
  }

  /** The candidate that its cue speaks for most: nobody must stand up against it. */
  private static Optional<float[]> strongest(List<float[]> rows) {
    return rows.stream().max(Comparator.comparingDouble(SourceFeatures::strength));
  }

  /** A rough guess at how well the cue explains the quotation, to compare candidates. */
  private static float strength(float[] row) {
    if (get(row, Feature.LINK_KIND) < 0) {
      return -1;
    }
    return get(row, Feature.CUE_RATE_MARKED)
        + get(row, Feature.CUE_RATE)
        + 0.5f * get(row, Feature.CUE_GOVERNS)
        + 0.4f * get(row, Feature.CUE_BELOW_QUOTATION)
        + 0.5f * get(row, Feature.CUE_ADJACENT)
        - get(row, Feature.CUE_DISTANCE) / 30f;
  }
}
