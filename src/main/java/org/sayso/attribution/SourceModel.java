package org.sayso.attribution;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.sayso.learning.BoostedTrees;
import org.sayso.learning.Calibration;
import org.sayso.learning.LexicalRates;
import org.sayso.model.QuotationType;

/**
 * What was learnt about sources: trees that score candidates, the rates that their features need,
 * and what its confidence is worth. Immutable.
 *
 * @param named what confidence is worth where a source is named, by type of quotation
 * @param nobody what it is worth where nobody is
 */
public record SourceModel(
    LexicalRates rates,
    BoostedTrees trees,
    Map<QuotationType, Calibration> named,
    Calibration nobody) {
  /** File name of the model, beside this class. */
  public static final String RESOURCE = "sources.model";

  public SourceModel {
    if (trees.features() != Feature.COUNT) {
      throw new IllegalArgumentException(
          "a model of " + trees.features() + " features, the program has " + Feature.COUNT);
    }
    named = Map.copyOf(named);
  }

  /** A model whose confidence nobody checked yet. */
  public static SourceModel uncalibrated(LexicalRates rates, BoostedTrees trees) {
    return new SourceModel(rates, trees, Map.of(), Calibration.none());
  }

  /** How probable it is, 0 to 1, that the source named with such confidence is right. */
  double probabilityOfNamed(QuotationType type, double confidence) {
    return named.getOrDefault(type, Calibration.none()).probability(confidence);
  }

  public void writeTo(DataOutputStream out) throws IOException {
    rates.writeTo(out);
    trees.writeTo(out);
    for (QuotationType type : QuotationType.values()) {
      named.getOrDefault(type, Calibration.none()).writeTo(out);
    }
    nobody.writeTo(out);
  }

  public static SourceModel readFrom(DataInputStream in) throws IOException {
    LexicalRates rates = LexicalRates.readFrom(in);
    BoostedTrees trees = BoostedTrees.readFrom(in);
    Map<QuotationType, Calibration> named = new EnumMap<>(QuotationType.class);
    for (QuotationType type : QuotationType.values()) {
      named.put(type, Calibration.readFrom(in));
    }
    return new SourceModel(rates, trees, named, Calibration.readFrom(in));
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
