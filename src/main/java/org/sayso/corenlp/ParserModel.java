package org.sayso.corenlp;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.zip.GZIPInputStream;

/**
 * The published weights of CoreNLP's neural transition parser: one hidden layer over the embeddings
 * of 18 words, 18 tags and 12 labels.
 *
 * <p>Words, tags and labels share one numbering, that of the rows of the embedding matrix.
 * Immutable.
 */
final class ParserModel {
  static final String RESOURCE = "/edu/stanford/nlp/models/parser/nndep/english_UD.gz";
  static final int FORMAT = 3;

  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String NULL = "-NULL-";
  private static final String ROOT = "-ROOT-";

  private final FingerprintTable words;
  private final FingerprintTable tags;
  private final String[] labels;
  private final int firstTag;
  private final int firstLabel;
  private final int embeddingSize;
  private final int hiddenSize;
  private final Decimals embeddings;
  private final float[][] hiddenWeights;
  private final float[] hiddenBias;
  private final float[][] outputWeights;

  private ParserModel(ByteBuffer flat) {
    words = FingerprintTable.read(flat);
    tags = FingerprintTable.read(flat);
    labels = FlatData.readStrings(flat);
    firstTag = flat.getInt();
    firstLabel = flat.getInt();
    embeddingSize = flat.getInt();
    hiddenSize = flat.getInt();
    int positions = flat.getInt();
    int rows = firstLabel + labels.length;
    embeddings = Decimals.read(flat, rows * embeddingSize);
    hiddenWeights = Decimals.read(flat, positions * embeddingSize * hiddenSize).rows(hiddenSize);
    hiddenBias = Decimals.read(flat, hiddenSize).range(0, hiddenSize);
    outputWeights = Decimals.read(flat, hiddenSize * transitions()).rows(transitions());
  }

  static ParserModel load(ModelCache cache) {
    return new ParserModel(cache.open(RESOURCE, FORMAT, ParserModel::convert));
  }

  int word(String word) {
    return idOrUnknown(words, word);
  }

  int nullWord() {
    return words.get(Fingerprint.of(NULL));
  }

  int rootWord() {
    return words.get(Fingerprint.of(ROOT));
  }

  int tag(String tag) {
    return idOrUnknown(tags, tag);
  }

  int nullTag() {
    return tags.get(Fingerprint.of(NULL));
  }

  int rootTag() {
    return tags.get(Fingerprint.of(ROOT));
  }

  /** The row of the first tag. */
  int firstTag() {
    return firstTag;
  }

  int tagCount() {
    return firstLabel - firstTag;
  }

  private static int idOrUnknown(FingerprintTable table, String text) {
    int id = table.get(Fingerprint.of(text));
    return id == FingerprintTable.ABSENT ? table.get(Fingerprint.of(UNKNOWN)) : id;
  }

  /** The row of the label that a transition gives, or of the null label for {@code -1}. */
  int labelRow(int label) {
    return firstLabel + 1 + label;
  }

  /** How many labels an arc can have; label 0 is that of the root. */
  int labelCount() {
    return labels.length - 1;
  }

  String label(int label) {
    return labels[label + 1];
  }

  /** Every label as a left arc, every label as a right arc, and the shift. */
  int transitions() {
    return 2 * labelCount() + 1;
  }

  int hiddenSize() {
    return hiddenSize;
  }

  float[] hiddenBias() {
    return hiddenBias;
  }

  /** For each hidden unit one weight for each transition. */
  float[][] outputWeights() {
    return outputWeights;
  }

  /** Adds what an embedding at an input position contributes to the hidden layer. */
  void addContribution(int row, int position, float[] sum) {
    float[] embedding = embeddings.range(row * embeddingSize, embeddingSize);
    VectorMath.addProduct(sum, embedding, hiddenWeights, position * embeddingSize);
  }

  private static byte[] convert(InputStream published) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(published), StandardCharsets.UTF_8))) {
      return new TextModel(lines).flat();
    }
  }

  /** The published format: seven sizes, then one row of a matrix a line. */
  private static final class TextModel {
    private final BufferedReader lines;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    TextModel(BufferedReader lines) {
      this.lines = lines;
    }

    byte[] flat() throws IOException {
      int wordCount = size("dict");
      int tagCount = size("pos");
      int labelCount = size("label");
      int embeddingSize = size("embeddingSize");
      int hiddenSize = size("hiddenSize");
      int positions = size("numTokens");
      size("preComputed");
      float[] embeddings = new float[(wordCount + tagCount + labelCount) * embeddingSize];
      writeTable(rows(wordCount, 0, embeddings, embeddingSize), 0);
      writeTable(rows(tagCount, wordCount, embeddings, embeddingSize), wordCount);
      FlatData.write(out, rows(labelCount, wordCount + tagCount, embeddings, embeddingSize));
      out.writeInt(wordCount);
      out.writeInt(wordCount + tagCount);
      out.writeInt(embeddingSize);
      out.writeInt(hiddenSize);
      out.writeInt(positions);
      Decimals.write(out, embeddings);
      Decimals.write(out, matrix(positions * embeddingSize, hiddenSize));
      Decimals.write(out, matrix(1, hiddenSize));
      Decimals.write(out, matrix(hiddenSize, 2 * (labelCount - 1) + 1));
      return bytes.toByteArray();
    }

    private int size(String name) throws IOException {
      String line = line();
      if (!line.startsWith(name + '=')) {
        throw new IOException("expected " + name + "= but found " + line);
      }
      return Integer.parseInt(line.substring(name.length() + 1));
    }

    /** Reads rows of a name and its embedding. */
    private String[] rows(int count, int firstRow, float[] embeddings, int columns)
        throws IOException {
      String[] names = new String[count];
      for (int i = 0; i < count; i++) {
        StringTokenizer fields = new StringTokenizer(line(), " ");
        names[i] = fields.nextToken();
        numbers(fields, embeddings, (firstRow + i) * columns, columns);
      }
      return names;
    }

    private float[] matrix(int rows, int columns) throws IOException {
      float[] matrix = new float[rows * columns];
      for (int i = 0; i < rows; i++) {
        numbers(new StringTokenizer(line(), " "), matrix, i * columns, columns);
      }
      return matrix;
    }

    private static void numbers(StringTokenizer fields, float[] target, int offset, int count) {
      for (int i = 0; i < count; i++) {
        target[offset + i] = Float.parseFloat(fields.nextToken());
      }
    }

    private String line() throws IOException {
      String line = lines.readLine();
      if (line == null) {
        throw new IOException("the model ends early");
      }
      return line;
    }

    /** A name given twice stands for its last row. */
    private void writeTable(String[] names, int firstRow) throws IOException {
      Map<String, Integer> rows = new HashMap<>();
      for (int i = 0; i < names.length; i++) {
        rows.put(names[i], firstRow + i);
      }
      FingerprintTable.Builder table = new FingerprintTable.Builder(rows.size());
      rows.forEach((name, row) -> table.put(Fingerprint.of(name), row));
      table.write(out);
    }
  }
}
