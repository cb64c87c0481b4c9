package org.sayso.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.DependencyTree;
import org.sayso.model.EntityType;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Span;
import org.sayso.model.Token;

/**
 * Finds every noun phrase and pronoun of an article, in text order: whatever could be a source.
 *
 * <p>A mention is a base noun phrase: the head with what modifies it on the left and, in names, on
 * the right; no relative clauses, appositions or coordinated phrases. Stateless.
 */
public final class MentionFinder {
  private static final Set<String> INNER_RELATIONS =
      Set.of("compound", "flat", "fixed", "amod", "goeswith", "nummod", "case", "punct", "advmod");
  private static final Set<String> LEFT_MODIFIERS =
      Set.of("det", "amod", "compound", "flat", "nummod", "nmod:poss", "det:predet");
  private static final Set<String> NOUN_LIKE_TAGS = Set.of("CD", "DT", "JJ", "JJS", "JJR");
  private static final Set<String> RUBRICS = Set.of("quote", "quotes", "details", "background");
  private static final Set<String> QUANTIFIERS =
      Set.of(
          "many",
          "some",
          "others",
          "other",
          "both",
          "one",
          "all",
          "several",
          "most",
          "few",
          "another",
          "neither",
          "none",
          "those",
          "everyone",
          "everybody",
          "someone",
          "somebody");

  /** The number, the unit and two hyphens of an age stand before "old". */
  private static final int TOKENS_BEFORE_OLD = 4;

  /** The mentions in text order of their heads, where no transcript stands. */
  public List<Mention> find(IndexedArticle article) {
    return find(article, List.of());
  }

  /**
   * The mentions in text order of their heads.
   *
   * @param labels who speaks in a transcript, in text order: each is one name
   */
  public List<Mention> find(IndexedArticle article, List<Span> labels) {
    List<Mention> mentions = new ArrayList<>();
    Set<String> surnames = surnames(article);
    Iterator<Span> remaining = labels.iterator();
    Optional<Span> label = next(remaining);
    int behindLabel = 0;
    for (int s = 0; s < article.sentences().size(); s++) {
      DependencyTree tree = article.tree(s);
      for (int t = 0; t < tree.size(); t++) {
        if (label.filter(tree.token(t).span()::overlaps).isPresent()) {
          if (tree.token(t).end() >= label.get().end()) {
            mentions.add(new Mention(label.get(), MentionKind.NAME, s, t));
            behindLabel = tree.token(t).end();
            label = next(remaining);
          }
        } else if (isHead(tree, t)) {
          Mention mention = mention(article, s, t);
          if (mention.span().start() >= behindLabel) {
            mentions.add(mention);
          }
        } else if (isMistakenSurname(tree, t, surnames)) {
          mentions.add(new Mention(tree.token(t).span(), MentionKind.NAME, s, t));
        }
      }
    }
    return mentions;
  }

  private static Optional<Span> next(Iterator<Span> labels) {
    return labels.hasNext() ? Optional.of(labels.next()) : Optional.empty();
  }

  /** The last words of the full names of people in the article. */
  private static Set<String> surnames(IndexedArticle article) {
    Set<String> surnames = new HashSet<>();
    for (int t = 1; t < article.tokenCount(); t++) {
      Token token = article.token(t);
      boolean last =
          t + 1 == article.tokenCount() || article.token(t + 1).entity() != EntityType.PERSON;
      if (last
          && token.entity() == EntityType.PERSON
          && article.token(t - 1).entity() == EntityType.PERSON) {
        surnames.add(token.text());
      }
    }
    return surnames;
  }

  /** A surname that looks like another word and was taken for it: {@code Early called it off}. */
  private static boolean isMistakenSurname(DependencyTree tree, int t, Set<String> surnames) {
    Token token = tree.token(t);
    if (token.isNoun()
        || token.entity() == EntityType.PERSON
        || !Character.isUpperCase(token.text().charAt(0))
        || !surnames.contains(token.text())
        || t + 1 == tree.size()) {
      return false;
    }
    Token next = tree.token(t + 1);
    return next.isWord()
        ? next.isVerb()
            && (t > 0 || next.isFinite())
            && Character.isLowerCase(next.text().charAt(0))
        : next.text().equals("'s") || next.text().equals("’s");
  }

  private static boolean isHead(DependencyTree tree, int t) {
    Token token = tree.token(t);
    if (token.isPronoun()) {
      return true;
    }
    if (isRubric(tree, t) || Affiliation.bearer(tree, t) != Token.NO_HEAD) {
      return false;
    }
    if (token.text().equalsIgnoreCase("that") && tree.is(t, "nsubj")) {
      return true;
    }
    if (!Character.isLetterOrDigit(token.text().charAt(0)) && token.text().charAt(0) != '@') {
      return false;
    }
    if (token.entity() == EntityType.PERSON) {
      return isLastOfName(tree, t);
    }
    if (isAge(tree, t)) {
      return true;
    }
    if (token.isNoun()) {
      return !isUnitOfAge(tree, t)
          && (!INNER_RELATIONS.contains(base(token.relation())) || isOutsideHeadPhrase(tree, t));
    }
    boolean argument = tree.is(t, "nsubj") || tree.is(t, "obl");
    return argument
        && (NOUN_LIKE_TAGS.contains(token.tag())
            || QUANTIFIERS.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  /** What some agencies put before each quotation instead of its source: Quote: "..." */
  private static boolean isRubric(DependencyTree tree, int t) {
    return t == 0
        && tree.size() > 1
        && tree.token(1).text().equals(":")
        && RUBRICS.contains(tree.token(t).lowerText());
  }

  /** The last word of "the 40-year-old", unless that only describes the noun behind it. */
  private static boolean isAge(DependencyTree tree, int t) {
    return t > 1
        && tree.token(t).lowerText().equals("old")
        && isUnitOfAge(tree, t - 2)
        && (t + 1 == tree.size() || !tree.token(t + 1).isNoun());
  }

  private static boolean isUnitOfAge(DependencyTree tree, int t) {
    return t > 1
        && t + 2 < tree.size()
        && isHyphen(tree.token(t - 1))
        && isHyphen(tree.token(t + 1))
        && tree.token(t + 2).lowerText().equals("old");
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** A modifier that the parser hung on something other than a noun is a phrase of its own. */
  private static boolean isOutsideHeadPhrase(DependencyTree tree, int t) {
    int head = tree.head(t);
    return head != Token.NO_HEAD && !tree.token(head).isNoun();
  }

  private static boolean isLastOfName(DependencyTree tree, int t) {
    return t + 1 >= tree.size() || tree.token(t + 1).entity() != EntityType.PERSON;
  }

  private static Mention mention(IndexedArticle article, int s, int t) {
    DependencyTree tree = article.tree(s);
    Token head = tree.token(t);
    if (head.isPronoun() || head.text().equalsIgnoreCase("that")) {
      return new Mention(head.span(), MentionKind.PRONOUN, s, t);
    }
    int first = t;
    int last = t;
    boolean grown = true;
    while (grown) {
      grown = false;
      int left = first - 1;
      if (left >= 0 && belongsOnTheLeft(tree, left, first, t)) {
        first = left;
        grown = true;
      }
    }
    while (last + 1 < tree.size() && belongsOnTheRight(tree, last + 1, t)) {
      last++;
    }
    MentionKind kind =
        head.isProperNoun() || head.entity() != EntityType.NONE
            ? MentionKind.NAME
            : MentionKind.DESCRIPTION;
    return new Mention(new Span(tree.token(first).start(), tree.token(last).end()), kind, s, t);
  }

  /** Whether the token just left of the phrase is part of it. */
  private static boolean belongsOnTheLeft(DependencyTree tree, int left, int first, int head) {
    Token token = tree.token(left);
    if (isOutsidePhrase(token, tree.token(first), tree.token(head))) {
      return false;
    }
    if (token.tag().equals("DT") && first == head - TOKENS_BEFORE_OLD && isAge(tree, head)) {
      return true;
    }
    if (isMark(token)) {
      boolean joins = isHyphen(token) && token.end() == tree.token(first).start();
      return joins && left > 0 && (tree.dominates(head, left) || isInName(tree, left - 1));
    }
    EntityType entity = token.entity();
    boolean sameName = tree.token(head).entity() == entity && tree.token(first).entity() == entity;
    if (sameName
        && (entity == EntityType.PERSON
            || (entity == EntityType.ORGANIZATION && tree.dominates(head, left)))) {
      return true;
    }
    if (isHyphen(tree.token(first)) && token.end() == tree.token(first).start()) {
      return tree.dominates(head, left) || isInName(tree, left);
    }
    int top = left;
    while (tree.head(top) != head
        && tree.head(top) != Token.NO_HEAD
        && tree.head(top) < head
        && tree.head(top) > top) {
      top = tree.head(top);
    }
    if (tree.head(top) == head) {
      return LEFT_MODIFIERS.contains(tree.relation(top))
          || LEFT_MODIFIERS.contains(base(tree.relation(top)));
    }
    // inside a modifier whose head was taken already: "the president 's" of "spokesman"
    int up = tree.head(left);
    return up != Token.NO_HEAD
        && up >= first
        && up < head
        && tree.dominates(head, left)
        && !token.isVerb();
  }

  /** A name before a hyphen, behind a given name: Macaraeg in Teresita Macaraeg-Uy. */
  private static boolean isInName(DependencyTree tree, int token) {
    return token > 0
        && tree.token(token).isProperNoun()
        && tree.token(token - 1).entity() == EntityType.PERSON;
  }

  /** What one official called it; all the spokesman would say; a student named Ann. */
  private static boolean isOutsidePhrase(Token token, Token first, Token head) {
    return token.lowerText().equals("what")
        || (token.lowerText().equals("named") && head.entity() == EntityType.PERSON)
        || (token.lowerText().equals("all")
            && first.lowerText().equals("the")
            && head.tag().equals("NN"));
  }

  private static boolean belongsOnTheRight(DependencyTree tree, int right, int head) {
    Token token = tree.token(right);
    return tree.head(right) == head
        && (tree.is(right, "flat") || (tree.is(right, "compound") && token.isProperNoun()));
  }

  private static boolean isHyphen(Token token) {
    return token.text().equals("-") || token.text().equals("\u2013");
  }

  private static boolean isMark(Token token) {
    return !Character.isLetterOrDigit(token.text().charAt(0))
        && token.text().length() <= 2
        && !token.text().startsWith("'")
        && !token.text().startsWith("\u2019")
        && !token.text().startsWith("@")
        && !token.text().startsWith("$");
  }
}
