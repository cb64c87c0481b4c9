package org.sayso.quotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.lexicon.Lexicon;
import org.sayso.lexicon.ReportingWords;
import org.sayso.lexicon.WordClass;
import org.sayso.lexicon.WordClasses;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Token;
import org.sayso.quotation.ReportedClause.Origin;

/**
 * Proposes, for every reporting word of a sentence, the stretches that it may report.
 *
 * <p>Proposes generously: which of them is right, if any, is for {@link IndirectQuotations} to
 * decide. Stateless.
 */
final class ReportedClauses {
  private static final Set<String> CONJUNCTIONS = Set.of("that");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");

  /** Prepositions before what is spoken of. */
  private static final Set<String> TOPICS = Set.of("about", "against", "for", "of");

  /** Prepositions before what is said of an object, or what it is praised, blamed or asked for. */
  private static final Set<String> ROLES = Set.of("as", "for", "of", "over", "with");

  /** Tokens before "according to" from which they are a sentence, whatever the parser says. */
  private static final int LEAST_SENTENCE = 6;

  private static final int MOST_ENDS = 10;
  private static final int MOST_STARTS = 6;

  private final IndexedArticle article;
  private final ReportingWords words;
  private final WordClasses classes;

  ReportedClauses(IndexedArticle article, Lexicon lexicon) {
    this.article = article;
    this.words = lexicon.reporting();
    this.classes = lexicon.wordClasses();
  }

  /**
   * Whether the token may report something: a verb or a noun of saying, or "according"; not where
   * the saying is denied or only supposed.
   */
  boolean isCue(DependencyTree tree, int t) {
    Token token = tree.token(t);
    if (isAccording(token)) {
      return true;
    }
    if (token.isVerb()) {
      return words.isVerb(token.lowerLemma()) && isAsserted(tree, t);
    }
    return token.isNoun()
        && words.isNoun(token.lowerLemma())
        && (hasClause(tree, t) || isFollowedByClause(tree, t));
  }

  /** Whether the noun has a clause that may be its content: not "a reply that was shared". */
  private static boolean hasClause(DependencyTree tree, int noun) {
    for (int child : tree.children(noun)) {
      Token first = tree.token(tree.firstBelow(child));
      boolean aboutIt = tree.is(child, "acl:relcl") && first.tag().startsWith("W");
      if (tree.is(child, "ccomp") || (tree.is(child, "acl") && !aboutIt)) {
        return true;
      }
    }
    return false;
  }

  /** Whether "that" or "to" and a verb come next, whatever the parser has them depend on. */
  private static boolean isFollowedByClause(DependencyTree tree, int noun) {
    if (noun + 2 >= tree.size()) {
      return false;
    }
    Token next = tree.token(noun + 1);
    return (next.tag().equals("TO") && tree.token(noun + 2).tag().equals("VB"))
        || (next.lowerText().equals("that") && tree.is(noun + 1, "mark"));
  }

  /**
   * Whether the verb tells of an act of saying: not "did not say if", not "if she says", not
   * "declined to say".
   */
  private boolean isAsserted(DependencyTree tree, int verb) {
    if (isNaming(tree, verb)) {
      return false;
    }
    boolean infinitive = verb > 0 && tree.token(verb - 1).lowerText().equals("to");
    int governor = tree.head(verb);
    boolean yetTo = verb > 1 && tree.token(verb - 2).lowerText().equals("yet");
    if (infinitive
        && (yetTo
            || (governor != Token.NO_HEAD && words.isRefusal(tree.token(governor).lowerLemma())))) {
      return false;
    }
    for (int child : tree.children(verb)) {
      String word = tree.token(child).lowerText();
      boolean denies = child < verb && NEGATIONS.contains(word);
      boolean supposes = tree.is(child, "mark") && (word.equals("if") || word.equals("unless"));
      if (denies || supposes) {
        return false;
      }
    }
    return true;
  }

  /** A man called John Smith: the parser often takes such a verb for that of the clause. */
  private boolean isNaming(DependencyTree tree, int verb) {
    return classes.contains(WordClass.VERBS_OF_NAMING, tree.token(verb).lowerLemma())
        && tree.token(verb).tag().equals("VBN")
        && !tree.hasChild(verb, "aux")
        && verb + 1 < tree.size()
        && tree.token(verb + 1).entity() == EntityType.PERSON;
  }

  private static boolean isAccording(Token token) {
    return token.text().equalsIgnoreCase("according");
  }

  /** The proposals for one cue, each stretch once. */
  List<ReportedClause> propose(int sentence, int cue) {
    DependencyTree tree = article.tree(sentence);
    Map<Long, ReportedClause> found = new LinkedHashMap<>();
    if (isAccording(tree.token(cue))) {
      proposeAccording(sentence, tree, cue, found);
    } else {
      proposeBehind(sentence, tree, cue, found);
      if (tree.token(cue).isVerb()) {
        proposeBefore(sentence, tree, cue, found);
      }
    }
    return new ArrayList<>(found.values());
  }

  private void add(
      Map<Long, ReportedClause> found,
      DependencyTree tree,
      int sentence,
      int cue,
      int from,
      int to,
      Origin origin) {
    int first = firstOfContent(tree, from, to);
    int end = endOfContent(tree, first, to);
    boolean holdsCue = first <= cue && cue < end;
    if (end - first < 2
        || holdsCue
        || tree.token(first).tag().equals("''")
        || startsWithAddressee(tree, cue, first)
        || isQuotedAs(tree, cue, end)
        || trailsOff(tree, first, end)) {
      return;
    }
    boolean clause = isAccording(tree.token(cue)) && first == 0 && end >= LEAST_SENTENCE;
    clause |= hasPredicate(tree, first, end);
    if (clause || isNominal(tree, first, end) || isSmallClause(tree, cue, first, end)) {
      found.putIfAbsent(
          1000L * first + end, ReportedClause.whole(sentence, cue, first, end, !clause, origin));
    }
  }

  /**
   * Whether it starts with whom the cue speaks to: "told the crew it would sail". Who hears it
   * stands right behind such a verb, but for its passive, and but for "told how it sailed".
   */
  private boolean startsWithAddressee(DependencyTree tree, int cue, int from) {
    String tag = tree.token(from).tag();
    return from == cue + 1
        && classes.contains(WordClass.VERBS_OF_TELLING, tree.token(cue).lowerLemma())
        && !tree.hasChild(cue, "nsubj:pass")
        && !tree.hasChild(cue, "aux:pass")
        && !tag.startsWith("W")
        && !tag.equals("IN")
        && !tag.equals("TO");
  }

  /** Whether it holds who is quoted, and as what: "quoted him as saying so on Friday". */
  private boolean isQuotedAs(DependencyTree tree, int cue, int to) {
    int quoted = tree.child(cue, "obj");
    for (int t = cue + 2; quoted > cue && t < to; t++) {
      if (tree.head(t) == cue
          && words.isVerb(tree.token(t).lowerLemma())
          && tree.token(t - 1).lowerText().equals("as")) {
        return true;
      }
    }
    return false;
  }

  /** Whether it ends with who says so: "it will sail according to the captain". */
  private static boolean trailsOff(DependencyTree tree, int from, int to) {
    for (int t = to - 1; t > from && !tree.token(t).isVerb(); t--) {
      if (isAccording(tree.token(t - 1)) && tree.token(t).lowerText().equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** Adds the sentence up to {@code to} around its reporting clause. */
  private static void addAround(
      Map<Long, ReportedClause> found,
      DependencyTree tree,
      int sentence,
      int cue,
      int clauseFrom,
      int clauseTo,
      int to) {
    int first = firstOfContent(tree, 0, clauseFrom);
    int gapFrom = endOfContent(tree, first, clauseFrom);
    int gapTo = firstOfContent(tree, clauseTo, to);
    int end = endOfContent(tree, gapTo, to);
    if (first < gapFrom && gapTo < end && hasPredicate(tree, first, end)) {
      found.putIfAbsent(
          1000L * first + end,
          new ReportedClause(sentence, cue, first, end, gapFrom, gapTo, false, Origin.AROUND));
    }
  }

  private static int firstOfContent(DependencyTree tree, int from, int to) {
    int first = from;
    while (first < to && (isLoose(tree.token(first)) || isConjunction(tree, first))) {
      first++;
    }
    return first;
  }

  private static int endOfContent(DependencyTree tree, int from, int to) {
    int end = to;
    while (end > from && (isLoose(tree.token(end - 1)) || tree.token(end - 1).tag().equals("``"))) {
      end--;
    }
    return end;
  }

  /** Whether its top, or one of them ("her to go"), is a predicate. */
  private static boolean hasPredicate(DependencyTree tree, int from, int to) {
    for (int t = from; t < to; t++) {
      if (isTop(tree, from, to, t) && isPredicate(tree, t)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether its only top is a noun that stands for a predicate, "the closure of the harbor" like
   * "to close it": one with a complement that names nobody.
   */
  private static boolean isNominal(DependencyTree tree, int from, int to) {
    if (isPreposition(tree, from) || (isPreposition(tree, from - 1) && !isTopic(tree, from - 1))) {
      return false;
    }
    int tops = 0;
    boolean nominal = false;
    for (int t = from; t < to; t++) {
      Token token = tree.token(t);
      if (isTop(tree, from, to, t) && token.isWord()) {
        nominal =
            token.isNoun()
                && !token.isProperNoun()
                && token.entity() == EntityType.NONE
                && isComplemented(tree, t);
        tops++;
      }
    }
    return nominal && tops == 1;
  }

  /** Whether it is the cue's object and what is said of it: "the probe as a security review". */
  private static boolean isSmallClause(DependencyTree tree, int cue, int from, int to) {
    boolean object = false;
    boolean saidOfIt = false;
    for (int t = from; t < to; t++) {
      if (!isTop(tree, from, to, t) || !tree.token(t).isWord()) {
        continue;
      }
      if (tree.head(t) != cue) {
        return false;
      }
      object |= tree.is(t, "obj");
      saidOfIt |= object && isSaidOfObject(tree, t);
    }
    return object && saidOfIt;
  }

  private static boolean isSaidOfObject(DependencyTree tree, int t) {
    if (tree.is(t, "obl")) {
      for (int child : tree.children(t)) {
        if (tree.is(child, "case") && ROLES.contains(tree.token(child).lowerText())) {
          return true;
        }
      }
    }
    return tree.is(t, "xcomp");
  }

  private static boolean isPreposition(DependencyTree tree, int t) {
    return t >= 0 && tree.is(t, "case") && !tree.token(t).tag().equals("POS");
  }

  /** Whether what is spoken of follows, not where or to whom: "called for the closure". */
  private static boolean isTopic(DependencyTree tree, int preposition) {
    return TOPICS.contains(tree.token(preposition).lowerText());
  }

  private static boolean isTop(DependencyTree tree, int from, int to, int t) {
    return tree.head(t) < from || tree.head(t) >= to;
  }

  /** A verb, or what a copula or a subject belongs to. */
  private static boolean isPredicate(DependencyTree tree, int t) {
    boolean attribute = tree.is(t, "amod") && !(t > 0 && tree.token(t - 1).tag().equals("IN"));
    return (tree.token(t).isVerb() && !attribute)
        || tree.hasChild(t, "cop")
        || tree.hasChild(t, "nsubj")
        || tree.hasChild(t, "aux");
  }

  private static boolean isComplemented(DependencyTree tree, int noun) {
    for (int child : tree.children(noun)) {
      if (tree.relation(child).equals("nmod") || tree.is(child, "acl") || tree.is(child, "ccomp")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConjunction(DependencyTree tree, int t) {
    return CONJUNCTIONS.contains(tree.token(t).lowerText()) && tree.is(t, "mark");
  }

  /** Punctuation that no clause begins or ends with. */
  private static boolean isLoose(Token token) {
    return switch (token.text()) {
      case ",", ".", ":", ";", "-", "--", "\u2013", "\u2014", "!", "?", "\u2026", "..." -> true;
      default -> false;
    };
  }

  private static @Nullable Origin origin(DependencyTree tree, int child) {
    return switch (tree.relation(child)) {
      case "ccomp", "parataxis" -> Origin.COMPLEMENT;
      case "xcomp" -> Origin.INFINITIVE;
      case "advcl", "acl", "dep", "obj", "iobj", "obl", "nmod", "csubj", "acl:relcl", "nsubj" ->
          Origin.DEPENDENT;
      default -> null;
    };
  }

  /** Where a clause that starts at {@code from} may be over: the sentence's end, and before it. */
  private static List<Integer> ends(DependencyTree tree, int from) {
    List<Integer> ends = new ArrayList<>();
    ends.add(tree.size());
    for (int t = from + 2; t < tree.size() - 1 && ends.size() < MOST_ENDS; t++) {
      if (!startsSecondClause(tree, t)
          && withBackshiftedClause(tree, t) == t
          && (isPause(tree.token(t))
              || tree.token(t).tag().equals("CC")
              || isAccording(tree.token(t))
              || startsOuterConstituent(tree, from, t))) {
        ends.add(t);
      }
    }
    return ends;
  }

  private static boolean isPause(Token token) {
    return switch (token.text()) {
      case ",", ";", ":", "(", "-" -> true;
      default -> isDash(token);
    };
  }

  /** Whether a constituent starts there that belongs to something before {@code from}. */
  private static boolean startsOuterConstituent(DependencyTree tree, int from, int t) {
    int top = t;
    for (int up = tree.head(t);
        up != Token.NO_HEAD && tree.firstBelow(up) == t;
        up = tree.head(up)) {
      top = up;
    }
    return tree.head(top) < from && !tree.is(top, "punct");
  }

  /** Where the report ends if a clause such as ", and he would call" follows what was parsed. */
  private static int withBackshiftedClause(DependencyTree tree, int to) {
    int at = to < tree.size() && tree.token(to).text().equals(",") ? to + 1 : to;
    boolean goesOn =
        at + 2 < tree.size()
            && tree.token(at).tag().equals("CC")
            && tree.token(at + 1).isPronoun()
            && isBackshifted(tree, at + 2);
    return goesOn ? tree.size() : to;
  }

  /** A modal as reported speech has it: "and he would call", which the same cue reports. */
  private static boolean isBackshifted(DependencyTree tree, int t) {
    return t < tree.size()
        && switch (tree.token(t).lowerText()) {
          case "would", "could", "might", "’d", "'d" -> true;
          default -> false;
        };
  }

  /** Whether the same cue goes on there: ", and that". */
  private static boolean startsSecondClause(DependencyTree tree, int t) {
    int at = tree.token(t).text().equals(",") ? t + 1 : t;
    return at + 1 < tree.size()
        && tree.token(at).tag().equals("CC")
        && tree.token(at + 1).lowerText().equals("that");
  }

  private static boolean isDash(Token token) {
    return token.text().equals("\u2014")
        || token.text().equals("--")
        || token.text().equals("\u2013");
  }

  private void proposeBehind(
      int sentence, DependencyTree tree, int cue, Map<Long, ReportedClause> found) {
    startsBehind(tree, cue)
        .forEach(
            (start, origin) -> {
              for (int end : ends(tree, start)) {
                add(found, tree, sentence, cue, start, end, origin);
              }
            });
  }

  /** Where a clause may start behind the cue: at what depends on it, and at surface signs. */
  private static Map<Integer, Origin> startsBehind(DependencyTree tree, int cue) {
    Map<Integer, Origin> starts = new LinkedHashMap<>();
    for (int child : tree.children(cue)) {
      Origin origin = origin(tree, child);
      if (child > cue && origin != null) {
        int start = Math.max(tree.firstBelow(child), cue + 1);
        starts.putIfAbsent(start, origin);
        if (tree.token(start).tag().equals("IN") && tree.is(start, "case")) {
          starts.putIfAbsent(start + 1, origin);
        }
      }
    }
    starts.putIfAbsent(cue + 1, Origin.BEHIND);
    int limit = Math.min(tree.size() - 1, cue + 12);
    for (int t = cue + 1; t < limit && starts.size() < MOST_STARTS; t++) {
      String text = tree.token(t).lowerText();
      if (text.equals("if") || text.equals("whether")) {
        starts.putIfAbsent(t, Origin.BEHIND);
      } else if ((text.equals("that") && !tree.is(t, "det"))
          || text.equals(":")
          || text.equals(",")) {
        starts.putIfAbsent(t + 1, Origin.BEHIND);
      } else if (tree.token(t).tag().equals("IN")
          && t + 1 < tree.size()
          && tree.token(t + 1).tag().equals("VBG")) {
        starts.putIfAbsent(t + 1, Origin.BEHIND);
      }
    }
    return starts;
  }

  /**
   * First token of the cue's own clause where that trails or interrupts the content: behind the
   * nearest pause, when no verb stands in between, whatever the parser made of it; else that of the
   * subject.
   */
  private static int reportingClauseStart(DependencyTree tree, int cue) {
    for (int t = cue - 1; t > 1 && !tree.token(t).isVerb(); t--) {
      if (t < cue - 1 && (tree.token(t).text().equals(",") || isDash(tree.token(t)))) {
        return t + 1;
      }
      if (!tree.token(t).isWord() && !tree.token(t).tag().equals("POS")) {
        break;
      }
    }
    int start = cue;
    for (int child : tree.children(cue)) {
      if (child < cue
          && (tree.is(child, "nsubj") || tree.is(child, "aux") || tree.is(child, "advmod"))) {
        start = Math.min(start, tree.firstBelow(child));
      }
    }
    return start;
  }

  private void proposeBefore(
      int sentence, DependencyTree tree, int cue, Map<Long, ReportedClause> found) {
    int start = reportingClauseStart(tree, cue);
    boolean participle = tree.token(cue).tag().equals("VBG") && !tree.hasChild(cue, "nsubj");
    if (participle
        || start < 2
        || (!tree.token(start - 1).text().equals(",") && !isDash(tree.token(start - 1)))) {
      return;
    }
    for (int from : startsBefore(tree, start)) {
      add(found, tree, sentence, cue, from, start, Origin.BEFORE);
    }
    int after = cue + 1;
    while (after < tree.size() && after < cue + 8 && !tree.token(after).text().equals(",")) {
      after++;
    }
    if (after < tree.size() - 2 && tree.token(after).text().equals(",")) {
      for (int end : ends(tree, after + 1)) {
        addAround(found, tree, sentence, cue, start, after, end);
        add(found, tree, sentence, cue, after + 1, end, Origin.BEHIND);
      }
    }
  }

  /** Where a clause that ends at {@code end} may start: the nearest places first. */
  private static List<Integer> startsBefore(DependencyTree tree, int end) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    if (tree.token(0).tag().equals("CC")) {
      starts.add(1);
    }
    for (int t = end - 2; t > 1 && starts.size() < MOST_STARTS; t--) {
      if (isPause(tree.token(t)) || tree.token(t).tag().equals("CC")) {
        starts.add(t + 1);
      }
    }
    return starts;
  }

  private void proposeAccording(
      int sentence, DependencyTree tree, int according, Map<Long, ReportedClause> found) {
    if (according > 2) {
      for (int from : startsBefore(tree, according)) {
        add(found, tree, sentence, according, from, according, Origin.BEFORE);
      }
    }
    int commas = 0;
    for (int t = according + 2; t < tree.size() - 1 && commas < 3; t++) {
      if (tree.token(t).text().equals(",")) {
        commas++;
        for (int end : ends(tree, t + 1)) {
          add(found, tree, sentence, according, t + 1, end, Origin.ACCORDING);
        }
        if (according > 2) {
          addAround(found, tree, sentence, according, according, t, tree.size());
        }
      }
    }
  }
}
