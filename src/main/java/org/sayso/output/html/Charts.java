package org.sayso.output.html;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sayso.model.QuotationType;

/** Who is quoted how often, and where: bars in SVG beside the figures that they show. */
final class Charts {
  private static final int MAX_SPEAKERS = 12;
  private static final int MAX_ARTICLES = 12;
  private static final String HEIGHT = "14";

  private final List<SpeakerTotal> speakers;
  private final List<ListedArticle> articles;

  Charts(List<SpeakerTotal> speakers, List<ListedArticle> articles) {
    this.speakers = speakers;
    this.articles = articles;
  }

  void bySpeaker(Markup out) {
    List<SpeakerTotal> shown = speakers.stream().limit(MAX_SPEAKERS).toList();
    int most = shown.stream().mapToInt(SpeakerTotal::total).max().orElse(0);
    begin("By speaker", "speakers", out);
    legend(out);
    head(List.of("Speaker", "Direct, mixed and indirect", "Quotations"), out);
    for (SpeakerTotal speaker : shown) {
      out.open("tr", "class", speaker.colour()).open("th", "scope", "row");
      out.element("span", "", "class", "dot").text(" ").element("bdi", speaker.name()).close();
      out.open("td", "class", "bar");
      svg(out);
      int before = 0;
      for (QuotationType type : QuotationType.values()) {
        int count = speaker.countOf(type);
        bar(before, count, most, speaker.colour() + " " + type.label(), out);
        before += count;
      }
      out.close();
      out.element("span", byType(speaker), "class", "hidden").close();
      out.element("td", Integer.toString(speaker.total()), "class", "figure").closeLine();
    }
    out.close().closeLine();
    rest(speakers.size() - shown.size(), "speaker", out);
    out.closeLine();
  }

  private static String byType(SpeakerTotal speaker) {
    return List.of(QuotationType.values()).stream()
        .map(type -> speaker.countOf(type) + " " + type.label())
        .collect(Collectors.joining(", "));
  }

  private static void legend(Markup out) {
    out.open("p", "class", "legend", "aria-hidden", "true");
    for (QuotationType type : QuotationType.values()) {
      out.open("span");
      out.open("svg", "width", HEIGHT, "height", HEIGHT);
      out.open("rect", "width", "100%", "height", "100%", "class", "any " + type.label());
      out.close().close().text(" " + type.label()).close().text(" ");
    }
    out.closeLine();
  }

  void byArticle(Markup out) {
    List<ListedArticle> shown =
        articles.stream()
            .sorted(Comparator.comparingInt(ListedArticle::total).reversed())
            .limit(MAX_ARTICLES)
            .toList();
    int most = shown.stream().mapToInt(ListedArticle::total).max().orElse(0);
    begin("By article", "places", out);
    head(List.of("Article", "By speaker", "Quotations"), out);
    for (ListedArticle article : shown) {
      out.open("tr").open("th", "scope", "row");
      out.element("a", article.heading(), "href", article.address(), "dir", "auto").close();
      out.open("td", "class", "bar");
      svg(out);
      int before = 0;
      for (SpeakerTotal speaker : speakers) {
        int count = article.bySpeaker().getOrDefault(speaker, 0);
        bar(before, count, most, speaker.colour(), out);
        before += count;
      }
      out.close();
      out.element("span", bySpeaker(article), "class", "hidden").close();
      out.element("td", Integer.toString(article.total()), "class", "figure").closeLine();
    }
    out.close().closeLine();
    rest(articles.size() - shown.size(), "article", out);
    out.closeLine();
  }

  private static String bySpeaker(ListedArticle article) {
    return article.bySpeaker().entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(entry -> entry.getKey().name() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  void allArticles(Markup out) {
    out.open("details", "class", "all").element("summary", "All articles").open("ol");
    for (ListedArticle article : articles) {
      out.open("li").element("a", article.heading(), "href", article.address(), "dir", "auto");
      out.text(" ").element("span", article.path(), "class", "quiet").closeLine();
    }
    out.close().closeLine();
  }

  private static void begin(String title, String id, Markup out) {
    out.open("section", "class", "chart " + id, "aria-labelledby", id).line();
    out.element("h2", title, "id", id).line();
  }

  private static void head(List<String> heads, Markup out) {
    out.open("table").open("thead", "class", "hidden").open("tr");
    heads.forEach(head -> out.element("th", head, "scope", "col"));
    out.close().close().open("tbody").line();
  }

  private static void svg(Markup out) {
    out.open("svg", "width", "100%", "height", HEIGHT, "aria-hidden", "true", "focusable", "false");
  }

  private static void bar(int before, int count, int most, String colours, Markup out) {
    if (count > 0) {
      out.open(
              "rect",
              "x",
              percent(before, most),
              "width",
              percent(count, most),
              "height",
              HEIGHT,
              "class",
              colours)
          .close();
    }
  }

  private static String percent(int count, int of) {
    return String.format(Locale.ROOT, "%.2f%%", 100.0 * count / of);
  }

  private static void rest(int more, String noun, Markup out) {
    if (more > 0) {
      out.element("p", "and " + Overview.count(more, "more " + noun), "class", "quiet").line();
    }
  }
}
