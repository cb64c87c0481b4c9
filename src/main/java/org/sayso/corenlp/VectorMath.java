package org.sayso.corenlp;

/**
 * The inner loops of the parser's network.
 *
 * <p>They run over whole arrays and start at 0: the just-in-time compiler turns only such loops
 * into vector instructions, which makes them several times faster.
 */
final class VectorMath {
  private VectorMath() {}

  /** {@code sum += more} */
  static void add(float[] sum, float[] more) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += more[i];
    }
  }

  /** {@code sum += factors * matrix}, where the row of the first factor is {@code firstRow}. */
  static void addProduct(float[] sum, float[] factors, float[][] matrix, int firstRow) {
    int i = 0;
    for (int row = firstRow; i + 4 <= factors.length; i += 4, row += 4) {
      addFour(sum, factors, i, matrix[row], matrix[row + 1], matrix[row + 2], matrix[row + 3]);
    }
    for (; i < factors.length; i++) {
      addOne(sum, factors[i], matrix[firstRow + i]);
    }
  }

  /** Four rows at once, so that the sum is read and written four times less. */
  private static void addFour(
      float[] sum, float[] factors, int first, float[] a, float[] b, float[] c, float[] d) {
    float factorA = factors[first];
    float factorB = factors[first + 1];
    float factorC = factors[first + 2];
    float factorD = factors[first + 3];
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factorA * a[i] + factorB * b[i] + factorC * c[i] + factorD * d[i];
    }
  }

  private static void addOne(float[] sum, float factor, float[] row) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * row[i];
    }
  }
}
