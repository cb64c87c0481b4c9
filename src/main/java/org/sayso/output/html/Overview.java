package org.sayso.output.html;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sayso.model.ListedSpeaker;
import org.sayso.model.QuotationType;
import org.sayso.model.Speaker;

/**
 * The first page: rows to check with filters, who is quoted how often, and the way to each article.
 *
 * <p>Keeps a few hundred bytes for each row. Used by one thread.
 */
final class Overview {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);
  private static final int ROWS_WITHOUT_SCRIPT = 100;

  private final String version;
  private final ZonedDateTime time;
  private final Map<Speaker, SpeakerTotal> speakers = new LinkedHashMap<>();
  private final List<ListedArticle> articles = new ArrayList<>();
  private final List<ListedRow> rows = new ArrayList<>();

  Overview(String version, ZonedDateTime time, List<ListedSpeaker> listed, Palette palette) {
    this.version = version;
    this.time = time;
    for (ListedSpeaker person : listed) {
      Speaker speaker = new Speaker.Listed(person.name());
      speakers.put(speaker, new SpeakerTotal(speakers.size(), speaker, palette.of(speaker)));
    }
  }

  void add(ShownArticle shown, int page) {
    ListedArticle article =
        new ListedArticle(
            articles.size(),
            shown.heading(),
            shown.path(),
            page,
            shown.anchor(),
            new LinkedHashMap<>());
    articles.add(article);
    for (ShownRow row : shown.rows()) {
      SpeakerTotal speaker =
          speakers.computeIfAbsent(
              row.row().speaker(), who -> new SpeakerTotal(speakers.size(), who, row.colour()));
      speaker.count(row.row().type());
      article.bySpeaker().merge(speaker, 1, Integer::sum);
      rows.add(ListedRow.of(row, speaker, article));
    }
  }

  String html(Page page) {
    rows.sort(Comparator.comparingDouble(ListedRow::confidence));
    return page.of("Quotations to check – Sayso", this::body);
  }

  private void body(Markup out) {
    out.open("header", "class", "top").line();
    out.element("h1", "Quotations to check").line();
    out.open("p", "class", "quiet");
    out.text(count(articles.size(), "article") + " · " + count(rows.size(), "quotation") + " · ");
    out.text(TIME.format(time) + " · Sayso " + version);
    out.closeLine().closeLine();
    out.open("main", "id", "content", "class", "overview").line();
    toCheck(out);
    out.open("div", "class", "charts").line();
    Charts charts = new Charts(ranked(), articles);
    charts.bySpeaker(out);
    charts.byArticle(out);
    charts.allArticles(out);
    out.closeLine();
    out.closeLine();
    out.open("script", "type", "application/json", "id", "data");
    out.verbatim(OverviewData.json(new ArrayList<>(speakers.values()), articles, rows));
    out.closeLine();
  }

  static String count(int number, String noun) {
    return String.format(Locale.ENGLISH, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  /** Listed people in their order, then the others by how often they are quoted, nobody last. */
  private List<SpeakerTotal> ranked() {
    return speakers.values().stream()
        .sorted(
            Comparator.comparingInt(SpeakerTotal::group)
                .thenComparing(Comparator.comparingInt(SpeakerTotal::total).reversed()))
        .toList();
  }

  private void toCheck(Markup out) {
    out.open("section", "class", "check", "aria-labelledby", "check-title").line();
    out.element("h2", "The least sure first", "id", "check-title").line();
    filters(out);
    out.open("p", "id", "count", "class", "quiet", "role", "status");
    out.text(shownCount()).closeLine();
    out.open("table", "class", "rows").line();
    out.element("caption", "Quotations, the least sure first", "class", "hidden");
    out.open("thead").open("tr");
    for (String head : List.of("Sure", "Speaker", "Quotation", "Type", "Article")) {
      out.element("th", head, "scope", "col");
    }
    out.close().closeLine();
    out.open("tbody", "id", "rows").line();
    rows.stream().limit(ROWS_WITHOUT_SCRIPT).forEach(row -> row.write(out));
    out.closeLine().closeLine();
    out.element("button", "Show more", "type", "button", "id", "more", "hidden", "hidden").line();
    out.closeLine();
  }

  private String shownCount() {
    return rows.size() <= ROWS_WITHOUT_SCRIPT
        ? count(rows.size(), "quotation")
        : "The " + ROWS_WITHOUT_SCRIPT + " least sure of " + count(rows.size(), "quotation");
  }

  private void filters(Markup out) {
    out.open(
        "form", "id", "filters", "class", "filters", "hidden", "hidden", "aria-label", "Filters");
    out.line().open("p").element("label", "Words", "for", "words");
    out.open("input", "type", "search", "id", "words", "autocomplete", "off").closeLine();
    out.open("p").element("label", "Speaker", "for", "speaker").open("select", "id", "speaker");
    out.element("option", "Everybody", "value", "");
    out.element("option", "The people on the list", "value", "listed");
    for (SpeakerTotal speaker : ranked()) {
      out.element(
          "option",
          speaker.name() + " (" + speaker.total() + ")",
          "value",
          Integer.toString(speaker.index()));
    }
    out.close().closeLine();
    out.open("fieldset").element("legend", "Type");
    for (QuotationType type : QuotationType.values()) {
      out.open("label")
          .open(
              "input",
              "type",
              "checkbox",
              "name",
              "type",
              "checked",
              "checked",
              "value",
              Integer.toString(type.ordinal()));
      out.text(" " + type.label()).close().text(" ");
    }
    out.closeLine();
    out.open("fieldset").element("legend", "Confidence");
    bound("from", "0", out);
    bound("to", "1", out);
    out.closeLine();
    out.open("p", "class", "reset").element("button", "Reset", "type", "reset").closeLine();
    out.closeLine();
  }

  private static void bound(String name, String value, Markup out) {
    out.open("label").text(name + " ");
    out.open(
        "input", "type", "number", "id", name, "min", "0", "max", "1", "step", "0.05", "value",
        value);
    out.close().text(" ");
  }
}
