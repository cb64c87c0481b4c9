package org.sayso.attribution;

/** Access to a feature row by the name of a feature. */
final class FeatureValues {
  private FeatureValues() {}

  static void set(float[] row, Feature feature, double value) {
    row[feature.ordinal()] = (float) value;
  }

  static void set(float[] row, Feature feature, boolean value) {
    row[feature.ordinal()] = value ? 1 : 0;
  }

  static float get(float[] row, Feature feature) {
    return row[feature.ordinal()];
  }
}
