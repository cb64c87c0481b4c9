package org.sayso.output.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sayso.model.Article;
import org.sayso.output.ArticleRows;
import org.sayso.output.ReportWriter;
import org.sayso.output.RunInMemory;
import org.sayso.output.TrickyRows;

class ReviewPagesTest {
  private static final ZonedDateTime TIME = ZonedDateTime.parse("2025-02-13T06:30:00+01:00");

  @Test
  void articles_are_split_into_pages_that_lead_to_each_other() throws Exception {
    Map<String, String> pages =
        written(IntStream.range(0, 45).mapToObj(i -> article("a" + i, "Text.")).toList());
    assertThat(pages)
        .containsOnlyKeys(
            "review.html", "review/0001.html", "review/0002.html", "review/0003.html");
    assertThat(pages.get("review/0001.html"))
        .contains("href=\"0002.html\"")
        .doesNotContain("rel=\"prev\"");
    assertThat(pages.get("review/0003.html"))
        .contains("href=\"0002.html\"", "href=\"../review.html\"")
        .doesNotContain("rel=\"next\"");
  }

  @Test
  void long_articles_make_shorter_pages() throws Exception {
    String text = "Words. ".repeat(60_000);
    assertThat(written(List.of(article("a", text), article("b", text))))
        .containsOnlyKeys("review.html", "review/0001.html", "review/0002.html");
  }

  @Test
  void every_link_leads_somewhere() throws Exception {
    Map<String, String> pages =
        written(IntStream.range(0, 45).mapToObj(i -> article("a" + i, "Text.")).toList());
    pages.forEach(
        (name, html) ->
            Pattern.compile("href=\"([^\"#]*)#?([^\"]*)\"")
                .matcher(html.substring(0, html.indexOf("<script>")))
                .results()
                .forEach(link -> assertLeads(pages, name, link.group(1), link.group(2))));
  }

  private static void assertLeads(
      Map<String, String> pages, String from, String to, String fragment) {
    String target = to.isEmpty() ? from : from.startsWith("review/") ? ("review/" + to) : to;
    String page = pages.get(target.replace("review/../", ""));
    assertThat(page).as(from + " to " + to).isNotNull();
    if (!fragment.isEmpty()) {
      assertThat(page).contains("id=\"" + fragment + "\"");
    }
  }

  @Test
  void pages_are_complete_without_their_script() throws Exception {
    String overview =
        Objects.requireNonNull(
            written(List.of(TrickyRows.of(TrickyRows.TEXTS))).get("review.html"));
    assertThat(overview.split("<tr class=\"", -1)).hasSizeGreaterThan(TrickyRows.TEXTS.size());
  }

  @Test
  void a_run_without_articles_has_an_overview() throws Exception {
    assertThat(written(List.of()).get("review.html")).contains("0 articles · 0 quotations");
  }

  private static ArticleRows article(String id, String text) {
    return new ArticleRows(new Article(id, text, Optional.empty()), List.of());
  }

  private static Map<String, String> written(List<ArticleRows> articles) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RunInMemory run = new RunInMemory(TrickyRows.LISTED);
    ReportWriter writer = new ReviewPages("1.2.3", TIME).open(bytes, run);
    for (ArticleRows article : articles) {
      writer.write(article);
    }
    writer.finish();
    Map<String, String> pages = new TreeMap<>(run.sideFiles());
    pages.put("review.html", bytes.toString(UTF_8));
    return pages;
  }
}
