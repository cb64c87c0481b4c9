package org.sayso.attribution;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.sayso.learning.BoostedTrees;
import org.sayso.learning.Calibration;
import org.sayso.learning.LexicalRates;

/**
 * What was learnt about sources: trees that score candidates, the rates that their features need,
 * and what its confidence is worth. Immutable.
 *
 * @param marked what confidence is worth for quotations in marks
 * @param indirect what it is worth for reported clauses
 */
public record SourceModel(
    LexicalRates rates, BoostedTrees trees, Calibration marked, Calibration indirect) {
  /** File name of the model, beside this class. */
  public static final String RESOURCE = "sources.model";

  public SourceModel {
    if (trees.features() != Feature.COUNT) {
      throw new IllegalArgumentException(
          "a model of " + trees.features() + " features, the program has " + Feature.COUNT);
    }
  }

  /** A model whose confidence nobody checked yet. */
  public static SourceModel uncalibrated(LexicalRates rates, BoostedTrees trees) {
    return new SourceModel(rates, trees, Calibration.none(), Calibration.none());
  }

  public void writeTo(DataOutputStream out) throws IOException {
    rates.writeTo(out);
    trees.writeTo(out);
    marked.writeTo(out);
    indirect.writeTo(out);
  }

  public static SourceModel readFrom(DataInputStream in) throws IOException {
    LexicalRates rates = LexicalRates.readFrom(in);
    BoostedTrees trees = BoostedTrees.readFrom(in);
    return new SourceModel(rates, trees, Calibration.readFrom(in), Calibration.readFrom(in));
  }

  /** The model that comes with the program. */
  public static SourceModel load() {
    try (InputStream resource = SourceModel.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IllegalStateException("the program lacks its model " + RESOURCE);
      }
      return readFrom(new DataInputStream(new BufferedInputStream(resource)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + RESOURCE, e);
    }
  }
}
