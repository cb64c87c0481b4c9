package org.sayso.speaker;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names across spellings. */
final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final List<String> SLAVIC_ENDINGS =
      List.of("yy", "iy", "ii", "yi", "ij", "i", "j");

  /** Shortest name in which a slip of one letter is overlooked. */
  private static final int SHORTEST_WITH_SLIP = 6;

  private Spelling() {}

  /** Lower case, no accents, no possessive, one ending for -sky, -skyy, -skiy and -ski. */
  static String fold(String word) {
    String letters = (isPlain(word) ? word : letters(word)).toLowerCase(Locale.ROOT);
    return letters.length() > 4 ? withPlainEnding(letters) : letters;
  }

  private static String withPlainEnding(String letters) {
    for (String ending : SLAVIC_ENDINGS) {
      if (letters.endsWith(ending)) {
        return letters.substring(0, letters.length() - ending.length()) + "y";
      }
    }
    return letters;
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char letter = (char) (word.charAt(i) | 0x20);
      if (letter < 'a' || letter > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String letters(String word) {
    String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    String bare = POSSESSIVE.matcher(plain).replaceAll("");
    return NO_LETTER.matcher(bare).replaceAll("");
  }

  /** Equal when folded. */
  static boolean same(String first, String second) {
    return fold(first).equals(fold(second));
  }

  /** Equal when folded, or long, with the same first letter and one letter slipped. */
  static boolean similar(String first, String second) {
    return similarWhenFolded(fold(first), fold(second));
  }

  /** {@link #similar} for words that are {@link #fold folded} already. */
  static boolean similarWhenFolded(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    return Math.min(a.length(), b.length()) >= SHORTEST_WITH_SLIP
        && a.charAt(0) == b.charAt(0)
        && differByOneLetter(a, b);
  }

  /** One letter more, less or other, or two neighbours swapped. */
  private static boolean differByOneLetter(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int prefix = 0;
    while (prefix < Math.min(a.length(), b.length()) && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    String restA = a.substring(prefix);
    String restB = b.substring(prefix);
    if (restA.length() == restB.length()) {
      boolean swapped =
          restA.length() >= 2
              && restA.charAt(0) == restB.charAt(1)
              && restA.charAt(1) == restB.charAt(0)
              && restA.substring(2).equals(restB.substring(2));
      return swapped || restA.substring(1).equals(restB.substring(1));
    }
    return restA.length() > restB.length()
        ? restA.substring(1).equals(restB)
        : restB.substring(1).equals(restA);
  }
}
