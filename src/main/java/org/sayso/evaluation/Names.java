package org.sayso.evaluation;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** When two names are taken for one person: leniently, since gold and rows may shorten a name. */
final class Names {
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Set<String> SMALL_WORDS = Set.of("the", "a", "an", "of", "for", "and", "s");
  private static final double LEAST_SHARED = 0.6;

  private Names() {}

  /** The words of a name in plain lower-case letters. */
  static List<String> words(String name) {
    String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String lower = POSSESSIVE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    return Stream.of(OTHER.split(lower)).filter(word -> !word.isEmpty()).toList();
  }

  /**
   * Whether they agree: equal, or the same surname with first names that do not clash, or, as names
   * of organisations do, most words in common. Nobody agrees with nobody only.
   */
  static boolean agree(String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return a.equals(b);
    }
    if (last(a).equals(last(b))) {
      return a.size() == 1 || b.size() == 1 || a.get(0).charAt(0) == b.get(0).charAt(0);
    }
    return shareWords(a, b);
  }

  private static boolean shareWords(List<String> a, List<String> b) {
    Set<String> ofA = new HashSet<>(a);
    Set<String> ofB = new HashSet<>(b);
    ofA.removeAll(SMALL_WORDS);
    ofB.removeAll(SMALL_WORDS);
    int fewer = Math.min(ofA.size(), ofB.size());
    ofA.retainAll(ofB);
    return fewer >= 2 && ofA.size() >= Math.max(1, LEAST_SHARED * fewer);
  }

  static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
