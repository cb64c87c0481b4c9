package org.sayso.opened;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.sayso.article.ArticleFile;
import org.sayso.article.ArticleFinder;
import org.sayso.article.ArticleReader;
import org.sayso.model.Article;
import org.sayso.model.ListedSpeaker;
import org.sayso.output.ArticleRows;
import org.sayso.output.QuoteRow;
import org.sayso.output.html.ReviewPages;
import org.sayso.speaker.SpeakersFile;

/** The review pages in a real browser. */
class ReviewPageIT {
  private static final ZonedDateTime TIME = ZonedDateTime.parse("2025-02-13T06:30:00+01:00");
  private static final String HOSTILE =
      """
      <script>window.owned = 1</script> “&lt;b&gt;</script><script>window.owned = 2</script> & more” told Trump.

      “<img src=x onerror='window.owned = 3'> of [this](javascript:window.owned=4)” said Peskov.
      “<img src=x onerror=window.owned=5 //” told Trump.
      “A \u202Ereversed\u202C \u0007 word and 😀 “ said Haq. “We

      “go on for days” said Trump.
      """;

  @TempDir private static Path folder;
  private static Browser browser;
  private static List<ListedSpeaker> listed;

  @BeforeAll
  static void writeThePages() throws Exception {
    browser = new Browser(folder.resolve("profile"));
    listed = new SpeakersFile().read(Path.of("input/speakers.csv"));
    ArticleReader reader = new ArticleReader(ArticleReader.DEFAULT_MAX_BYTES);
    List<ArticleFile> files = new ArticleFinder().find(List.of(Path.of("input/articles"))).files();
    ArticleRows[] articles = new ArticleRows[files.size() + 1];
    for (int i = 0; i < files.size(); i++) {
      articles[i] = rows(reader.read(files.get(i)));
    }
    articles[files.size()] = rows(new Article("<b>\"'&.txt", HOSTILE, Optional.empty()));
    Reports.write(folder.resolve("few"), List.of(pages()), listed, articles);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void asUsual() {
    browser.resize(1280, 900);
    browser.colours("light");
  }

  @AfterEach
  void nothingWentWrongAndNothingWasLoaded() {
    assertThat(browser.console()).isEmpty();
    assertThat(browser.run("return performance.getEntriesByType('resource').length")).isEqualTo(0L);
  }

  @Test
  void the_least_sure_rows_come_first() {
    openOverview("");
    List<Double> confidences =
        browser.texts("#rows .sure").stream().map(Double::parseDouble).toList();
    assertThat(confidences).hasSizeGreaterThan(20).isSorted();
    assertThat(browser.find("#count").getText())
        .isEqualTo(confidences.size() + " of " + confidences.size() + " quotations");
  }

  @Test
  void filters_leave_only_what_was_asked_for() {
    openOverview("");
    int all = browser.all("#rows tr").size();
    new Select(browser.find("#speaker")).selectByVisibleText(optionOf("Donald Trump"));
    assertThat(browser.texts("#rows .speaker")).isNotEmpty().containsOnly("Donald Trump");
    browser.find("[name=type][value='0']").click();
    assertThat(browser.texts("#rows .type")).isNotEmpty().doesNotContain("direct");
    browser.find("#to").sendKeys(Keys.chord(Keys.CONTROL, "a"), "0.7");
    assertThat(browser.texts("#rows .sure"))
        .isNotEmpty()
        .allSatisfy(shown -> assertThat(Double.parseDouble(shown)).isLessThanOrEqualTo(0.7));
    browser.find("#words").sendKeys("no such words");
    assertThat(browser.all("#rows tr")).isEmpty();
    assertThat(browser.find("#count").getText()).contains("No quotation is like that");
    browser.find("[type=reset]").click();
    browser
        .patiently()
        .until(ExpectedConditions.numberOfElementsToBe(By.cssSelector("#rows tr"), all));
    browser.find("#words").sendKeys("PRODÚCTIVE lengthy");
    assertThat(browser.texts("#rows .words a"))
        .isNotEmpty()
        .allSatisfy(words -> assertThat(words).contains("lengthy", "productive"));
  }

  private static String optionOf(String name) {
    return browser.texts("#speaker option").stream()
        .filter(option -> option.startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_row_leads_to_its_quotation_in_the_article() {
    openOverview("");
    WebElement link = browser.find("#rows .words a");
    String words = link.getText();
    link.click();
    String id = browser.address().replaceFirst(".*#", "");
    WebElement mark = browser.find("mark:target");
    assertThat(mark.getDomAttribute("id")).isEqualTo(id);
    assertThat(mark.getText()).contains(words.substring(0, Math.min(12, words.length())));
    assertThat(
            browser.run(
                "const box = document.querySelector('mark:target').getBoundingClientRect();"
                    + "return box.top >= 0 && box.bottom <= innerHeight"))
        .isEqualTo(true);
  }

  @Test
  void the_id_of_a_quotation_after_the_first_page_s_address_leads_to_it() {
    openOverview("");
    String id =
        String.valueOf(browser.find("#rows .words a").getDomAttribute("href")).split("#", -1)[1];
    openOverview("#" + id);
    browser.patiently().until(ExpectedConditions.urlContains("review/0001.html#" + id));
    assertThat(browser.find("mark:target").getDomAttribute("id")).isEqualTo(id);
  }

  @Test
  void pointing_at_a_quotation_tells_who_why_and_how_sure() {
    openArticles();
    WebElement mark = browser.find("mark.direct");
    new Actions(browser.driver()).moveToElement(mark).perform();
    WebElement popup = browser.find("#popup");
    String id = String.valueOf(mark.getDomAttribute("data-of"));
    assertThat(popup.isDisplayed()).isTrue();
    assertThat(popup.getText())
        .contains(browser.find("#note-" + id + " b").getText(), "nearest name", "0.", "direct");
    assertThat(browser.all("u.mention.on, u.cue.on")).isNotEmpty();
    new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
    assertThat(popup.isDisplayed()).isFalse();
  }

  @Test
  void the_keyboard_reaches_every_quotation_and_says_the_same() {
    openArticles();
    WebElement ref = browser.find(".ref");
    for (int i = 0; i < 30 && !ref.equals(browser.driver().switchTo().activeElement()); i++) {
      new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
    }
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(ref);
    assertThat(browser.find("#popup").isDisplayed()).isTrue();
    assertThat(ref.getAccessibleName())
        .startsWith("Quotation 1: ")
        .contains("confidence 0.", "evidence: ");
    assertThat(browser.all(".ref")).hasSameSizeAs(browser.all(".note"));
  }

  @Test
  void whatever_an_article_holds_is_shown_as_text() {
    openArticles();
    assertThat(browser.run("return typeof window.owned")).isEqualTo("undefined");
    assertThat(browser.all("img, iframe, object, a[href^=javascript], article script")).isEmpty();
    assertThat(browser.find("article:last-of-type .text").getText())
        .contains("<script>window.owned = 1</script>", "</script><script>", "&lt;b&gt;")
        .contains("<img src=x onerror='window.owned = 3'>", "[this](javascript:window.owned=4)")
        .startsWith("<b>\"'&.txt");
    openOverview("");
    assertThat(browser.run("return typeof window.owned")).isEqualTo("undefined");
    assertThat(String.join("\n", browser.texts("#rows .words")))
        .contains("<img src=x onerror=window.owned=5 //", "&lt;b&gt;");
  }

  @ParameterizedTest
  @CsvSource({"light, 1280", "dark, 1280", "light, 360", "dark, 360"})
  void nobody_is_shut_out_and_nothing_sticks_out(String colours, int width) throws Exception {
    browser.resize(width, 800);
    browser.colours(colours);
    openOverview("");
    assertFits(width);
    assertThat(browser.barriers()).isEmpty();
    openArticles();
    assertFits(width);
    assertThat(browser.barriers()).isEmpty();
  }

  private static void assertFits(int width) {
    assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
  }

  @Test
  void two_thousand_articles_stay_usable() throws Exception {
    ArticleRows[] articles =
        IntStream.rangeClosed(1, 2_000)
            .mapToObj(i -> rows(new Article("n" + i + ".txt", manyQuotations(i), Optional.empty())))
            .toArray(ArticleRows[]::new);
    Reports.write(folder.resolve("many"), List.of(pages()), listed, articles);
    long begin = System.nanoTime();
    browser.open(folder.resolve("many/review.html"), "");
    assertThat(browser.find("#count").getText()).isEqualTo("20,000 of 20,000 quotations");
    browser.find("#words").sendKeys("number 1999-7");
    assertThat(browser.texts("#rows .words a")).hasSize(1);
    browser.find("#rows .words a").click();
    browser.patiently().until(ExpectedConditions.urlContains("/review/0100.html#q"));
    assertThat(browser.find("mark:target").getText()).contains("number 1999-7");
    assertThat(System.nanoTime() - begin).isLessThan(20_000_000_000L);
    browser.find("nav a[rel=prev]").click();
    assertThat(browser.find("h1").getText()).isEqualTo("Articles 1961–1980");
    browser.find("nav a[rel=next]").click();
    assertThat(browser.find("h1").getText()).isEqualTo("Articles 1981–2000");
    assertThat(browser.all("nav a[rel=next]")).isEmpty();
  }

  private static String manyQuotations(int article) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      text.append("“This is the quotation with the number " + article + "-" + i + "” said Trump. ")
          .append("Words that nobody said stand between it and the next one. ".repeat(4))
          .append("\n\n");
    }
    return text.toString();
  }

  private static void openOverview(String hash) {
    browser.open(folder.resolve("few/review.html"), hash);
  }

  private static void openArticles() {
    browser.open(folder.resolve("few/review/0001.html"), "");
  }

  private static ReviewPages pages() {
    return new ReviewPages("1.2.3", TIME);
  }

  private static ArticleRows rows(Article article) {
    ArticleRows rows = ArticleRows.of(NearestName.extracted(article));
    assertThat(rows.rows()).extracting(QuoteRow::id).doesNotHaveDuplicates();
    return rows;
  }
}
