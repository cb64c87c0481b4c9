package org.sayso.corenlp;

import java.util.Arrays;
import java.util.List;

/**
 * Greedy arc-standard dependency parser with CoreNLP's published English model, after Chen and
 * Manning, "A Fast and Accurate Dependency Parser using Neural Networks" (2014).
 *
 * <p>Gives the trees of CoreNLP's own {@code DependencyParser}. Where only one transition is legal
 * nothing is scored. Time and memory grow linearly with the sentence. Safe for use by many threads.
 */
final class TransitionParser {
  private final ParserModel model;
  private final ParserNetwork network;

  TransitionParser(ParserModel model) {
    this.model = model;
    network = new ParserNetwork(model);
  }

  /** The heads and relations of a sentence, by token. */
  static final class Parse {
    private final int[] heads;
    private final String[] relations;

    private Parse(int[] heads, String[] relations) {
      this.heads = heads;
      this.relations = relations;
    }

    /** Index of the head, -1 for a root. */
    int head(int token) {
      return heads[token];
    }

    String relation(int token) {
      return relations[token];
    }
  }

  Parse parse(List<String> words, List<String> tags) {
    Run run = new Run(words, tags);
    while (!run.isDone()) {
      run.step();
    }
    return run.result();
  }

  /** One sentence on its way through the parser. Node 0 is the artificial root. */
  private final class Run {
    private static final int NONE = -1;

    private final int size;
    private final ParserNetwork.Nodes nodes;
    private final int[] stack;
    private int depth;
    private int next = 1;
    private final int[] heads;
    private final int[] labels;
    private final boolean[] isPassive;
    private final int[] firstLeft;
    private final int[] secondLeft;
    private final int[] firstRight;
    private final int[] secondRight;
    private final float[] hidden = new float[model.hiddenSize()];
    private final float[] scores = new float[model.transitions()];

    Run(List<String> sentence, List<String> sentenceTags) {
      size = sentence.size();
      int[] words = new int[size + 1];
      int[] tags = new int[size + 1];
      words[0] = model.rootWord();
      tags[0] = model.rootTag();
      for (int i = 1; i <= size; i++) {
        words[i] = model.word(sentence.get(i - 1));
        tags[i] = model.tag(sentenceTags.get(i - 1));
      }
      nodes = network.new Nodes(words, tags);
      stack = new int[size + 1];
      depth = 1;
      heads = new int[size + 1];
      labels = new int[size + 1];
      isPassive = new boolean[size + 1];
      firstLeft = none();
      secondLeft = none();
      firstRight = none();
      secondRight = none();
    }

    private int[] none() {
      int[] children = new int[size + 1];
      Arrays.fill(children, NONE);
      return children;
    }

    boolean isDone() {
      return depth == 1 && next > size;
    }

    void step() {
      boolean canShift = next <= size;
      if (depth > 2) {
        apply(bestTransition(canShift));
      } else if (canShift) {
        shift();
      } else {
        rightArc(0);
      }
    }

    private int bestTransition(boolean canShift) {
      score();
      int shift = scores.length - 1;
      int best = canShift ? shift : 1;
      for (int i = 0; i < shift; i++) {
        boolean isRoot = i % model.labelCount() == 0;
        if (!isRoot && (scores[i] > scores[best] || (scores[i] == scores[best] && i < best))) {
          best = i;
        }
      }
      return best;
    }

    private void apply(int transition) {
      if (transition < model.labelCount()) {
        leftArc(transition);
      } else if (transition < 2 * model.labelCount()) {
        rightArc(transition - model.labelCount());
      } else {
        shift();
      }
    }

    private void shift() {
      stack[depth++] = next++;
    }

    private void leftArc(int label) {
      int head = stack[depth - 1];
      int child = stack[depth - 2];
      secondLeft[head] = firstLeft[head];
      firstLeft[head] = child;
      attach(child, head, label);
      stack[depth - 2] = head;
      depth--;
    }

    private void rightArc(int label) {
      int head = stack[depth - 2];
      int child = stack[depth - 1];
      secondRight[head] = firstRight[head];
      firstRight[head] = child;
      attach(child, head, label);
      depth--;
    }

    private void attach(int child, int head, int label) {
      heads[child] = head;
      isPassive[head] |= model.label(label).equals("aux:pass");
      labels[child] = label;
    }

    private void score() {
      Arrays.fill(hidden, 0);
      for (int i = 0; i < 3; i++) {
        addNode(stackNode(2 - i), i);
        addNode(next + i <= size ? next + i : NONE, 3 + i);
      }
      addChildren(stackNode(0), ParserNetwork.FIRST_CHILD);
      addChildren(stackNode(1), ParserNetwork.FIRST_CHILD + ParserNetwork.CHILDREN_OF_NODE);
      network.score(hidden, scores);
    }

    private int stackNode(int fromTop) {
      return fromTop < depth ? stack[depth - 1 - fromTop] : NONE;
    }

    private void addChildren(int node, int position) {
      int left = firstLeft[node];
      int right = firstRight[node];
      if (left == NONE && right == NONE) {
        network.addChildless(hidden, position);
        return;
      }
      addChild(left, position);
      addChild(right, position + 1);
      addChild(secondLeft[node], position + 2);
      addChild(secondRight[node], position + 3);
      addChild(left == NONE ? NONE : firstLeft[left], position + 4);
      addChild(right == NONE ? NONE : firstRight[right], position + 5);
    }

    private void addChild(int node, int position) {
      addNode(node, position);
      if (node != NONE) {
        network.addLabel(hidden, labels[node], position);
      }
    }

    private void addNode(int node, int position) {
      if (node == NONE) {
        network.addMissing(hidden, position);
      } else {
        nodes.add(hidden, node, position);
      }
    }

    /** As CoreNLP does, a subject whose verb has a passive auxiliary becomes a passive subject. */
    private String relation(int node) {
      String label = model.label(labels[node]);
      boolean isActiveSubject = label.equals("nsubj") || label.equals("csubj");
      return isActiveSubject && isPassive[heads[node]] ? label + ":pass" : label;
    }

    Parse result() {
      int[] tokenHeads = new int[size];
      String[] relations = new String[size];
      for (int i = 0; i < size; i++) {
        tokenHeads[i] = heads[i + 1] - 1;
        relations[i] = relation(i + 1);
      }
      return new Parse(tokenHeads, relations);
    }
  }
}
