package org.sayso.output;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What remains of a text for telling whether it is still the same: folded to lower case and to
 * plain forms (NFKC), with one space for every run of anything but letters and digits.
 */
public final class Letters {
  private static final int LETTERS =
      mask(
          Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER);
  private static final int DIGITS =
      mask(Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER);
  private static final int MARKS =
      mask(Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK);

  private Letters() {}

  private static int mask(int... categories) {
    int mask = 0;
    for (int category : categories) {
      mask |= 1 << category;
    }
    return mask;
  }

  /** Letters and digits alone. */
  public static String of(String text) {
    return only(LETTERS | DIGITS, text);
  }

  /** Letters and digits with the marks that combine with them. */
  static String withMarks(String text) {
    return only(LETTERS | DIGITS | MARKS, text);
  }

  private static String only(int categories, String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(folded.length());
    boolean isBehindOthers = false;
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      int character = folded.codePointAt(i);
      boolean isLetter = (categories >> Character.getType(character) & 1) != 0;
      if (isLetter) {
        if (isBehindOthers && !letters.isEmpty()) {
          letters.append(' ');
        }
        letters.appendCodePoint(character);
      }
      isBehindOthers = !isLetter;
    }
    return letters.toString();
  }
}
