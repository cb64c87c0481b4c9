package org.sayso.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sayso.model.ArticleSpeaker;
import org.sayso.model.ArticleSpeaker.Kind;
import org.sayso.model.Gender;
import org.sayso.speaker.Resolution.How;

/**
 * What the organisations of an article are called: the Post once the Washington Post was named, the
 * Board once the Board of Elections was. One object for each reading of an article, for one thread.
 */
final class OrganisationNames {
  private static final Pattern ARTICLE = Pattern.compile("^(?i)(the|a|an) (?=\\S)");

  private final Map<String, String> fullestByWord = new HashMap<>();

  void note(ArticleSpeaker speaker) {
    List<String> words = List.of(speaker.label().split(" ", -1));
    if (speaker.kind() == Kind.ORGANISATION && words.size() > 1) {
      words.forEach(word -> fullestByWord.put(word, speaker.label()));
      for (int i = 1; i < words.size() - 1; i++) {
        fullestByWord.put(String.join(" ", words.subList(i, words.size())), speaker.label());
      }
    }
  }

  /** The organisation that is written so, under the fullest name so far. */
  Resolution resolve(String written) {
    String bare = ARTICLE.matcher(written).replaceFirst("");
    String label = fullestByWord.getOrDefault(bare, bare);
    return Resolution.certain(
        new ArticleSpeaker(label, Kind.ORGANISATION, Gender.NEUTER, List.of(label)), How.NAME);
  }
}
