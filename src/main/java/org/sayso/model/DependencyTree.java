package org.sayso.model;

import java.util.Arrays;

/**
 * The dependencies of one sentence, ready to be walked; tokens are given by index. Immutable.
 *
 * <p>A forest is fine: a sentence that was not parsed has only roots.
 */
public final class DependencyTree {
  private static final int[] NONE = {};

  private final Sentence sentence;
  private final int[][] children;
  private final int[] first;
  private final int[] last;
  private final int[] depth;

  public DependencyTree(Sentence sentence) {
    this.sentence = sentence;
    int size = sentence.size();
    int[] counts = new int[size];
    for (Token token : sentence.tokens()) {
      if (!token.isRoot()) {
        counts[token.head()]++;
      }
    }
    children = new int[size][];
    for (int i = 0; i < size; i++) {
      children[i] = counts[i] == 0 ? NONE : new int[counts[i]];
    }
    Arrays.fill(counts, 0);
    for (int i = 0; i < size; i++) {
      int head = sentence.token(i).head();
      if (head != Token.NO_HEAD) {
        children[head][counts[head]++] = i;
      }
    }
    first = new int[size];
    last = new int[size];
    depth = new int[size];
    measureSubtrees();
  }

  private void measureSubtrees() {
    int size = sentence.size();
    for (int i = 0; i < size; i++) {
      first[i] = i;
      last[i] = i;
    }
    for (int i = 0; i < size; i++) {
      int steps = 0;
      for (int up = head(i); up != Token.NO_HEAD && steps < size; up = head(up)) {
        steps++;
        first[up] = Math.min(first[up], i);
        last[up] = Math.max(last[up], i);
      }
      depth[i] = steps;
    }
  }

  public Sentence sentence() {
    return sentence;
  }

  public Token token(int index) {
    return sentence.token(index);
  }

  public int size() {
    return sentence.size();
  }

  public int head(int index) {
    return sentence.token(index).head();
  }

  public String relation(int index) {
    return sentence.token(index).relation();
  }

  /**
   * Whether the relation is this one or a subtype of it: {@code nsubj} covers {@code nsubj:pass}.
   */
  public boolean is(int index, String relation) {
    String actual = relation(index);
    return actual.startsWith(relation)
        && (actual.length() == relation.length() || actual.charAt(relation.length()) == ':');
  }

  /** The direct dependents, in text order. */
  public int[] children(int index) {
    return children[index].clone();
  }

  /** The first child in that relation or a subtype, or {@link Token#NO_HEAD}. */
  public int child(int index, String relation) {
    for (int child : children[index]) {
      if (is(child, relation)) {
        return child;
      }
    }
    return Token.NO_HEAD;
  }

  /** The preposition before a noun in lower case, as by in "by her"; empty when there is none. */
  public String preposition(int noun) {
    int preposition = child(noun, "case");
    return preposition == Token.NO_HEAD ? "" : token(preposition).lowerText();
  }

  public boolean hasChild(int index, String relation) {
    return child(index, relation) != Token.NO_HEAD;
  }

  /** Whether {@code ancestor} is the token itself or stands above it. */
  public boolean dominates(int ancestor, int index) {
    int steps = 0;
    for (int at = index; at != Token.NO_HEAD && steps <= size(); at = head(at), steps++) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** Index of the leftmost token below, or the token itself. */
  public int firstBelow(int index) {
    return first[index];
  }

  /** Index of the rightmost token below, or the token itself. */
  public int lastBelow(int index) {
    return last[index];
  }

  /** Number of steps to the root. */
  public int depth(int index) {
    return depth[index];
  }
}
