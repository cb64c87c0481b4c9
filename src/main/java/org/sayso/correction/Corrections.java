package org.sayso.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sayso.model.ListedSpeaker;
import org.sayso.model.Speaker;
import org.sayso.output.ArticleRows;
import org.sayso.output.QuoteRow;

/**
 * The corrections that a run applies.
 *
 * <p>A correction is applied to the quotation with its id and with the same words around it, in the
 * same article, and to nothing else. Immutable, safe for use by many threads.
 */
public final class Corrections {
  /** What stands in the column {@code evidence} of a corrected row. */
  public static final String EVIDENCE = "corrected by hand";

  private final Map<String, Map<String, List<Correction>>> byArticle = new HashMap<>();
  private final Map<String, Speaker> listed = new HashMap<>();

  public Corrections(List<Correction> corrections, List<ListedSpeaker> people) {
    for (Correction correction : corrections) {
      byArticle
          .computeIfAbsent(correction.article(), article -> new LinkedHashMap<>())
          .computeIfAbsent(correction.quoteId(), id -> new ArrayList<>())
          .add(correction);
    }
    for (ListedSpeaker person : people) {
      Speaker speaker = new Speaker.Listed(person.name());
      person.aliases().forEach(alias -> listed.putIfAbsent(key(alias), speaker));
    }
    people.forEach(person -> listed.put(key(person.name()), new Speaker.Listed(person.name())));
  }

  private static String key(String name) {
    return CellComparison.value(name).toLowerCase(Locale.ROOT);
  }

  /**
   * An article's rows after its corrections.
   *
   * @param rows in the order they had
   * @param applied how many corrections were applied
   * @param unapplied those whose quotation changed or vanished
   */
  public record Result(ArticleRows rows, int applied, List<UnappliedCorrection> unapplied) {
    public Result {
      unapplied = List.copyOf(unapplied);
    }
  }

  /** Applies what there is for the article; give it all rows of it. */
  public Result apply(ArticleRows article) {
    Map<String, List<Correction>> wanted = byArticle.getOrDefault(article.article().id(), Map.of());
    if (wanted.isEmpty()) {
      return new Result(article, 0, List.of());
    }
    Near near = new Near(article);
    List<UnappliedCorrection> unapplied = new ArrayList<>();
    List<QuoteRow> rows = new ArrayList<>();
    Set<String> met = new HashSet<>();
    int applied = 0;
    for (QuoteRow row : article.rows()) {
      QuoteRow corrected = row;
      met.add(row.id());
      for (Correction correction : wanted.getOrDefault(row.id(), List.of())) {
        boolean isSame = correction.near().isBlank() || Near.agree(correction.near(), near.of(row));
        if (isSame) {
          corrected = corrected(corrected, correction);
          applied++;
        } else {
          unapplied.add(
              new UnappliedCorrection(correction, UnappliedCorrection.Reason.OTHER_WORDS_AROUND));
        }
      }
      rows.add(corrected);
    }
    wanted.values().stream()
        .flatMap(Collection::stream)
        .filter(correction -> !met.contains(correction.quoteId()))
        .map(gone -> new UnappliedCorrection(gone, UnappliedCorrection.Reason.QUOTATION_GONE))
        .forEach(unapplied::add);
    return new Result(new ArticleRows(article.article(), rows), applied, unapplied);
  }

  private QuoteRow corrected(QuoteRow row, Correction correction) {
    QuoteRow checked = row.with(EVIDENCE, 1);
    return switch (correction.column()) {
      case TYPE -> CorrectionsFile.typeOf(correction.to()).map(checked::ofType).orElse(checked);
      case SPEAKER -> checked.spokenBy(speaker(correction.to()));
    };
  }

  private Speaker speaker(String name) {
    if (name.isEmpty()) {
      return new Speaker.Nobody();
    }
    return listed.getOrDefault(key(name), new Speaker.Unlisted(name));
  }

  /** How many corrections there are for articles other than these. */
  public int countElsewhere(Set<String> articles) {
    return byArticle.entrySet().stream()
        .filter(entry -> !articles.contains(entry.getKey()))
        .mapToInt(entry -> entry.getValue().values().stream().mapToInt(List::size).sum())
        .sum();
  }
}
