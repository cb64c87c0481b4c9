package org.sayso.corenlp;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What the tagger's model says about the words of one sentence: the features that CoreNLP's {@code
 * MaxentTagger} makes with the settings that the published model was trained with.
 *
 * <p>A sentence ends with an artificial word. Not safe for use by many threads.
 */
final class TagFeatures {
  private static final int WORD_BEFORE = 0;
  private static final int WORD = 1;
  private static final int WORD_AFTER = 2;
  private static final int SHAPE_BEFORE = 5;
  private static final int CLUSTER_BEFORE = 8;
  private static final int CLUSTERS = 11;
  private static final int HAS_UPPER_CASE = 12;
  private static final int HAS_DIGIT = 13;
  private static final int HAS_DASH = 14;
  private static final int HAS_LETTER_DIGIT_AND_DASH = 15;
  private static final int IS_IN_COMPANY_NAME = 16;
  private static final int IS_ALL_UPPER_CASE = 17;
  private static final int HAS_UPPER_CASE_DIGIT_AND_DASH = 18;
  private static final int FIRST_TAG_OF_CAPITALIZED_START = 19;
  private static final int FIRST_TAG_OF_CAPITALIZED = 20;
  private static final int HAS_UPPER_CASE_AT_START = 21;
  private static final int FIRST_PREFIX = 22;
  private static final int FIRST_SUFFIX = 32;
  private static final int SHAPE = 42;
  private static final int HAS_NO_LETTER_OR_DIGIT = 43;

  private static final int LONGEST_AFFIX = 10;
  private static final String NO_AFFIX = "######";
  private static final int COMPANY_NAME_WINDOW = 3;
  private static final Set<String> COMPANY_NAME_ENDS =
      Set.of(
          "Company",
          "COMPANY",
          "Co.",
          "Co",
          "Cos.",
          "CO.",
          "COS.",
          "Corporation",
          "CORPORATION",
          "Corp.",
          "Corp",
          "CORP.",
          "Incorporated",
          "INCORPORATED",
          "Inc.",
          "Inc",
          "INC.",
          "Association",
          "ASSOCIATION",
          "Assn",
          "ASSN",
          "Limited",
          "LIMITED",
          "Ltd.",
          "LTD.",
          "L.P.");
  private static final String YES = "1";
  private static final String NO = "0";

  private final TaggerModel model;
  private final String[] words;
  private final TaggerModel.Entry[] entries;

  TagFeatures(TaggerModel model, List<String> sentence) {
    this.model = model;
    words = new String[sentence.size() + 1];
    entries = new TaggerModel.Entry[words.length];
    for (int i = 0; i < sentence.size(); i++) {
      words[i] = Americanize.americanize(sentence.get(i));
    }
    words[sentence.size()] = TaggerModel.END;
    for (int i = 0; i < words.length; i++) {
      entries[i] = model.entry(words[i]);
    }
  }

  /** The number of words, the artificial one included. */
  int size() {
    return words.length;
  }

  /** The tags that a word can have. */
  long possibleTags(int at) {
    return entries[at].tags();
  }

  /** For each tag how much the words speak for it here. */
  double[] scores(int at) {
    double[] sums = new double[model.tagCount()];
    model.add(WORD_BEFORE, word(at - 1), sums);
    model.add(WORD, words[at], sums);
    model.add(WORD_AFTER, word(at + 1), sums);
    if (entries[at].isRare()) {
      addContext(at, sums);
      addCapitals(at, sums);
      addLetters(words[at], sums);
      addAffixes(words[at], sums);
    }
    return sums;
  }

  private void addContext(int at, double[] sums) {
    for (int i = 0; i < 3; i++) {
      String neighbour = word(at - 1 + i);
      model.add(SHAPE_BEFORE + i, shape(neighbour, WordShapeClassifier.WORDSHAPECHRIS2), sums);
      model.add(CLUSTER_BEFORE + i, cluster(neighbour), sums);
    }
    String clusters =
        cluster(word(at - 1)) + '|' + cluster(words[at]) + '|' + cluster(word(at + 1));
    model.add(CLUSTERS, clusters, sums);
  }

  private void addCapitals(int at, double[] sums) {
    String word = words[at];
    boolean isCapitalized = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    addIf(isCapitalized && isBeforeCompanyNameEnd(at), IS_IN_COMPANY_NAME, sums);
    addIf(at == 0 && has(word, Character::isUpperCase), HAS_UPPER_CASE_AT_START, sums);
    int kind = at == 0 ? FIRST_TAG_OF_CAPITALIZED_START : FIRST_TAG_OF_CAPITALIZED;
    model.add(kind, isCapitalized ? firstTag(word.toLowerCase(Locale.ROOT)) : NO, sums);
  }

  private boolean isBeforeCompanyNameEnd(int at) {
    for (int i = at; i <= at + COMPANY_NAME_WINDOW; i++) {
      if (COMPANY_NAME_ENDS.contains(word(i))) {
        return true;
      }
    }
    return false;
  }

  private String firstTag(String word) {
    int tag = model.entry(word).firstTag();
    return tag < 0 ? NO : model.tag(tag);
  }

  private void addLetters(String word, double[] sums) {
    boolean hasUpperCase = has(word, Character::isUpperCase);
    boolean hasDigit = has(word, Character::isDigit);
    boolean hasLetter = has(word, Character::isLetter);
    boolean hasDash = word.indexOf('-') >= 0;
    addIf(hasUpperCase, HAS_UPPER_CASE, sums);
    addIf(hasDigit, HAS_DIGIT, sums);
    addIf(hasDash, HAS_DASH, sums);
    addIf(hasLetter && hasDash && hasDigit, HAS_LETTER_DIGIT_AND_DASH, sums);
    addIf(word.chars().allMatch(Character::isUpperCase), IS_ALL_UPPER_CASE, sums);
    addIf(hasUpperCase && hasDash && hasDigit, HAS_UPPER_CASE_DIGIT_AND_DASH, sums);
    addIf(!hasLetter && !hasDigit, HAS_NO_LETTER_OR_DIGIT, sums);
    model.add(SHAPE, shape(word, WordShapeClassifier.WORDSHAPECHRIS4), sums);
  }

  private void addAffixes(String word, double[] sums) {
    for (int length = 1; length <= LONGEST_AFFIX; length++) {
      boolean fits = length <= word.length();
      String prefix = fits ? word.substring(0, length) : NO_AFFIX;
      String suffix = fits ? word.substring(word.length() - length) : NO_AFFIX;
      model.add(FIRST_PREFIX + length - 1, prefix, sums);
      model.add(FIRST_SUFFIX + length - 1, suffix, sums);
    }
  }

  private void addIf(boolean condition, int kind, double[] sums) {
    if (condition) {
      model.add(kind, YES, sums);
    }
  }

  private static boolean has(String word, IntPredicate property) {
    return word.chars().anyMatch(property);
  }

  private static String shape(String word, int shaper) {
    return WordShapeClassifier.wordShape(word, shaper);
  }

  private String cluster(String word) {
    return model.cluster(word.toLowerCase(Locale.ROOT));
  }

  private String word(int at) {
    return at >= 0 && at < words.length ? words[at] : TaggerModel.OUTSIDE;
  }
}
