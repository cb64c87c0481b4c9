package org.sayso.corenlp;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.util.Index;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.Collection;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The published weights of CoreNLP's 3-class named entity recogniser, a linear-chain conditional
 * random field, with the lower-case words that its features ask for.
 *
 * <p>Immutable, and without an object for each feature.
 */
final class EntityModel {
  static final String RESOURCE =
      "/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  static final int FORMAT = 3;

  /** Ends the name of a feature of one label. */
  private static final String NODE = "|C";

  /** Ends the name of a feature of two neighbouring labels. */
  private static final String EDGE = "|CpC";

  private final String[] labels;
  private final FingerprintTable lowerCaseWords;
  private final FingerprintTable features;
  private final FloatBuffer weights;

  private EntityModel(ByteBuffer flat) {
    labels = FlatData.readStrings(flat);
    lowerCaseWords = FingerprintTable.read(flat);
    features = FingerprintTable.read(flat);
    weights = FlatData.slice(flat, flat.remaining()).asFloatBuffer();
  }

  static EntityModel load(ModelCache cache) {
    return new EntityModel(cache.open(RESOURCE, FORMAT, EntityModel::convert));
  }

  int labelCount() {
    return labels.length;
  }

  String label(int label) {
    return labels[label];
  }

  boolean isLowerCaseWord(String word) {
    return lowerCaseWords.contains(Fingerprint.of(word));
  }

  /** Adds for each label how much the feature speaks for it whose name starts and ends so. */
  void addNode(long start, String end, double[] sums) {
    add(node(start, end), sums);
  }

  /** The same for each label before and each label here. */
  void addEdge(long start, String end, double[] sums) {
    add(feature(start, end, EDGE), sums);
  }

  /** The number of a feature of one label. */
  int node(long start, String end) {
    return feature(start, end, NODE);
  }

  private int feature(long start, String end, String kind) {
    return features.get(Fingerprint.add(Fingerprint.add(start, end), kind));
  }

  /** Adds the weights of a feature by its number. */
  void add(int feature, double[] sums) {
    if (feature == FingerprintTable.ABSENT) {
      return;
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weights.get(feature + i);
    }
  }

  private static byte[] convert(InputStream published) throws IOException {
    try (ObjectInputStream objects = new ObjectInputStream(new GZIPInputStream(published))) {
      return new SerializedModel(objects).flat();
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new IOException("not the model that this program was written for", e);
    }
  }

  /** The published format: CoreNLP's own classes, serialized one after the other. */
  private static final class SerializedModel {
    private final List<Index<CRFLabel>> labelIndices;
    private final Index<String> classes;
    private final Index<String> features;
    private final float[][] weights;
    private final Collection<String> lowerCaseWords;

    @SuppressWarnings("unchecked")
    SerializedModel(ObjectInputStream objects) throws IOException, ClassNotFoundException {
      labelIndices = (List<Index<CRFLabel>>) objects.readObject();
      classes = (Index<String>) objects.readObject();
      features = (Index<String>) objects.readObject();
      objects.readObject();
      boolean isList = objects.readObject() instanceof Integer;
      if (isList) {
        objects.readObject();
      }
      objects.readInt();
      weights = floats(objects.readObject());
      lowerCaseWords = (Collection<String>) objects.readObject();
    }

    private static float[][] floats(Object matrix) {
      if (matrix instanceof float[][] floats) {
        return floats;
      }
      double[][] doubles = (double[][]) matrix;
      float[][] floats = new float[doubles.length][];
      for (int row = 0; row < doubles.length; row++) {
        floats[row] = new float[doubles[row].length];
        for (int i = 0; i < floats[row].length; i++) {
          floats[row][i] = (float) doubles[row][i];
        }
      }
      return floats;
    }

    byte[] flat() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      FlatData.write(out, classes.objectsList().toArray(new String[0]));
      FingerprintTable.Builder words = new FingerprintTable.Builder(lowerCaseWords.size());
      lowerCaseWords.forEach(word -> words.put(Fingerprint.of(word), 0));
      words.write(out);
      writeFeatures(out);
      return bytes.toByteArray();
    }

    private void writeFeatures(DataOutputStream out) throws IOException {
      FingerprintTable.Builder table = new FingerprintTable.Builder(features.size());
      int offset = 0;
      for (int i = 0; i < features.size(); i++) {
        table.put(Fingerprint.of(features.get(i)), offset);
        offset += weights[i].length;
      }
      table.write(out);
      for (int i = 0; i < features.size(); i++) {
        FlatData.write(out, inLabelOrder(weights[i], features.get(i).endsWith(EDGE) ? 2 : 1));
      }
    }

    /** The weights of every sequence of so many labels, the last label changing fastest. */
    private float[] inLabelOrder(float[] published, int sequenceLength) {
      int count = classes.size();
      float[] ordered = new float[published.length];
      for (int i = 0; i < published.length; i++) {
        int[] sequence = labelIndices.get(sequenceLength - 1).get(i).getLabel();
        int place = 0;
        for (int label : sequence) {
          place = place * count + label;
        }
        ordered[place] = published[i];
      }
      return ordered;
    }
  }
}
