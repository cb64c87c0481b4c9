package org.sayso.corenlp;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The network of the transition parser with what it already worked out.
 *
 * <p>An embedding contributes the same to the hidden layer whenever it stands at the same position.
 * The contributions of a word together with its tag are kept in a table of fixed size in which a
 * newcomer replaces whoever has its slot; those of tags, of labels and of missing nodes are kept
 * for good. The result does not depend on what is kept. Safe for use by many threads.
 */
final class ParserNetwork {
  /** Positions of words; the tags of the same nodes follow, and then the labels of the children. */
  static final int NODES = 18;

  static final int FIRST_CHILD = 6;
  static final int CHILDREN_OF_NODE = 6;
  private static final int CHILDREN = NODES - FIRST_CHILD;
  private static final int NO_LABEL = -1;
  private static final int KEPT_BITS = 15;

  private final ParserModel model;
  private final AtomicReferenceArray<Kept> kept = new AtomicReferenceArray<>(1 << KEPT_BITS);
  private final AtomicReferenceArray<float[]> tags;
  private final AtomicReferenceArray<float[]> labels;
  private final float[][] missing;
  private final float[][] childless;

  /**
   * The contribution of a word and its tag at a position; its fields are final, as threads race.
   */
  private static final class Kept {
    private final int word;
    private final int tag;
    private final int position;
    private final float[] contribution;

    Kept(int word, int tag, int position, float[] contribution) {
      this.word = word;
      this.tag = tag;
      this.position = position;
      this.contribution = contribution;
    }

    boolean is(int word, int tag, int position) {
      return this.word == word && this.tag == tag && this.position == position;
    }
  }

  ParserNetwork(ParserModel model) {
    this.model = model;
    tags = new AtomicReferenceArray<>(NODES * model.tagCount());
    labels = new AtomicReferenceArray<>(CHILDREN * model.labelCount());
    missing = new float[NODES][];
    for (int i = 0; i < NODES; i++) {
      missing[i] = nodeContribution(model.nullWord(), model.nullTag(), i);
      if (i >= FIRST_CHILD) {
        VectorMath.add(missing[i], labelContribution(NO_LABEL, i));
      }
    }
    childless = new float[CHILDREN / CHILDREN_OF_NODE][model.hiddenSize()];
    for (int i = 0; i < CHILDREN; i++) {
      VectorMath.add(childless[i / CHILDREN_OF_NODE], missing[FIRST_CHILD + i]);
    }
  }

  private float[] tagContribution(int tag, int position) {
    int place = position * model.tagCount() + tag - model.firstTag();
    float[] known = tags.get(place);
    if (known == null) {
      known = new float[model.hiddenSize()];
      model.addContribution(tag, NODES + position, known);
      tags.set(place, known);
    }
    return known;
  }

  private float[] keptLabelContribution(int label, int position) {
    int place = (position - FIRST_CHILD) * model.labelCount() + label;
    float[] known = labels.get(place);
    if (known == null) {
      known = labelContribution(label, position);
      labels.set(place, known);
    }
    return known;
  }

  private float[] labelContribution(int label, int position) {
    float[] sum = new float[model.hiddenSize()];
    model.addContribution(model.labelRow(label), 2 * NODES + position - FIRST_CHILD, sum);
    return sum;
  }

  private float[] nodeContribution(int word, int tag, int position) {
    float[] sum = tagContribution(tag, position).clone();
    model.addContribution(word, position, sum);
    return sum;
  }

  /** What the nodes of one sentence contribute, looked up once. */
  final class Nodes {
    private final int[] words;
    private final int[] nodeTags;
    private final float[][] contributions;

    /** Looks up the positions that every node will stand at. */
    Nodes(int[] words, int[] nodeTags) {
      this.words = words;
      this.nodeTags = nodeTags;
      contributions = new float[NODES * words.length][];
      for (int position = 0; position < FIRST_CHILD; position++) {
        for (int i = 1; i < words.length; i++) {
          contribution(i, position);
        }
      }
    }

    /** Adds to the hidden layer the node at a position. */
    void add(float[] hidden, int node, int position) {
      VectorMath.add(hidden, contribution(node, position));
    }

    private float[] contribution(int node, int position) {
      int place = position * words.length + node;
      float[] known = contributions[place];
      if (known == null) {
        known = ParserNetwork.this.contribution(words[node], nodeTags[node], position);
        contributions[place] = known;
      }
      return known;
    }
  }

  private float[] contribution(int word, int tag, int position) {
    int slot = slot(word, tag, position);
    Kept found = kept.get(slot);
    if (found == null || !found.is(word, tag, position)) {
      found = new Kept(word, tag, position, nodeContribution(word, tag, position));
      kept.set(slot, found);
    }
    return found.contribution;
  }

  private static int slot(int word, int tag, int position) {
    int number = (word * 31 + tag) * NODES + position;
    return (number * 0x9E3779B9) >>> (Integer.SIZE - KEPT_BITS);
  }

  /** Adds to the hidden layer the label of the child at a position. */
  void addLabel(float[] hidden, int label, int position) {
    VectorMath.add(hidden, keptLabelContribution(label, position));
  }

  /** Adds to the hidden layer that no node stands at a position. */
  void addMissing(float[] hidden, int position) {
    VectorMath.add(hidden, missing[position]);
  }

  /** Adds to the hidden layer that no node stands at any position of a node's children. */
  void addChildless(float[] hidden, int firstPosition) {
    VectorMath.add(hidden, childless[(firstPosition - FIRST_CHILD) / CHILDREN_OF_NODE]);
  }

  /** Scores every transition: a cube of the hidden layer, then its weighted sums. */
  void score(float[] hidden, float[] scores) {
    float[] bias = model.hiddenBias();
    for (int i = 0; i < hidden.length; i++) {
      float sum = hidden[i] + bias[i];
      hidden[i] = sum * sum * sum;
    }
    Arrays.fill(scores, 0);
    VectorMath.addProduct(scores, hidden, model.outputWeights(), 0);
  }
}
