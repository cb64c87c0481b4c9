package org.sayso.speaker;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sayso.model.ListedSpeaker;

/**
 * Makes sure that every name, alias and role on the list means one person.
 *
 * <p>Case, white space and the kind of apostrophe make no difference. What one person claims twice
 * is harmless.
 */
final class ClaimCheck {
  private final List<String> problems;
  private final Map<String, ListedRow> names = new HashMap<>();
  private final Map<String, ListedRow> roles = new HashMap<>();

  ClaimCheck(List<String> problems) {
    this.problems = problems;
  }

  void check(List<ListedRow> rows) {
    for (ListedRow row : rows) {
      checkName(row);
    }
    for (ListedRow row : rows) {
      ListedSpeaker speaker = row.speaker();
      speaker.aliases().forEach(alias -> checkClaim("alias", alias, names, row));
      speaker.roles().forEach(role -> checkClaim("role", role, roles, row));
    }
  }

  private void checkName(ListedRow row) {
    String name = row.speaker().name();
    ListedRow first = names.putIfAbsent(key(name), row);
    if (first != null) {
      problems.add(
          lines(first, row) + " both list \"" + name + "\". Put everything into one of them.");
    }
  }

  private void checkClaim(String kind, String claim, Map<String, ListedRow> claims, ListedRow row) {
    ListedRow first = claims.putIfAbsent(key(claim), row);
    if (first == null || isSamePerson(first, row)) {
      return;
    }
    problems.add(
        lines(first, row)
            + " both claim the "
            + kind
            + " \""
            + claim
            + "\", for "
            + first.speaker().name()
            + " and for "
            + row.speaker().name()
            + ". Leave it to one of them.");
  }

  private static boolean isSamePerson(ListedRow first, ListedRow second) {
    return key(first.speaker().name()).equals(key(second.speaker().name()));
  }

  private static String lines(ListedRow first, ListedRow second) {
    return "lines "
        + Math.min(first.line(), second.line())
        + " and "
        + Math.max(first.line(), second.line());
  }

  private static String key(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC)
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT);
  }
}
