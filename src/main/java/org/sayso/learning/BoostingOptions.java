package org.sayso.learning;

/**
 * How trees are grown.
 *
 * @param trees number of trees
 * @param depth most splits between root and leaf
 * @param learningRate share of each tree's correction that is applied
 * @param minimumHessian least sum of second derivatives in a leaf
 * @param ridge L2 penalty on leaf values
 */
public record BoostingOptions(
    int trees, int depth, double learningRate, double minimumHessian, double ridge) {
  public BoostingOptions {
    if (trees < 1 || depth < 1 || learningRate <= 0 || minimumHessian < 0 || ridge < 0) {
      throw new IllegalArgumentException("trees cannot be grown with these options");
    }
  }
}
