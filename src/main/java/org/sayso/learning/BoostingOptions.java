package org.sayso.learning;

/**
 * How trees are grown.
 *
 * @param trees number of trees
 * @param depth most splits between root and leaf, at most {@link BoostedTrees#MOST_DEPTH}
 * @param learningRate share of each tree's correction that is applied
 * @param minimumHessian least sum of second derivatives in a leaf
 * @param ridge L2 penalty on leaf values
 * @param choiceShare share of the choices that each tree is grown on, drawn anew for each
 * @param featureShare share of the features that each tree may split on, drawn anew for each
 */
public record BoostingOptions(
    int trees,
    int depth,
    double learningRate,
    double minimumHessian,
    double ridge,
    double choiceShare,
    double featureShare) {
  public BoostingOptions {
    if (depth > BoostedTrees.MOST_DEPTH) {
      throw new IllegalArgumentException("trees are at most " + BoostedTrees.MOST_DEPTH + " deep");
    }
    if (trees < 1 || depth < 1 || learningRate <= 0 || minimumHessian < 0 || ridge < 0) {
      throw new IllegalArgumentException("trees cannot be grown with these options");
    }
    if (!(choiceShare > 0 && choiceShare <= 1 && featureShare > 0 && featureShare <= 1)) {
      throw new IllegalArgumentException("shares must be above 0 and at most 1");
    }
  }

  /** Every tree sees all choices and all features. */
  public BoostingOptions(
      int trees, int depth, double learningRate, double minimumHessian, double ridge) {
    this(trees, depth, learningRate, minimumHessian, ridge, 1, 1);
  }
}
