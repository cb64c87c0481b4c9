package org.sayso.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sayso.learning.LexicalRates;
import org.sayso.learning.LexicalRates.Table;
import org.sayso.lexicon.ReportingWords;
import org.sayso.model.DependencyTree;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Quotation;
import org.sayso.model.Span;
import org.sayso.model.Token;

/**
 * Describes the clauses proposed for a cue, one feature row each and a last one for none of them.
 * One object for each article, for one thread.
 */
final class IndirectFeatures {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "neither", "no");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "should", "whether");

  private final IndexedArticle article;
  private final LexicalRates rates;
  private final ReportingWords words;
  private final boolean[] marked;
  private final boolean[] cues;

  IndirectFeatures(
      IndexedArticle article,
      List<Quotation> quotations,
      LexicalRates rates,
      ReportingWords words,
      ReportedClauses clauses) {
    this.article = article;
    this.rates = rates;
    this.words = words;
    cues = new boolean[article.tokenCount()];
    for (int t = 0; t < cues.length; t++) {
      cues[t] = clauses.isCue(article.tree(article.sentenceOf(t)), article.indexInSentence(t));
    }
    marked = new boolean[article.tokenCount()];
    for (Quotation quotation : quotations) {
      Span span = quotation.span();
      for (int t = article.firstTokenStartingFrom(span.start());
          t < marked.length && article.token(t).start() < span.end();
          t++) {
        marked[t] = true;
      }
    }
  }

  List<float[]> rows(int sentence, int cue, List<ReportedClause> proposals) {
    float[] shared = new float[IndirectFeature.COUNT];
    describeCue(sentence, cue, shared);
    set(shared, IndirectFeature.PROPOSALS, Math.min(12, proposals.size()));
    List<float[]> rows = new ArrayList<>(proposals.size() + 1);
    int longest = proposals.stream().mapToInt(p -> p.to() - p.from()).max().orElse(0);
    for (ReportedClause proposal : proposals) {
      float[] row = shared.clone();
      describeClause(proposal, row);
      describeBounds(proposal, row);
      int shorter = longest - proposal.to() + proposal.from();
      set(row, IndirectFeature.SHORTER_THAN_LONGEST, Math.min(20, shorter));
      rows.add(row);
    }
    set(shared, IndirectFeature.IS_NONE, true);
    set(shared, IndirectFeature.ORIGIN, -1);
    rows.add(shared);
    return rows;
  }

  /** Whether the word may report something: see {@link ReportedClauses#isCue}. */
  boolean isCue(int sentence, int t) {
    return cues[article.number(sentence, t)];
  }

  boolean isMarked(int sentence, int t) {
    return marked[article.number(sentence, t)];
  }

  /** The share of a clause's words that stand in marks, 0 to 1. */
  double markedShare(ReportedClause clause) {
    DependencyTree tree = article.tree(clause.sentence());
    int words = 0;
    int inMarks = 0;
    for (int t = clause.from(); t < clause.to(); t++) {
      if (tree.token(t).isWord()) {
        words++;
        if (isMarked(clause.sentence(), t)) {
          inMarks++;
        }
      }
    }
    return words == 0 ? 1 : (double) inMarks / words;
  }

  private static void set(float[] row, IndirectFeature feature, double value) {
    row[feature.ordinal()] = (float) value;
  }

  private static void set(float[] row, IndirectFeature feature, boolean value) {
    row[feature.ordinal()] = value ? 1 : 0;
  }

  private void describeCue(int sentence, int cue, float[] row) {
    DependencyTree tree = article.tree(sentence);
    Token token = tree.token(cue);
    set(row, IndirectFeature.CUE_RATE, rates.rate(Table.CUE, key(token)));
    set(row, IndirectFeature.CUE_RATE_UNMARKED, rates.rate(Table.CUE_OF_UNMARKED, key(token)));
    set(
        row,
        IndirectFeature.CUE_PHRASE_RATE,
        rates.rate(Table.CUE_PHRASE, CountedWords.phrase(article, article.number(sentence, cue))));
    set(row, IndirectFeature.CUE_TAG, tagCode(token.tag()));
    set(row, IndirectFeature.CUE_RELATION, relationCode(token.relation()));
    set(row, IndirectFeature.CUE_IS_NOUN, token.isNoun());
    set(row, IndirectFeature.CUE_IS_ACCORDING, token.lowerText().equals("according"));
    set(row, IndirectFeature.CUE_IN_MARKS, isMarked(sentence, cue));
    set(row, IndirectFeature.SENTENCE_TOKENS, Math.min(60, tree.size()));
    set(
        row,
        IndirectFeature.CUE_NEXT_TAG,
        cue + 1 < tree.size() ? tagCode(tree.token(cue + 1).tag()) : -1);
    describeDependents(tree, cue, row);
    describeGovernor(sentence, cue, row);
    int marks = 0;
    int cues = 0;
    for (int t = 0; t < tree.size(); t++) {
      if (isMarked(sentence, t)) {
        marks++;
      } else if (t != cue && isCue(sentence, t)) {
        cues++;
      }
    }
    set(row, IndirectFeature.SENTENCE_MARKS, (double) marks / tree.size());
    set(row, IndirectFeature.CUES_IN_SENTENCE, Math.min(6, cues));
  }

  private String key(Token token) {
    return LexicalRates.key(words.group(token), token.classedLemma());
  }

  private void describeGovernor(int sentence, int cue, float[] row) {
    DependencyTree tree = article.tree(sentence);
    int governor = tree.head(cue);
    if (governor != Token.NO_HEAD) {
      Token token = tree.token(governor);
      set(row, IndirectFeature.GOVERNOR_TAG, tagCode(token.tag()));
      set(row, IndirectFeature.GOVERNOR_IS_CUE, isCue(sentence, governor));
      set(row, IndirectFeature.GOVERNOR_RATE, rates.rate(Table.CUE, key(token)));
    }
  }

  private void describeDependents(DependencyTree tree, int cue, float[] row) {
    boolean subject = false;
    for (int child : tree.children(cue)) {
      Token token = tree.token(child);
      if (tree.is(child, "nsubj")) {
        subject = true;
        describeSubject(tree, cue, child, row);
        set(row, IndirectFeature.CUE_PASSIVE, tree.relation(child).endsWith("pass"));
      }
      if (NEGATIONS.contains(token.lowerText())) {
        set(row, IndirectFeature.CUE_NEGATED, true);
      }
      if (token.tag().equals("MD")) {
        set(row, IndirectFeature.CUE_MODAL, token.lowerText().matches("will|’ll|'ll") ? 2 : 1);
      }
      if (tree.is(child, "mark")) {
        set(row, IndirectFeature.CUE_INFINITIVE, token.lowerText().equals("to"));
        set(row, IndirectFeature.CUE_HAS_CONDITION, CONDITIONS.contains(token.lowerText()));
      }
      if (tree.is(child, "obj") || tree.is(child, "iobj")) {
        set(row, IndirectFeature.CUE_HAS_OBJECT, true);
      }
      if (tree.is(child, "ccomp")) {
        set(row, IndirectFeature.CUE_HAS_COMPLEMENT, child > cue ? 1 : 2);
      }
    }
    set(row, IndirectFeature.CUE_HAS_SUBJECT, subject);
    if (!subject) {
      set(row, IndirectFeature.CUE_SUBJECT_DISTANCE, 30);
    }
  }

  private void describeSubject(DependencyTree tree, int cue, int subject, float[] row) {
    Token token = tree.token(subject);
    String key = token.isProperNoun() ? "=" + token.entity() : token.lowerLemma();
    set(row, IndirectFeature.CUE_SUBJECT_RATE, rates.rate(Table.SOURCE, key));
    set(row, IndirectFeature.CUE_SUBJECT_PRONOUN, token.isPronoun());
    set(row, IndirectFeature.CUE_SUBJECT_DISTANCE, Math.max(-20, Math.min(20, subject - cue)));
  }

  private void describeClause(ReportedClause clause, float[] row) {
    DependencyTree tree = article.tree(clause.sentence());
    int from = clause.from();
    int to = clause.to();
    set(row, IndirectFeature.ORIGIN, clause.origin().ordinal());
    set(row, IndirectFeature.LENGTH, Math.min(50, to - from));
    set(
        row,
        IndirectFeature.STARTS_AT_SENTENCE_START,
        from == 0 || (from == 1 && !tree.token(0).isWord()));
    set(row, IndirectFeature.FIRST_TAG, tagCode(tree.token(from).tag()));
    set(row, IndirectFeature.LAST_TAG, tagCode(tree.token(to - 1).tag()));
    set(row, IndirectFeature.NEXT_TAG, to < tree.size() ? tagCode(tree.token(to).tag()) : -1);
    set(row, IndirectFeature.NEXT_IS_END, to >= tree.size() - 1);
    set(row, IndirectFeature.INFINITIVE_START, tree.token(from).tag().equals("TO"));
    set(row, IndirectFeature.CONJUNCTION, conjunctionCode(tree, from));
    set(row, IndirectFeature.MARKED_SHARE, markedShare(clause));
    describeInside(clause, tree, row);
    describeBetween(clause, tree, row);
    int words = 0;
    for (int t = to; t < tree.size(); t++) {
      if (tree.token(t).isWord() && to > clause.cue()) {
        words++;
      }
    }
    set(row, IndirectFeature.UNCOVERED_BEHIND, Math.min(20, words));
  }

  private void describeInside(ReportedClause clause, DependencyTree tree, float[] row) {
    int otherCues = 0;
    int commas = 0;
    boolean finite = false;
    boolean subject = false;
    int top = -1;
    int depth = Integer.MAX_VALUE;
    for (int t = clause.from(); t < clause.to(); t++) {
      Token token = tree.token(t);
      finite |= token.isFinite();
      subject |= tree.is(t, "nsubj");
      if (token.text().equals(",")) {
        commas++;
      }
      if (t != clause.cue() && isCue(clause.sentence(), t)) {
        otherCues++;
      }
      if (!tree.is(t, "punct") && tree.depth(t) < depth) {
        depth = tree.depth(t);
        top = t;
      }
    }
    set(row, IndirectFeature.FINITE, finite);
    set(row, IndirectFeature.SUBJECT, subject);
    set(row, IndirectFeature.OTHER_CUES_INSIDE, Math.min(4, otherCues));
    set(row, IndirectFeature.COMMAS_INSIDE, Math.min(5, commas));
    for (int t = clause.from() + 1; t < Math.min(clause.to(), clause.from() + 10); t++) {
      if (tree.token(t).lowerText().equals("that") && tree.is(t, "mark")) {
        set(row, IndirectFeature.CONJUNCTION_INSIDE, true);
      }
    }
    if (top >= 0) {
      set(
          row,
          IndirectFeature.TOP_RATE,
          rates.rate(Table.CONTENT_HEAD, tree.token(top).classedLemma()));
      set(row, IndirectFeature.TOP_TAG, tagCode(tree.token(top).tag()));
      boolean subtree =
          Math.abs(tree.firstBelow(top) - clause.from()) <= 1
              && Math.abs(tree.lastBelow(top) + 1 - clause.to()) <= 1;
      set(row, IndirectFeature.IS_SUBTREE, subtree);
      set(
          row,
          IndirectFeature.COVERS_COMPLEMENT,
          tree.head(top) == clause.cue() ? relationCode(tree.relation(top)) : 0);
    }
  }

  private void describeBetween(ReportedClause clause, DependencyTree tree, float[] row) {
    boolean behind = clause.from() > clause.cue();
    int low = behind ? clause.cue() + 1 : clause.to();
    int high = behind ? clause.from() : clause.cue();
    set(
        row,
        IndirectFeature.DISTANCE,
        Math.max(-20, Math.min(20, behind ? high - low : low - high)));
    int nouns = 0;
    int verbs = 0;
    for (int t = low; t < high; t++) {
      Token token = tree.token(t);
      if (token.text().equals(",")) {
        set(row, IndirectFeature.COMMA_BETWEEN, true);
      }
      if (token.text().equals(":")) {
        set(row, IndirectFeature.COLON_BETWEEN, true);
      }
      if (token.isNoun() || token.isPronoun()) {
        nouns++;
      }
      if (token.isVerb()) {
        verbs++;
      }
    }
    set(row, IndirectFeature.NOUNS_BETWEEN, Math.min(5, nouns));
    set(row, IndirectFeature.VERBS_BETWEEN, Math.min(5, verbs));
  }

  private void describeBounds(ReportedClause clause, float[] row) {
    DependencyTree tree = article.tree(clause.sentence());
    int from = clause.from();
    int to = clause.to();
    set(row, IndirectFeature.BEFORE_TAG, from == 0 ? -1 : tagCode(tree.token(from - 1).tag()));
    set(row, IndirectFeature.FIRST_RATE, boundaryRate(Table.CONTENT_START, clause, from));
    set(row, IndirectFeature.FINITE_INSIDE_TAG, finiteTag(tree, from, to));
    set(row, IndirectFeature.FINITE_BEHIND_TAG, finiteTag(tree, to, tree.size()));
    int behind = to;
    while (behind < tree.size() && !tree.token(behind).isWord()) {
      behind++;
    }
    if (behind < tree.size()) {
      set(row, IndirectFeature.BEHIND_TAG, tagCode(tree.token(behind).tag()));
      set(row, IndirectFeature.BEHIND_RATE, boundaryRate(Table.CONTENT_OVER, clause, behind));
      describeConstituentBehind(clause, tree, behind, row);
    } else {
      set(row, IndirectFeature.BEHIND_TAG, -1);
      set(row, IndirectFeature.BEHIND_RATE, -1);
    }
    describeCutDependencies(clause, tree, row);
    describeCoordination(clause, tree, row);
    describeAddressee(clause, tree, row);
    if (from > clause.cue()) {
      String frame =
          CountedWords.frame(
              article,
              article.number(clause.sentence(), clause.cue()),
              article.number(clause.sentence(), from));
      set(row, IndirectFeature.CUE_FRAME_RATE, rates.rate(Table.CUE_FRAME, frame));
    } else {
      set(row, IndirectFeature.CUE_FRAME_RATE, -1);
    }
  }

  /** Whether the sentence goes on, in the clause or behind it, with what the source did next. */
  private void describeCoordination(ReportedClause clause, DependencyTree tree, float[] row) {
    int inside = CoordinatedVerb.NONE;
    boolean cue = false;
    for (int t = clause.from() + 1; t < clause.to(); t++) {
      int code = CoordinatedVerb.code(tree, clause.cue(), clause.from(), t);
      if (code != CoordinatedVerb.NONE) {
        inside = code;
        for (int next = t + 1; next < Math.min(clause.to(), t + 5); next++) {
          cue |= isCue(clause.sentence(), next);
        }
      }
    }
    set(row, IndirectFeature.COORDINATED_INSIDE, inside);
    set(row, IndirectFeature.COORDINATED_CUE_INSIDE, cue);
    set(
        row,
        IndirectFeature.COORDINATED_BEHIND,
        CoordinatedVerb.code(tree, clause.cue(), clause.from(), clause.to()));
  }

  /** Whether the clause starts with whom the cue speaks to: "told the board it would pay". */
  private static void describeAddressee(ReportedClause clause, DependencyTree tree, float[] row) {
    for (int child : tree.children(clause.cue())) {
      if (child < clause.from() || tree.firstBelow(child) != clause.from()) {
        continue;
      }
      set(row, IndirectFeature.STARTS_AT_RELATION, relationCode(tree.relation(child)));
      int behind = tree.lastBelow(child) + 1;
      for (int t = behind; t < clause.to(); t++) {
        if (tree.is(t, "nsubj") && tree.head(t) >= behind && tree.head(t) < clause.to()) {
          set(row, IndirectFeature.ADDRESSEE_INSIDE, true);
        }
      }
    }
  }

  private float boundaryRate(Table table, ReportedClause clause, int t) {
    int number = article.number(clause.sentence(), t);
    return rates.rate(table, CountedWords.boundary(article, number));
  }

  /** What the words right behind the clause are, and whether they belong to it or to its cue. */
  private static void describeConstituentBehind(
      ReportedClause clause, DependencyTree tree, int behind, float[] row) {
    int top = behind;
    int head = tree.head(top);
    while (head != Token.NO_HEAD && tree.firstBelow(head) >= clause.to()) {
      top = head;
      head = tree.head(top);
    }
    boolean inside = clause.from() <= head && head < clause.to();
    set(row, IndirectFeature.BEHIND_RELATION, relationCode(tree.relation(top)));
    set(
        row,
        IndirectFeature.BEHIND_HEAD,
        head == clause.cue() ? 1 : inside ? 2 : head > behind ? 3 : 4);
  }

  private static void describeCutDependencies(
      ReportedClause clause, DependencyTree tree, float[] row) {
    int tops = 0;
    int before = 0;
    int behind = 0;
    for (int t = 0; t < tree.size(); t++) {
      if (tree.is(t, "punct") || t == clause.cue()) {
        continue;
      }
      boolean inside = clause.from() <= t && t < clause.to();
      boolean headInside = clause.from() <= tree.head(t) && tree.head(t) < clause.to();
      if (inside && !headInside) {
        tops++;
      } else if (!inside && headInside && t < clause.from()) {
        before++;
      } else if (!inside && headInside) {
        behind++;
      }
    }
    set(row, IndirectFeature.TOPS, Math.min(5, tops));
    set(row, IndirectFeature.STRANDED_BEFORE, Math.min(5, before));
    set(row, IndirectFeature.STRANDED_BEHIND, Math.min(5, behind));
    int leftOut = 0;
    for (int child : tree.children(clause.cue())) {
      if (tree.is(child, "ccomp") || tree.is(child, "xcomp") || tree.is(child, "parataxis")) {
        leftOut += Math.max(0, tree.lastBelow(child) + 1 - clause.to());
      }
    }
    set(row, IndirectFeature.COMPLEMENT_LEFT_OUT, Math.min(20, leftOut));
  }

  private static int finiteTag(DependencyTree tree, int from, int to) {
    for (int t = from; t < to; t++) {
      if (tree.token(t).isFinite()) {
        return tagCode(tree.token(t).tag());
      }
    }
    return 0;
  }

  private static int conjunctionCode(DependencyTree tree, int from) {
    String before = from > 0 ? tree.token(from - 1).lowerText() : "";
    return switch (before) {
      case "that" -> 1;
      case ":" -> 2;
      case "," -> 3;
      default ->
          switch (tree.token(from).lowerText()) {
            case "if", "whether" -> 4;
            case "to" -> 5;
            case "how", "why", "what", "where", "when", "who" -> 6;
            case "as" -> 7;
            case "of", "for", "about", "on", "against" -> 8;
            default -> 0;
          };
    };
  }

  private static int relationCode(String relation) {
    return switch (relation) {
      case "root" -> 1;
      case "ccomp" -> 2;
      case "parataxis" -> 3;
      case "xcomp" -> 4;
      case "advcl" -> 5;
      case "acl" -> 6;
      case "acl:relcl" -> 7;
      case "conj" -> 8;
      case "dep" -> 9;
      case "obj" -> 10;
      case "obl" -> 11;
      case "nmod" -> 12;
      case "amod" -> 13;
      case "case" -> 14;
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
      case "NNP", "NNPS" -> 10;
      case "PRP" -> 11;
      case "PRP$" -> 12;
      case "WP", "WP$", "WDT", "WRB" -> 13;
      case "JJ", "JJR", "JJS" -> 14;
      case "RB", "RBR", "RBS" -> 15;
      case "IN" -> 16;
      case "TO" -> 17;
      case "DT" -> 18;
      case "CC" -> 19;
      case "CD" -> 20;
      case "," -> 21;
      case "." -> 22;
      case "POS" -> 23;
      default -> 0;
    };
  }
}
