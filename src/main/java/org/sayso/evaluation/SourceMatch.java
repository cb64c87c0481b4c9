package org.sayso.evaluation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sayso.corpus.GoldAttribution;

/** When a row has the speaker of an annotated attribution: by its mention, or by its name. */
final class SourceMatch {
  private static final String LETTER = "[\\p{L}\\p{N}_]";
  private static final Pattern CAPITALISED = Pattern.compile("[A-Z][\\p{L}\\p{N}_'’-]+");
  private static final String EDGE =
      "(?:(?<=" + LETTER + ")(?!" + LETTER + ")|(?<!" + LETTER + ")(?=" + LETTER + "))";

  private final GoldAttribution attribution;
  private final String source;

  SourceMatch(CorpusText text, GoldAttribution attribution) {
    this.attribution = attribution;
    source = text.words(attribution.source());
  }

  String source() {
    return source;
  }

  boolean hasMention(PredictedRow row) {
    return row.mention().isPresent() && attribution.sourceOverlaps(row.mention().get());
  }

  /** Whether the last capitalised word of the speaker stands in the source as a word. */
  boolean hasSurname(PredictedRow row) {
    return CAPITALISED
        .matcher(row.speaker())
        .results()
        .map(MatchResult::group)
        .reduce((first, second) -> second)
        .map(surname -> Pattern.compile(EDGE + Pattern.quote(surname) + EDGE))
        .filter(word -> word.matcher(source).find())
        .isPresent();
  }

  /** Whether the last word of the speaker, in any case, is a word of the source. */
  boolean hasLastWord(PredictedRow row) {
    List<String> words = Names.words(row.speaker());
    return !words.isEmpty() && Names.words(source).contains(Names.last(words));
  }
}
