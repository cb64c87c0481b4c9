package org.sayso.attribution;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.sayso.learning.BoostedTrees;
import org.sayso.learning.LexicalRates;

/**
 * What was learnt about sources: trees that score candidates, the rates that their features need,
 * and how scores become probabilities. Immutable.
 *
 * @param sharpness factor on the scores before they become probabilities; below 1 it makes an
 *     overconfident model humbler
 */
public record SourceModel(LexicalRates rates, BoostedTrees trees, float sharpness) {
  /** File name of the model, beside this class. */
  public static final String RESOURCE = "sources.model";

  public SourceModel {
    if (trees.features() != Feature.COUNT) {
      throw new IllegalArgumentException(
          "a model of " + trees.features() + " features, the program has " + Feature.COUNT);
    }
  }

  public void writeTo(DataOutputStream out) throws IOException {
    rates.writeTo(out);
    trees.writeTo(out);
    out.writeFloat(sharpness);
  }

  public static SourceModel readFrom(DataInputStream in) throws IOException {
    LexicalRates rates = LexicalRates.readFrom(in);
    BoostedTrees trees = BoostedTrees.readFrom(in);
    return new SourceModel(rates, trees, in.readFloat());
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
