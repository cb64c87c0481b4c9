package org.sayso.quotation;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.sayso.learning.BoostedTrees;
import org.sayso.learning.LexicalRates;

/**
 * What was learnt about reported clauses: trees and the rates that their features need. Immutable.
 */
public record IndirectModel(LexicalRates rates, BoostedTrees trees) {
  /** File name of the model, beside this class. */
  public static final String RESOURCE = "clauses.model";

  public IndirectModel {
    if (trees.features() != IndirectFeature.COUNT) {
      throw new IllegalArgumentException(
          "a model of " + trees.features() + " features, the program has " + IndirectFeature.COUNT);
    }
  }

  public void writeTo(DataOutputStream out) throws IOException {
    rates.writeTo(out);
    trees.writeTo(out);
  }

  public static IndirectModel readFrom(DataInputStream in) throws IOException {
    return new IndirectModel(LexicalRates.readFrom(in), BoostedTrees.readFrom(in));
  }

  /** The model that comes with the program. */
  public static IndirectModel load() {
    try (InputStream resource = IndirectModel.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IllegalStateException("the program lacks its model " + RESOURCE);
      }
      return readFrom(new DataInputStream(new BufferedInputStream(resource)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + RESOURCE, e);
    }
  }
}
