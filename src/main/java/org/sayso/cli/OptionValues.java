package org.sayso.cli;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** A format of the log. */
  static final class Format implements ITypeConverter<LogFormat> {
    @Override
    public LogFormat convert(String value) {
      return Arrays.stream(LogFormat.values())
          .filter(format -> format.label().equals(value.strip().toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(
              () -> new TypeConversionException("'" + value + "' is no format; use text or json"));
    }
  }

  /** A number of bytes: {@code 500000}, {@code 500k}, {@code 2m}. */
  static final class Size implements ITypeConverter<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,9})([kKmM]?)[bB]?");
    private static final long MAX = 1L << 30;

    @Override
    public Integer convert(String value) {
      Matcher size = SIZE.matcher(value.strip());
      if (size.matches()) {
        long bytes = Long.parseLong(size.group(1)) * unit(size.group(2));
        if (bytes >= 1 && bytes <= MAX) {
          return (int) bytes;
        }
      }
      throw new TypeConversionException(
          "'" + value + "' is no size; give bytes, or as 500k or 2m, up to 1024m");
    }

    private static long unit(String letter) {
      return switch (letter.toLowerCase(Locale.ROOT)) {
        case "k" -> 1 << 10;
        case "m" -> 1 << 20;
        default -> 1;
      };
    }
  }

  /** A length of time: {@code 90}, {@code 90s}, {@code 5m}. */
  static final class Time implements ITypeConverter<Duration> {
    private static final Pattern TIME = Pattern.compile("(\\d{1,6})([sm]?)");

    @Override
    public Duration convert(String value) {
      Matcher time = TIME.matcher(value.strip());
      if (time.matches() && !time.group(1).matches("0+")) {
        long amount = Long.parseLong(time.group(1));
        return time.group(2).equals("m") ? Duration.ofMinutes(amount) : Duration.ofSeconds(amount);
      }
      throw new TypeConversionException(
          "'" + value + "' is no time; give seconds, or as 90s or 5m");
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
