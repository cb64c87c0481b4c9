package org.sayso.corenlp;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sayso.model.Gender;

/**
 * Given names with their gender, from the list that CoreNLP's models bring along. Immutable.
 *
 * <p>A name that the list gives to both genders counts as {@link Gender#UNKNOWN}. The list knows no
 * accents: Thérèse is looked up as Therese.
 */
final class GivenNames {
  private static final String RESOURCE = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";
  private static final int FORMAT = 1;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private final Map<String, Gender> genders;

  private GivenNames(Map<String, Gender> genders) {
    this.genders = genders;
  }

  static GivenNames load(ModelCache cache) {
    ByteBuffer published = cache.open(RESOURCE, FORMAT, InputStream::readAllBytes);
    Map<String, Gender> genders = new HashMap<>();
    StandardCharsets.UTF_8
        .decode(published)
        .toString()
        .lines()
        .forEach(
            line -> {
              int tab = line.indexOf('\t');
              if (tab > 0) {
                Gender gender = line.endsWith("FEMALE") ? Gender.FEMALE : Gender.MALE;
                genders.merge(
                    line.substring(0, tab), gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
              }
            });
    return new GivenNames(genders);
  }

  private static String withoutAccents(String name) {
    return ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
  }

  Gender gender(String token) {
    if (!Character.isUpperCase(token.charAt(0))) {
      return Gender.UNKNOWN;
    }
    String name = token.toLowerCase(Locale.ROOT);
    Gender gender = genders.get(name);
    return gender != null ? gender : genders.getOrDefault(withoutAccents(name), Gender.UNKNOWN);
  }
}
