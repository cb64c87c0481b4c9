package org.sayso.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.Article;
import org.sayso.model.Gender;
import org.sayso.model.ListedSpeaker;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;
import org.sayso.model.Speaker;

/** Rows whose texts spreadsheets, programs and file formats are known to stumble over. */
public final class TrickyRows {
  /** The people to follow, one of them with a name that looks like a formula. */
  public static final List<ListedSpeaker> LISTED =
      List.of(
          new ListedSpeaker("Anna Berg", List.of(), List.of(), Gender.FEMALE),
          new ListedSpeaker("=Анна \"Бо\", Ли", List.of(), List.of(), Gender.UNKNOWN));

  /** Texts that a spreadsheet might run. */
  public static final List<String> FORMULAS =
      List.of(
          "=1+1",
          "=HYPERLINK(\"http://localhost/\",\"click\")",
          "=cmd|' /C calc'!A0",
          "+1+1",
          "-2+3",
          "@SUM(A1:A9)",
          "\t=1+1",
          "\r=1+1",
          "\n=1+1",
          "  =1+1",
          "\u00A0=1+1",
          "\u200B=1+1",
          "＝1+1",
          "＋1+1",
          "－2+3",
          "＠SUM(A1)");

  /** Texts that must come through as they are. */
  public static final List<String> TEXTS =
      List.of(
          "“We sail,” she said – ‘soon’…",
          "Мы отплываем, сказал он",
          "Sailing ⛵ with 👩‍👩‍👧 and 😀",
          "two\r\nlines and\nthree",
          "a \"big\", big day; and\ttabs",
          "1e5",
          "007",
          "2025-02-12",
          "12:30",
          "3/4",
          "TRUE",
          "50%",
          "1,234.5",
          "'quoted'",
          "\"",
          "a,b;c|d",
          "_x0041_ is no escape",
          "<b>&amp;</b>",
          "שלום, said she",
          "e\u0301 and é",
          "trailing space ",
          " leading space");

  private TrickyRows() {}

  /** An article whose rows hold each of the texts as quotation, title, mention and context. */
  public static ArticleRows of(List<String> texts) {
    Article article =
        new Article("=folder/@a.txt", "Text of the article. ".repeat(300), Optional.empty());
    List<QuoteRow> rows = new ArrayList<>();
    for (String text : texts) {
      rows.add(row(text, rows.size()));
    }
    return new ArticleRows(article, rows);
  }

  /** A row that holds the text wherever one can be. */
  public static QuoteRow row(String text, int number) {
    return new QuoteRow(
        "=folder/@a.txt",
        Optional.of(text),
        number % 2 == 0 ? new Speaker.Listed("=Анна \"Бо\", Ли") : new Speaker.Nobody(),
        text,
        QuotationType.values()[number % QuotationType.values().length],
        number % 3 == 0 ? Optional.empty() : Optional.of("-said"),
        number % 2 == 0 ? Optional.of(text) : Optional.empty(),
        0.5 + number % 50 / 100.0,
        "inverted verb",
        text,
        new Span(number, number + 5),
        Optional.empty(),
        number % 2 == 0 ? Optional.of(new Span(0, 3)) : Optional.empty(),
        number + 1,
        String.format("q%011d", number)
            .replace('0', 'a')
            .replace('1', 'b')
            .replaceAll("[89]", "c"));
  }
}
