package org.sayso.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.lexicon.ReportingWords;
import org.sayso.mention.Affiliation;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.Token;

/**
 * Finds, for every verb and reporting noun of an article, the mentions that could be its source.
 *
 * <p>Works on basic dependencies, so subjects are carried over coordination, open complements and
 * participles here. One object for each article, for one thread.
 */
final class LinkFinder {
  private static final int MOST_STEPS_TO_SUBJECT = 8;
  private static final int MOST_SUBJECTS = 3;

  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

  private final IndexedArticle article;
  private final ReportingWords words;
  private final Map<Integer, Mention> byHead = new HashMap<>();
  private final Map<Integer, Mention> byStart = new HashMap<>();
  private final Map<Integer, Mention> byEnd = new HashMap<>();
  private final List<Link> links = new ArrayList<>();

  LinkFinder(IndexedArticle article, List<Mention> mentions, ReportingWords words) {
    this.article = article;
    this.words = words;
    for (Mention mention : mentions) {
      byHead.put(article.number(mention.sentence(), mention.head()), mention);
      byStart.putIfAbsent(mention.span().start(), mention);
      byEnd.put(mention.span().end(), mention);
    }
  }

  List<Link> find() {
    for (int s = 0; s < article.sentences().size(); s++) {
      DependencyTree tree = article.tree(s);
      for (int t = 0; t < tree.size(); t++) {
        Token token = tree.token(t);
        if (token.isVerb()) {
          linkVerb(s, tree, t);
        } else if (token.isNoun() && words.isNoun(token.lemma())) {
          linkNoun(s, tree, t);
        }
        if (token.lemma().equals("accord") || token.text().equalsIgnoreCase("according")) {
          linkAccording(s, tree, t);
        } else if (token.text().equals(":")) {
          linkLabel(s, tree, t);
        }
      }
    }
    return links;
  }

  private void add(int sentence, int head, int cue, Link.Kind kind) {
    int bearer = Affiliation.bearer(article.tree(sentence), head);
    int named = bearer == Token.NO_HEAD ? head : bearer;
    Mention mention = byHead.get(article.number(sentence, named));
    if (mention != null) {
      links.add(new Link(mention, article.number(sentence, cue), kind));
    }
  }

  private void linkVerb(int s, DependencyTree tree, int verb) {
    if (isQuotingAs(s, tree, verb)) {
      return;
    }
    int known = links.size();
    if (subject(tree, verb) == Token.NO_HEAD) {
      linkInverted(s, tree, verb);
    }
    linkSubjects(s, tree, verb);
    for (int child : tree.children(verb)) {
      if (tree.is(child, "obl") && hasCase(tree, child, "by")) {
        add(s, child, verb, Link.Kind.AGENT);
      }
    }
    if (words.isVerb(tree.token(verb).lemma())) {
      linkBeside(s, tree, verb, known);
    }
  }

  /**
   * {@code the mayor said} and {@code said the mayor} whatever the parser made of it: the mention
   * right before a reporting verb, and the one right behind it when the verb has no other subject.
   */
  private void linkBeside(int s, DependencyTree tree, int verb, int from) {
    List<Link> found = links.subList(from, links.size());
    int before = verb - 1;
    while (before > 0 && mayStandBeforeVerb(tree.token(before))) {
      before--;
    }
    int cue = article.number(s, verb);
    Optional<Mention> left = before < 0 ? Optional.empty() : endingAt(tree.token(before).end());
    if (left.isPresent()) {
      boolean linked = found.stream().anyMatch(link -> link.mention().equals(left.get()));
      if (!linked && !tree.hasChild(left.get().head(), "case")) {
        links.add(new Link(left.get(), cue, Link.Kind.BESIDE));
      }
      return;
    }
    boolean hasSubject = found.stream().anyMatch(link -> link.kind() == Link.Kind.SUBJECT);
    if (!hasSubject && verb + 1 < tree.size()) {
      startingAt(tree.token(verb + 1).start())
          .filter(right -> !tree.is(right.head(), "nsubj"))
          .ifPresent(right -> links.add(new Link(right, cue, Link.Kind.BESIDE)));
    }
  }

  private Optional<Mention> endingAt(int offset) {
    return Optional.ofNullable(byEnd.get(offset));
  }

  private Optional<Mention> startingAt(int offset) {
    return Optional.ofNullable(byStart.get(offset));
  }

  private static boolean mayStandBeforeVerb(Token token) {
    return token.tag().startsWith("RB")
        || token.tag().equals("MD")
        || token.relation().startsWith("aux");
  }

  /**
   * Climbs from a verb to the subject of its clause and, where the verb has none of its own, on to
   * those of the clauses above, since a participle may have been hung on the wrong one.
   */
  private void linkSubjects(int s, DependencyTree tree, int verb) {
    int quoted = quotedAs(s, tree, verb);
    if (quoted != Token.NO_HEAD) {
      addSubject(s, tree, verb, verb, quoted, Link.Kind.SUBJECT);
      return;
    }
    Link.Kind kind = Link.Kind.SUBJECT;
    int subjects = 0;
    int at = verb;
    for (int step = 0; step < MOST_STEPS_TO_SUBJECT && at != Token.NO_HEAD; step++) {
      int subject = subject(tree, at);
      if (subject != Token.NO_HEAD) {
        addSubject(s, tree, verb, at, subject, subjects == 0 ? kind : Link.Kind.REMOTE);
        subjects++;
        if (at == verb || subjects == MOST_SUBJECTS) {
          return;
        }
      }
      int up = tree.head(at);
      if (up == Token.NO_HEAD) {
        return;
      }
      if (tree.is(at, "acl")) {
        if (subjects == 0) {
          add(s, up, verb, tree.is(at, "acl:relcl") ? Link.Kind.RELATIVE : Link.Kind.MODIFIED);
        }
        kind = Link.Kind.INHERITED;
        up = governingVerb(tree, up);
      } else if (tree.is(at, "conj")) {
        kind = kind == Link.Kind.SUBJECT ? Link.Kind.COORDINATED : kind;
      } else {
        kind = Link.Kind.INHERITED;
      }
      at = up;
    }
  }

  private void addSubject(
      int s, DependencyTree tree, int verb, int clause, int subject, Link.Kind kind) {
    boolean passive = tree.is(subject, "nsubj:pass") && clause == verb;
    Link.Kind linked = passive ? Link.Kind.PASSIVE : kind;
    add(s, subject, verb, linked);
    for (int child : tree.children(subject)) {
      boolean nameInside =
          tree.is(child, "compound") && tree.token(child).entity() == EntityType.PERSON;
      if (tree.is(child, "appos") || tree.is(child, "conj") || nameInside) {
        add(s, child, verb, linked);
      }
    }
    if (tree.is(clause, "acl:relcl") && tree.token(subject).tag().startsWith("W")) {
      add(s, tree.head(clause), verb, Link.Kind.RELATIVE);
    }
  }

  /** Him in the agency quoted him as saying: the object of the verb above, if that is a mention. */
  private int quotedAs(int s, DependencyTree tree, int verb) {
    int above = tree.head(verb);
    if (above == Token.NO_HEAD
        || verb == 0
        || !tree.token(verb - 1).lowerText().equals("as")
        || !tree.token(verb).tag().equals("VBG")
        || !words.isVerb(tree.token(verb).lemma())) {
      return Token.NO_HEAD;
    }
    int quoted = tree.child(above, "obj");
    boolean known = quoted != Token.NO_HEAD && byHead.containsKey(article.number(s, quoted));
    return known ? quoted : Token.NO_HEAD;
  }

  /** Whether the verb only passes on what its object says: quoted in the same. */
  private boolean isQuotingAs(int s, DependencyTree tree, int verb) {
    return Arrays.stream(tree.children(verb))
        .anyMatch(child -> child > verb && quotedAs(s, tree, child) != Token.NO_HEAD);
  }

  /** The nearest verb above a noun, or the root above it. */
  private static int governingVerb(DependencyTree tree, int noun) {
    int at = tree.head(noun);
    while (at != Token.NO_HEAD && !tree.token(at).isVerb()) {
      at = tree.head(at);
    }
    return at;
  }

  /** {@code said Haq} that the parser read otherwise: the noun right behind a reporting verb. */
  private void linkInverted(int s, DependencyTree tree, int verb) {
    if (!words.isVerb(tree.token(verb).lemma())) {
      return;
    }
    for (int child : tree.children(verb)) {
      if (child > verb
          && (tree.is(child, "obj")
              || tree.is(child, "dep")
              || tree.is(child, "ccomp")
              || tree.is(child, "xcomp")
              || tree.is(child, "parataxis"))
          && tree.firstBelow(child) == verb + 1) {
        add(s, child, verb, Link.Kind.SUBJECT);
      }
    }
  }

  private static int subject(DependencyTree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "nsubj")) {
        return child;
      }
    }
    return Token.NO_HEAD;
  }

  private static boolean hasCase(DependencyTree tree, int noun, String preposition) {
    for (int child : tree.children(noun)) {
      if (tree.is(child, "case")
          && tree.token(child).text().toLowerCase(Locale.ROOT).equals(preposition)) {
        return true;
      }
    }
    return false;
  }

  /** The source of a noun: of what is its own, "her view of the mayor", the mayor is not. */
  private void linkNoun(int s, DependencyTree tree, int noun) {
    boolean owned = tree.hasChild(noun, "nmod:poss");
    for (int child : tree.children(noun)) {
      if (tree.is(child, "nmod:poss")) {
        add(s, child, noun, Link.Kind.POSSESSOR);
      } else if (tree.is(child, "nmod")
          && (hasCase(tree, child, "by")
              || hasCase(tree, child, "from")
              || (hasCase(tree, child, "of") && !owned))) {
        add(s, child, noun, Link.Kind.NOUN_SOURCE);
      } else if (tree.is(child, "compound")) {
        add(s, child, noun, Link.Kind.POSSESSOR);
      }
    }
  }

  private void linkAccording(int s, DependencyTree tree, int according) {
    int head = tree.head(according);
    if (head > according && byHead.containsKey(article.number(s, head))) {
      add(s, head, according, Link.Kind.ACCORDING);
      return;
    }
    for (int t = according + 1; t < tree.size() && t < according + 12; t++) {
      if (byHead.containsKey(article.number(s, t))) {
        add(s, t, according, Link.Kind.ACCORDING);
        return;
      }
    }
  }

  /**
   * The first mention before a colon that is no possessor, and the one right before it; behind a
   * dash, as newsletters write: Turnout falls again - Ann Dahl, Reuters: "...".
   */
  private void linkLabel(int s, DependencyTree tree, int colon) {
    for (int t = behindDash(tree, colon); t < colon - 1; t++) {
      if (byHead.containsKey(article.number(s, t)) && !tree.is(t, "nmod:poss")) {
        add(s, t, colon, Link.Kind.LABEL);
        break;
      }
    }
    if (colon > 0 && byHead.containsKey(article.number(s, colon - 1))) {
      add(s, colon - 1, colon, Link.Kind.LABEL);
    }
  }

  /** Where a name begins that a dash behind a space sets apart; 0 when there is none. */
  private static int behindDash(DependencyTree tree, int colon) {
    int dash = colon - 1;
    while (dash > 0 && isPartOfLabel(tree.token(dash))) {
      dash--;
    }
    boolean apart =
        dash > 0
            && dash < colon - 1
            && DASHES.contains(tree.token(dash).text())
            && tree.token(dash - 1).end() < tree.token(dash).start();
    return apart ? dash + 1 : 0;
  }

  private static boolean isPartOfLabel(Token token) {
    return token.isProperNoun() || token.text().equals(",") || token.lowerText().equals("and");
  }
}
