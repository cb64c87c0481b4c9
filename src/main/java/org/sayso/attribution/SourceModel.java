package org.sayso.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.sayso.learning.BoostedTrees;

/**
 * What was learnt about sources: trees that score candidates, the rates that their features need,
 * and how scores become probabilities. Immutable.
 *
 * @param sharpness factor on the scores before they become probabilities; below 1 it makes an
 *     overconfident model humbler
 */
public record SourceModel(LexicalRates rates, BoostedTrees trees, float sharpness) {
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
}
