package org.sayso.cli;

import java.util.Arrays;
import java.util.Locale;
import org.sayso.model.QuotationType;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values of options that only some texts are; each says which when it gets another. */
final class OptionValues {
  private OptionValues() {}

  /** A number of threads. */
  static final class Threads implements ITypeConverter<Integer> {
    private static final int MAX = 1024;

    @Override
    public Integer convert(String value) {
      try {
        int threads = Integer.parseInt(value);
        if (threads >= 1 && threads <= MAX) {
          return threads;
        }
      } catch (NumberFormatException e) {
        // the same advice as for a number out of range
      }
      throw new TypeConversionException(
          "'" + value + "' is no number of threads; give a whole number from 1 to " + MAX);
    }
  }

  /** A type of quotation by its name in the CSV, in any case. */
  static final class Type implements ITypeConverter<QuotationType> {
    @Override
    public QuotationType convert(String value) {
      String label = value.strip().toLowerCase(Locale.ROOT);
      return Arrays.stream(QuotationType.values())
          .filter(type -> type.label().equals(label))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + value + "' is no type of quotation; use direct, mixed or indirect"));
    }
  }

  /** A probability. */
  static final class Probability implements ITypeConverter<Double> {
    @Override
    public Double convert(String value) {
      try {
        double probability = Double.parseDouble(value);
        if (probability >= 0 && probability <= 1) {
          return probability;
        }
      } catch (NumberFormatException e) {
        // the same advice as for a number out of range
      }
      throw new TypeConversionException(
          "'" + value + "' is no confidence; give a number from 0 to 1, such as 0.8");
    }
  }

  /** How many of something. */
  static final class Whole implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      try {
        int number = Integer.parseInt(value);
        if (number >= 0) {
          return number;
        }
      } catch (NumberFormatException e) {
        // the same advice as for a negative number
      }
      throw new TypeConversionException(
          "'" + value + "' is no number; give a whole number, such as 20");
    }
  }
}
