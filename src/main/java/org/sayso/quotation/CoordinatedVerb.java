package org.sayso.quotation;

import org.sayso.model.DependencyTree;
import org.sayso.model.Token;

/**
 * Tells, at a conjunction behind a word of saying, what the sentence may go on with there.
 *
 * <p>Parsers often take what the source did next for a part of what was said: "said the road was
 * safe and left". The tenses of the verbs tell more: "left" stands in that of "said". Stateless.
 */
final class CoordinatedVerb {
  /** No conjunction, or no verb behind it. */
  static final int NONE = 0;

  private static final int WITHOUT_SUBJECT = 1;
  private static final int LIKE_CONTENT = 1;
  private static final int LIKE_CUE = 2;
  private static final int WITH_SUBJECT = 5;

  /** How far behind a conjunction the verb may stand. */
  private static final int FARTHEST = 4;

  private CoordinatedVerb() {}

  /**
   * A number for the kind of continuation: from 1 for a verb without subject, from 5 for one with;
   * of the four each, the second and fourth have the tense of the content, the third and fourth
   * that of the cue.
   *
   * @param from first token of the content
   * @param at token from which the sentence goes on, a comma or the conjunction itself
   */
  static int code(DependencyTree tree, int cue, int from, int at) {
    int conjunction = at < tree.size() && tree.token(at).text().equals(",") ? at + 1 : at;
    if (conjunction >= tree.size() || !tree.token(conjunction).tag().equals("CC")) {
      return NONE;
    }
    int verb = finite(tree, conjunction + 1, Math.min(tree.size(), conjunction + 1 + FARTHEST));
    if (verb < 0) {
      return NONE;
    }
    boolean subject = false;
    for (int t = conjunction + 1; t < verb; t++) {
      subject |= tree.token(t).isNoun() || tree.token(t).isPronoun();
    }
    int content = finite(tree, from, at);
    return (subject ? WITH_SUBJECT : WITHOUT_SUBJECT)
        + (content >= 0 && sameTense(tree, content, verb) ? LIKE_CONTENT : 0)
        + (sameTense(tree, finiteOf(tree, cue), verb) ? LIKE_CUE : 0);
  }

  private static int finite(DependencyTree tree, int from, int to) {
    for (int t = from; t < to; t++) {
      if (tree.token(t).isFinite()) {
        return t;
      }
    }
    return -1;
  }

  /** The verb, or the auxiliary that carries its tense. */
  private static int finiteOf(DependencyTree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "aux") && tree.token(child).isFinite()) {
        return child;
      }
    }
    return verb;
  }

  private static boolean sameTense(DependencyTree tree, int one, int other) {
    return tense(tree.token(one)) == tense(tree.token(other));
  }

  private static int tense(Token verb) {
    return switch (verb.tag()) {
      case "VBD" -> 1;
      case "VBZ", "VBP" -> 2;
      case "MD" -> 3;
      default -> 0;
    };
  }
}
