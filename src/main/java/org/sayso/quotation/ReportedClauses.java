package org.sayso.quotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.lexicon.ReportingWords;
import org.sayso.model.DependencyTree;
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
  private static final Set<String> CLAUSE_RELATIONS = Set.of("ccomp", "parataxis");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");
  private static final int MOST_ENDS = 5;

  private final IndexedArticle article;
  private final ReportingWords words;

  ReportedClauses(IndexedArticle article, ReportingWords words) {
    this.article = article;
    this.words = words;
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
      return words.isVerb(token.lowerLemma()) && !tree.is(t, "aux") && isAsserted(tree, t);
    }
    return token.isNoun()
        && words.isNoun(token.lowerLemma())
        && (tree.hasChild(t, "ccomp") || tree.hasChild(t, "acl"));
  }

  /** Whether the verb tells of an act of saying: not "did not say if", not "if she says". */
  private static boolean isAsserted(DependencyTree tree, int verb) {
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

  private static boolean isAccording(Token token) {
    return token.lowerText().equals("according");
  }

  /** The proposals for one cue, each stretch once. */
  List<ReportedClause> propose(int sentence, int cue) {
    DependencyTree tree = article.tree(sentence);
    Map<Long, ReportedClause> found = new LinkedHashMap<>();
    if (isAccording(tree.token(cue))) {
      proposeAccording(sentence, tree, cue, found);
    } else {
      proposeDependents(sentence, tree, cue, found);
      if (tree.token(cue).isVerb()) {
        proposeBehind(sentence, tree, cue, found);
        proposeBefore(sentence, tree, cue, found);
      }
    }
    return new ArrayList<>(found.values());
  }

  private static void add(
      Map<Long, ReportedClause> found,
      DependencyTree tree,
      int sentence,
      int cue,
      int from,
      int to,
      Origin origin) {
    int first = Math.max(0, from);
    int end = Math.min(to, tree.size());
    while (first < end && (isLoose(tree.token(first)) || isConjunction(tree, first))) {
      first++;
    }
    while (end > first && isLoose(tree.token(end - 1))) {
      end--;
    }
    boolean holdsCue = first <= cue && cue < end && origin != Origin.AROUND;
    if (end - first >= 2 && !holdsCue && isClause(tree, first, end)) {
      found.putIfAbsent(1000L * first + end, new ReportedClause(sentence, cue, first, end, origin));
    }
  }

  /** Whether the highest word is a predicate: a verb, or what a copula or a subject belongs to. */
  private static boolean isClause(DependencyTree tree, int from, int to) {
    int top = from;
    for (int t = from; t < to; t++) {
      if (!tree.is(t, "punct") && tree.depth(t) < tree.depth(top)) {
        top = t;
      }
    }
    return tree.token(top).isVerb()
        || tree.hasChild(top, "cop")
        || tree.hasChild(top, "nsubj")
        || tree.hasChild(top, "aux");
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

  private void proposeDependents(
      int sentence, DependencyTree tree, int cue, Map<Long, ReportedClause> found) {
    for (int child : tree.children(cue)) {
      Origin origin = origin(tree, child);
      if (origin == null || (child < cue && origin != Origin.COMPLEMENT)) {
        continue;
      }
      int from = tree.firstBelow(child);
      int to = tree.lastBelow(child) + 1;
      if (child > cue) {
        to = withBackshiftedClause(tree, to);
        from = Math.max(from, cue + 1);
        add(found, tree, sentence, cue, from, to, origin);
        for (int end : ends(tree, child, to)) {
          add(found, tree, sentence, cue, from, end, origin);
        }
      } else {
        add(
            found,
            tree,
            sentence,
            cue,
            from,
            Math.min(to, reportingClauseStart(tree, cue)),
            origin);
      }
    }
  }

  private static @org.jspecify.annotations.Nullable Origin origin(DependencyTree tree, int child) {
    String relation = tree.relation(child);
    if (CLAUSE_RELATIONS.contains(relation)) {
      return Origin.COMPLEMENT;
    }
    return switch (relation) {
      case "xcomp" -> Origin.INFINITIVE;
      case "advcl", "acl", "dep", "obj", "obl", "csubj", "acl:relcl" ->
          hasVerb(tree, child) ? Origin.DEPENDENT : null;
      default -> null;
    };
  }

  private static boolean hasVerb(DependencyTree tree, int top) {
    for (int t = tree.firstBelow(top); t <= tree.lastBelow(top); t++) {
      if (tree.token(t).isVerb()) {
        return true;
      }
    }
    return false;
  }

  /** Places before {@code to} and behind {@code from} where a clause may already be over. */
  private List<Integer> ends(DependencyTree tree, int from, int to) {
    List<Integer> ends = new ArrayList<>();
    for (int t = from + 2; t < to - 1 && ends.size() < MOST_ENDS; t++) {
      Token token = tree.token(t);
      Token next = tree.token(t + 1);
      if (startsSecondClause(tree, t)) {
        continue;
      }
      boolean comma = token.text().equals(",") || token.text().equals(";") || isDash(token);
      boolean breaks =
          comma
              && (next.tag().equals("VBG")
                  || next.tag().equals("CC")
                  || next.tag().startsWith("W")
                  || next.tag().equals("IN")
                  || next.tag().equals("VBN")
                  || next.tag().equals("RB")
                  || isAccording(next)
                  || next.isPronoun());
      if (withBackshiftedClause(tree, t) > t) {
        continue;
      }
      boolean nextReport =
          token.tag().equals("CC")
              && (reportsAnew(tree, from, t + 1)
                  || (next.tag().equals("RB") && reportsAnew(tree, from, t + 2)));
      if (breaks || nextReport || (token.tag().equals("CC") && next.isPronoun())) {
        ends.add(t);
      }
    }
    return ends;
  }

  /** Whether a verb of saying stands there that is not coordinated with one of the content. */
  private boolean reportsAnew(DependencyTree tree, int from, int t) {
    return t < tree.size()
        && tree.token(t).isVerb()
        && words.isVerb(tree.token(t).lowerLemma())
        && !(tree.is(t, "conj") && tree.head(t) >= from);
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

  /** From right behind the cue, whatever the parser made of it. */
  private void proposeBehind(
      int sentence, DependencyTree tree, int cue, Map<Long, ReportedClause> found) {
    int limit = Math.min(tree.size(), cue + 12);
    List<Integer> starts = new ArrayList<>();
    starts.add(cue + 1);
    for (int t = cue + 1; t < limit; t++) {
      Token token = tree.token(t);
      String text = token.lowerText();
      if ((text.equals("that") && !tree.is(t, "det"))
          || text.equals("if")
          || text.equals("whether")
          || text.equals(":")
          || text.equals(",")) {
        starts.add(text.equals("if") || text.equals("whether") ? t : t + 1);
        if (starts.size() > 3) {
          break;
        }
      }
    }
    for (int start : starts) {
      if (start >= tree.size() || !hasVerbBetween(tree, start, tree.size())) {
        continue;
      }
      add(found, tree, sentence, cue, start, tree.size(), Origin.BEHIND);
      for (int end : ends(tree, start, tree.size())) {
        if (hasVerbBetween(tree, start, end)) {
          add(found, tree, sentence, cue, start, end, Origin.BEHIND);
        }
      }
    }
  }

  private static boolean hasVerbBetween(DependencyTree tree, int from, int to) {
    for (int t = from; t < Math.min(to, tree.size()); t++) {
      if (tree.token(t).isVerb()) {
        return true;
      }
    }
    return false;
  }

  /** First token of the cue's own clause: its subject's, if that stands before it. */
  private static int reportingClauseStart(DependencyTree tree, int cue) {
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
    if (hasVerbBetween(tree, 0, start)) {
      add(found, tree, sentence, cue, 0, start, Origin.BEFORE);
      for (int t = start - 2; t > 1; t--) {
        if (tree.token(t).text().equals(",") && hasVerbBetween(tree, t, start)) {
          add(found, tree, sentence, cue, t + 1, start, Origin.BEFORE);
          break;
        }
      }
    }
    int after = cue + 1;
    while (after < tree.size() && after < cue + 8 && !tree.token(after).text().equals(",")) {
      after++;
    }
    if (after < tree.size() - 2 && tree.token(after).text().equals(",")) {
      add(found, tree, sentence, cue, 0, tree.size(), Origin.AROUND);
      add(found, tree, sentence, cue, after + 1, tree.size(), Origin.BEHIND);
    }
  }

  private void proposeAccording(
      int sentence, DependencyTree tree, int according, Map<Long, ReportedClause> found) {
    if (according > 2) {
      add(found, tree, sentence, according, 0, according, Origin.BEFORE);
      for (int t = according - 2; t > 1; t--) {
        if (tree.token(t).text().equals(",") && hasVerbBetween(tree, t, according)) {
          add(found, tree, sentence, according, t + 1, according, Origin.BEFORE);
          break;
        }
      }
    }
    int commas = 0;
    for (int t = according + 2; t < tree.size() - 1 && commas < 3; t++) {
      if (tree.token(t).text().equals(",")) {
        commas++;
        add(found, tree, sentence, according, t + 1, tree.size(), Origin.ACCORDING);
        if (according > 2) {
          add(found, tree, sentence, according, 0, tree.size(), Origin.AROUND);
        }
      }
    }
  }
}
