package org.sayso.corenlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sayso.model.EntityType;

/**
 * Finds persons, organizations and locations with CoreNLP's published 3-class model: the most
 * likely labels of a linear-chain conditional random field, after Finkel, Grenager and Manning
 * (2005).
 *
 * <p>Gives the labels of CoreNLP's own {@code ner} annotator, which labels words joined by hyphens
 * as one word. Time and memory grow linearly with the sentence. Safe for use by many threads.
 */
final class EntityTagger {
  /** A hyphen before one of these does not join the words. */
  private static final Set<String> NOT_JOINED =
      Set.of(
          "based",
          "area",
          "registered",
          "headquartered",
          "native",
          "born",
          "raised",
          "backed",
          "controlled",
          "owned",
          "resident",
          "trained",
          "educated");

  private final EntityModel model;
  private final EntityWords words;
  private final EntityType[] types;
  private final int background;

  EntityTagger(EntityModel model, WordClusters clusters) {
    this.model = model;
    words = new EntityWords(model, clusters);
    types = new EntityType[model.labelCount()];
    Arrays.setAll(types, label -> type(model.label(label)));
    background = Arrays.asList(types).indexOf(EntityType.NONE);
  }

  private static EntityType type(String label) {
    return switch (label) {
      case "PERSON" -> EntityType.PERSON;
      case "ORGANIZATION" -> EntityType.ORGANIZATION;
      case "LOCATION" -> EntityType.LOCATION;
      default -> EntityType.NONE;
    };
  }

  /**
   * The entity types of the words of a sentence.
   *
   * @param touchesNext for each word whether no white space follows it
   */
  EntityType[] tag(List<String> words, List<String> tags, boolean[] touchesNext) {
    List<String> joined = new ArrayList<>();
    List<String> joinedTags = new ArrayList<>();
    int[] joinedIndex = new int[words.size()];
    for (int i = 0; i < words.size(); i++) {
      int last = joined.size() - 1;
      if (i > 0 && touchesNext[i - 1] && isJoined(joined.get(last), words, i)) {
        joined.set(last, joined.get(last) + words.get(i));
      } else {
        joined.add(words.get(i));
        joinedTags.add(tags.get(i));
      }
      joinedIndex[i] = joined.size() - 1;
    }
    int[] labels = label(new EntityFeatures(model, this.words, joined, joinedTags), joined.size());
    EntityType[] entities = new EntityType[words.size()];
    Arrays.setAll(entities, i -> types[labels[joinedIndex[i]]]);
    return entities;
  }

  private static boolean isJoined(String before, List<String> words, int at) {
    if (words.get(at).equals("-")) {
      return at + 1 < words.size() && !NOT_JOINED.contains(words.get(at + 1));
    }
    return before.endsWith("-") && !NOT_JOINED.contains(words.get(at));
  }

  /** The best path through the labels, found from left to right (Viterbi). */
  private int[] label(EntityFeatures features, int size) {
    int count = types.length;
    int[][] cameFrom = new int[size][count];
    double[] best = new double[count];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[background] = 0;
    for (int at = 0; at < size; at++) {
      double[] nodes = new double[count];
      double[] edges = new double[count * count];
      features.addNode(at, nodes);
      features.addEdge(at, edges);
      best = step(best, nodes, edges, cameFrom[at]);
    }
    return pathTo(indexOfMaximum(best), cameFrom);
  }

  private static double[] step(double[] best, double[] nodes, double[] edges, int[] cameFrom) {
    int count = nodes.length;
    double[] next = new double[count];
    for (int label = 0; label < count; label++) {
      double highest = Double.NEGATIVE_INFINITY;
      for (int before = 0; before < count; before++) {
        double score = best[before] + edges[before * count + label];
        if (score > highest) {
          highest = score;
          cameFrom[label] = before;
        }
      }
      next[label] = highest + nodes[label];
    }
    return next;
  }

  private static int[] pathTo(int end, int[][] cameFrom) {
    int[] path = new int[cameFrom.length];
    int label = end;
    for (int at = path.length - 1; at >= 0; at--) {
      path[at] = label;
      label = cameFrom[at][label];
    }
    return path;
  }

  private static int indexOfMaximum(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }
}
