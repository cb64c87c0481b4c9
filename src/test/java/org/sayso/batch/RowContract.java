package org.sayso.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.model.Article;
import org.sayso.model.ArticleOutcome;
import org.sayso.model.ExtractedQuotation;
import org.sayso.model.Span;
import org.sayso.output.ArticleRows;
import org.sayso.output.QuoteRow;
import org.sayso.speaker.ListedSpeakers;

/** What every row keeps, whatever the article: the promises of the CSV's description. */
final class RowContract {
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
  private static final Pattern MARKUP_IN_LETTERS =
      Pattern.compile("\\]\\(|&|</?\\p{L}|\\d[:.]\\d\\d");

  private final ListedSpeakers listed;

  RowContract(ListedSpeakers listed) {
    this.listed = listed;
  }

  /** Checks all rows that an article gives; how many there are. */
  int check(Article article, List<ExtractedQuotation> quotations) {
    ArticleRows rows =
        ArticleRows.of(
            new ArticleOutcome.Extracted(
                article,
                quotations.stream()
                    .map(found -> found.spokenBy(listed.identify(found.speaker())))
                    .toList()));
    Set<String> ids = new HashSet<>();
    int before = 0;
    for (QuoteRow row : rows.rows()) {
      check(row, article.text());
      assertThat(ids.add(row.id())).as("id %s is new", row.id()).isTrue();
      assertThat(row.codePoints().start()).as("text order").isGreaterThanOrEqualTo(before);
      before = row.codePoints().start();
    }
    return rows.rows().size();
  }

  private static void check(QuoteRow row, String text) {
    String there = line(row.codePoints(), text);
    assertThat(row.quote()).isNotBlank();
    assertThat(isInside(letters(row.quote()), letters(there))).as("%s in %s", row, there).isTrue();
    if (!MARKUP_IN_LETTERS.matcher(there).find()) {
      assertThat(letters(row.quote())).isEqualTo(letters(there));
    }
    assertThat(row.context()).contains(there);
    assertThat(row.confidence()).isBetween(0.0, 1.0);
    assertThat(row.evidence()).isNotBlank();
    assertThat(row.statement()).isPositive();
    assertThat(row.mentionCodePoints().map(span -> line(span, text))).isEqualTo(row.mention());
    row.cue().ifPresent(cue -> assertThat(oneLine(text)).contains(cue));
    assertThat(row.speaker().label().isEmpty() || row.mention().isPresent())
        .as("who has a speaker has a mention")
        .isTrue();
    assertThat(noBreaks(row)).as("one line each").isTrue();
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Whether all of the one stands in the other in the same order, with or without more between. */
  private static boolean isInside(String part, String whole) {
    int found = 0;
    for (int at = 0; at < whole.length() && found < part.length(); at++) {
      if (whole.charAt(at) == part.charAt(found)) {
        found++;
      }
    }
    return found == part.length();
  }

  private static boolean noBreaks(QuoteRow row) {
    return Optional.of(row.quote() + row.context() + row.speaker().label())
        .filter(cells -> cells.matches("(?s).*[\\n\\r].*"))
        .isEmpty();
  }

  private static String line(Span codePoints, String text) {
    int start = text.offsetByCodePoints(0, codePoints.start());
    return oneLine(text.substring(start, text.offsetByCodePoints(0, codePoints.end())));
  }

  private static String oneLine(String text) {
    return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
  }
}
