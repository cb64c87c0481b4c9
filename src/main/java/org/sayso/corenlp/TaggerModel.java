package org.sayso.corenlp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The published weights of CoreNLP's {@code english-left3words-distsim} tagger, a maximum entropy
 * model of each tag given the words around it and the two tags before it, with its dictionary.
 *
 * <p>Immutable, and without an object for each feature. Sets of tags are bit sets.
 */
final class TaggerModel {
  static final String RESOURCE =
      "/edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  static final int FORMAT = 2;

  /** What CoreNLP calls a word or tag outside the sentence. */
  static final String OUTSIDE = "NA";

  /** The word that ends every sentence. */
  static final String END = ".$.";

  private static final int TAG_PAIR = 3;
  private static final int PREVIOUS_TAG = 4;
  private static final int KINDS = 44;
  private static final int RARE_BELOW = 5;
  private static final String NO_CLUSTER = "null";
  private static final int COUNT_BITS = 6;

  private final String[] tags;
  private final FingerprintTable dictionary;
  private final Entry[] entries;
  private final WordClusters clusters;
  private final FingerprintTable features;
  private final IntBuffer featureTags;
  private final DoubleBuffer featureWeights;
  private final Transitions[] transitions;

  /**
   * What the dictionary knows about a word.
   *
   * @param tags the tags that it can have
   * @param isRare whether the model looks at the shape and the letters of the word, too
   * @param firstTag its most frequent tag, -1 when the word is unknown
   */
  record Entry(long tags, boolean isRare, int firstTag) {}

  /** For each tag how much the two tags before speak for it. */
  static final class Transitions {
    private final double[] scores;
    private final double[] factors;

    private Transitions(double[] scores) {
      this.scores = scores;
      factors = new double[scores.length];
      for (int i = 0; i < scores.length; i++) {
        factors[i] = Math.exp(scores[i]);
      }
    }

    double score(int tag) {
      return scores[tag];
    }

    /** The sum over all tags when each has that factor from elsewhere. */
    double total(double[] others) {
      double even = 0;
      double odd = 0;
      int i = 0;
      for (; i + 1 < factors.length; i += 2) {
        even += factors[i] * others[i];
        odd += factors[i + 1] * others[i + 1];
      }
      return i < factors.length ? even + odd + factors[i] * others[i] : even + odd;
    }
  }

  private TaggerModel(ByteBuffer flat) {
    tags = FlatData.readStrings(flat);
    dictionary = FingerprintTable.read(flat);
    entries = new Entry[flat.getInt()];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = new Entry(flat.getLong(), flat.getInt() != 0, flat.getInt());
    }
    clusters = WordClusters.read(flat);
    features = FingerprintTable.read(flat);
    int weights = flat.getInt();
    featureTags = FlatData.slice(flat, weights * Integer.BYTES).asIntBuffer();
    featureWeights = FlatData.slice(flat, weights * Double.BYTES).asDoubleBuffer();
    transitions = transitions();
  }

  static TaggerModel load(ModelCache cache) {
    return new TaggerModel(cache.open(RESOURCE, FORMAT, TaggerModel::convert));
  }

  private Transitions[] transitions() {
    int states = tags.length + 1;
    Transitions[] result = new Transitions[states * states];
    for (int before = 0; before < states; before++) {
      for (int last = 0; last < states; last++) {
        double[] scores = new double[tags.length];
        add(PREVIOUS_TAG, tagOrOutside(last), scores);
        add(TAG_PAIR, tagOrOutside(before) + '!' + tagOrOutside(last), scores);
        result[before * states + last] = new Transitions(scores);
      }
    }
    return result;
  }

  private String tagOrOutside(int tag) {
    return tag == outside() ? OUTSIDE : tags[tag];
  }

  int tagCount() {
    return tags.length;
  }

  String tag(int tag) {
    return tags[tag];
  }

  /** The number that stands for the tag of what lies before the sentence. */
  int outside() {
    return tags.length;
  }

  Transitions transitions(int before, int last) {
    return transitions[before * (tags.length + 1) + last];
  }

  Entry entry(String word) {
    int number = dictionary.get(Fingerprint.of(word));
    return entries[number == FingerprintTable.ABSENT ? 0 : number];
  }

  String cluster(String wordInLowerCase) {
    return clusters.get(wordInLowerCase, NO_CLUSTER);
  }

  /** Those of the entity model are the same. */
  WordClusters clusters() {
    return clusters;
  }

  /** Adds for each tag how much a feature speaks for it. */
  void add(int kind, String value, double[] sums) {
    int found = features.get(feature(kind, value));
    if (found != FingerprintTable.ABSENT) {
      int start = found >>> COUNT_BITS;
      int end = start + (found & ((1 << COUNT_BITS) - 1));
      for (int i = start; i < end; i++) {
        sums[featureTags.get(i)] += featureWeights.get(i);
      }
    }
  }

  private static long feature(int kind, String value) {
    return Fingerprint.add(Fingerprint.add(Fingerprint.START, (char) kind), value);
  }

  private static byte[] convert(InputStream published) throws IOException {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(published))) {
      return new PublishedModel(in).flat();
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new IOException("not the model that this program was written for", e);
    }
  }

  /** The published format: numbers and strings, with serialized objects in between. */
  private static final class PublishedModel {
    private final Map<String, Map<String, Integer>> dictionary = new HashMap<>();
    private final List<String> tags = new ArrayList<>();
    private final Map<String, String> clusterOfWord;
    private final Map<Long, List<Weight>> features = new LinkedHashMap<>();
    private long openTags;

    private record Weight(int tag, double weight) {}

    private record Association(int weight, int kind, String value, int tag) {}

    PublishedModel(DataInputStream in) throws IOException, ClassNotFoundException {
      new ObjectInputStream(in).readObject();
      in.readInt();
      in.readInt();
      readDictionary(in);
      skipVerbs(in);
      readTags(in);
      clusterOfWord = readClusters(in);
      List<Association> associations = readAssociations(in);
      double[] weights = (double[]) new ObjectInputStream(in).readObject();
      for (Association association : associations) {
        features
            .computeIfAbsent(
                feature(association.kind, association.value), feature -> new ArrayList<>())
            .add(new Weight(association.tag, weights[association.weight]));
      }
    }

    private void readDictionary(DataInputStream in) throws IOException {
      int words = in.readInt();
      for (int i = 0; i < words; i++) {
        String word = in.readUTF();
        Map<String, Integer> counts = new HashMap<>();
        int count = in.readInt();
        for (int t = 0; t < count; t++) {
          counts.put(in.readUTF(), in.readInt());
        }
        dictionary.put(word, counts);
      }
    }

    /** Verbs with particles, of which this model makes no use. */
    private static void skipVerbs(DataInputStream in) throws IOException {
      int verbs = in.readInt();
      for (int i = 0; i < verbs; i++) {
        in.readInt();
        in.skipNBytes(in.readInt() + 4L * Integer.BYTES);
      }
    }

    private void readTags(DataInputStream in) throws IOException {
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        tags.add(in.readUTF());
        boolean isClosed = in.readBoolean();
        openTags |= isClosed ? 0 : 1L << i;
      }
    }

    private static Map<String, String> readClusters(DataInputStream in)
        throws IOException, ClassNotFoundException {
      LexiconStream extractors = new LexiconStream(in);
      extractors.readObject();
      extractors.readObject();
      return extractors.clusters();
    }

    private List<Association> readAssociations(DataInputStream in) throws IOException {
      int count = in.readInt();
      List<Association> associations = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        int weight = in.readInt();
        int kind = in.readInt();
        if (kind >= KINDS) {
          throw new IOException("a kind of feature that this program does not know: " + kind);
        }
        associations.add(new Association(weight, kind, in.readUTF(), tags.indexOf(in.readUTF())));
      }
      return associations;
    }

    byte[] flat() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      FlatData.write(out, tags.toArray(new String[0]));
      writeDictionary(out);
      WordClusters.write(clusterOfWord, out);
      writeFeatures(out);
      return bytes.toByteArray();
    }

    private void writeDictionary(DataOutputStream out) throws IOException {
      Map<Entry, Integer> entries = new LinkedHashMap<>();
      entries.put(new Entry(expanded(openTags), true, -1), 0);
      FingerprintTable.Builder table = new FingerprintTable.Builder(dictionary.size());
      dictionary.forEach(
          (word, counts) -> {
            entries.putIfAbsent(entry(counts), entries.size());
            table.put(Fingerprint.of(word), entries.getOrDefault(entry(counts), 0));
          });
      table.write(out);
      out.writeInt(entries.size());
      for (Entry entry : entries.keySet()) {
        out.writeLong(entry.tags);
        out.writeInt(entry.isRare ? 1 : 0);
        out.writeInt(entry.firstTag);
      }
    }

    private Entry entry(Map<String, Integer> counts) {
      long found = 0;
      int sum = 0;
      int highest = 0;
      int firstTag = -1;
      for (Map.Entry<String, Integer> count : counts.entrySet()) {
        int tag = tags.indexOf(count.getKey());
        found |= 1L << tag;
        sum += count.getValue();
        if (count.getValue() > highest) {
          highest = count.getValue();
          firstTag = tag;
        }
      }
      return new Entry(expanded(found), sum < RARE_BELOW, firstTag);
    }

    /** A verb form that looks like another can be that one, too. */
    private long expanded(long found) {
      return withBoth(withBoth(found, "VBD", "VBN"), "VB", "VBP");
    }

    private long withBoth(long found, String one, String other) {
      long both = 1L << tags.indexOf(one) | 1L << tags.indexOf(other);
      return (found & both) == 0 ? found : found | both;
    }

    private void writeFeatures(DataOutputStream out) throws IOException {
      FingerprintTable.Builder table = new FingerprintTable.Builder(features.size());
      List<Weight> weights = new ArrayList<>();
      features.forEach(
          (feature, ofTags) -> {
            table.put(feature, weights.size() << COUNT_BITS | ofTags.size());
            weights.addAll(ofTags);
          });
      table.write(out);
      out.writeInt(weights.size());
      for (Weight weight : weights) {
        out.writeInt(weight.tag);
      }
      for (Weight weight : weights) {
        out.writeDouble(weight.weight);
      }
    }
  }
}
