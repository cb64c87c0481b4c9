package org.sayso.corenlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sayso.model.Gender;

/**
 * Given names with their gender, from the list that CoreNLP's models bring along. Immutable.
 *
 * <p>A name that the list gives to both genders counts as {@link Gender#UNKNOWN}.
 */
final class GivenNames {
  private static final String RESOURCE = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

  private final Map<String, Gender> genders;

  private GivenNames(Map<String, Gender> genders) {
    this.genders = genders;
  }

  static GivenNames load() {
    Map<String, Gender> genders = new HashMap<>();
    try (InputStream stream = GivenNames.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("CoreNLP's models lack " + RESOURCE);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          Gender gender = line.endsWith("FEMALE") ? Gender.FEMALE : Gender.MALE;
          genders.merge(line.substring(0, tab), gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return new GivenNames(genders);
  }

  Gender gender(String token) {
    if (!Character.isUpperCase(token.charAt(0))) {
      return Gender.UNKNOWN;
    }
    return genders.getOrDefault(token.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }
}
