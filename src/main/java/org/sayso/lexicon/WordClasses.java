package org.sayso.lexicon;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of each {@link WordClass}. Immutable. */
public final class WordClasses {
  private static final String RESOURCE = "word-classes.txt";

  private static final Pattern LINE = Pattern.compile("([a-z-]+): (\\S.*)");

  private final Map<WordClass, Set<String>> words;

  private WordClasses(Map<WordClass, Set<String>> words) {
    this.words = words;
  }

  static WordClasses load() {
    return of(WordList.lines(RESOURCE));
  }

  /**
   * The classes from one line each: its label, a colon, its words.
   *
   * @throws IllegalStateException if a class has no line or two, or a line no class
   */
  static WordClasses of(List<String> lines) {
    Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
    for (String line : lines) {
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        throw wrong("has a line that is no label, colon and words: " + line);
      }
      String label = matcher.group(1);
      if (words.put(labelled(label), Set.of(matcher.group(2).split("\\s+", -1))) != null) {
        throw wrong("has two lines for " + label);
      }
    }
    for (WordClass wordClass : WordClass.values()) {
      if (!words.containsKey(wordClass)) {
        throw wrong("lacks a line for " + wordClass.label());
      }
    }
    return new WordClasses(Map.copyOf(words));
  }

  private static WordClass labelled(String label) {
    return Arrays.stream(WordClass.values())
        .filter(wordClass -> wordClass.label().equals(label))
        .findFirst()
        .orElseThrow(() -> wrong("has a line for " + label + ", which is no class of words"));
  }

  private static IllegalStateException wrong(String what) {
    return new IllegalStateException(RESOURCE + " " + what);
  }

  /** Whether the word, in lower case, is one of the class. */
  public boolean contains(WordClass wordClass, String word) {
    return words.getOrDefault(wordClass, Set.of()).contains(word);
  }
}
