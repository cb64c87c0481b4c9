package org.sayso.output.html;

import java.util.List;
import java.util.Optional;
import org.sayso.model.Article;
import org.sayso.model.Span;

/** A page of articles, each with its text, its quotations marked in it, and notes on them. */
final class ArticlesPage {
  private final Page page;
  private final List<ShownArticle> articles;
  private final int number;
  private final boolean hasNext;

  ArticlesPage(Page page, List<ShownArticle> articles, int number, boolean hasNext) {
    this.page = page;
    this.articles = articles;
    this.number = number;
    this.hasNext = hasNext;
  }

  String html() {
    return page.of("Articles " + range() + " – Sayso", this::body);
  }

  private String range() {
    int first = articles.get(0).number();
    int last = articles.get(articles.size() - 1).number();
    return first == last ? Integer.toString(first) : first + "–" + last;
  }

  private void body(Markup out) {
    out.open("header", "class", "top").line();
    navigation(out, "Pages");
    out.element("h1", "Articles " + range()).line();
    out.closeLine();
    out.open("main", "id", "content", "class", "articles").line();
    if (articles.size() > 1) {
      contents(out);
    }
    articles.forEach(article -> article(article, out));
    out.closeLine();
    out.open("footer", "class", "bottom");
    navigation(out, "Pages, again");
    out.closeLine();
  }

  private void navigation(Markup out, String label) {
    out.open("nav", "class", "pages", "aria-label", label);
    out.element("a", "All quotations", "href", "../" + ReviewPages.FILE_NAME);
    if (number > 1) {
      out.text(" ").element("a", "← Earlier", "rel", "prev", "href", PageName.of(number - 1));
    }
    if (hasNext) {
      out.text(" ").element("a", "Later →", "rel", "next", "href", PageName.of(number + 1));
    }
    out.closeLine();
  }

  private void contents(Markup out) {
    out.open("nav", "class", "contents", "aria-label", "Articles on this page");
    out.open("ul");
    for (ShownArticle article : articles) {
      out.open("li").element("a", article.heading(), "href", "#" + article.anchor(), "dir", "auto");
      out.text(" ").element("span", article.quotationCount(), "class", "quiet").close().line();
    }
    out.close().closeLine();
  }

  private static void article(ShownArticle shown, Markup out) {
    String headingId = shown.anchor() + "-title";
    out.open("article", "id", shown.anchor(), "class", "article", "aria-labelledby", headingId);
    out.line().open("div", "class", "text").line();
    text(shown, headingId, out);
    out.closeLine();
    notes(shown, out);
    out.closeLine();
  }

  private static void text(ShownArticle shown, String headingId, Markup out) {
    Article article = shown.article().article();
    MarkedText text = new MarkedText(shown.article(), shown.rows());
    Optional<Span> title = article.title();
    out.open("h2", "id", headingId, "dir", "auto");
    if (title.isPresent()) {
      text.write(title.get(), out);
    } else {
      out.text(shown.path());
    }
    out.closeLine();
    out.element("p", shown.path() + " · " + shown.quotationCount(), "class", "path").line();
    int from = title.map(Span::end).orElse(0);
    for (Span paragraph : Paragraphs.of(article.text(), from)) {
      out.open("p", "dir", "auto");
      text.write(paragraph, out);
      out.closeLine();
    }
  }

  private static void notes(ShownArticle shown, Markup out) {
    String label = "Quotations in " + shown.heading();
    out.open("section", "class", "notes", "aria-label", label);
    out.element("h3", shown.rows().isEmpty() ? "No quotations" : "Who says what").line();
    if (!shown.rows().isEmpty()) {
      out.open("ol").line();
      shown.rows().forEach(row -> note(row, out));
      out.closeLine();
    }
    out.closeLine();
  }

  private static void note(ShownRow shown, Markup out) {
    String id = shown.row().id();
    out.open("li", "id", "note-" + id, "class", "note " + shown.colour(), "data-of", id);
    out.open("div", "class", "who");
    out.open("a", "href", "#" + id);
    out.element("span", Integer.toString(shown.number()), "class", "number").text(" ");
    out.element("b", shown.speaker(), "dir", "auto").close();
    out.text(" ").element("span", shown.row().type().label(), "class", "tag");
    out.text(" ").open("span", "class", "sure " + shown.sureness());
    out.element("span", "confidence ", "class", "hidden").text(shown.confidence()).close();
    out.close();
    out.open("div", "class", "why").text(shown.row().evidence());
    shown.row().mention().ifPresent(mention -> part("named as", mention, out));
    shown.row().cue().ifPresent(cue -> part("cue", cue, out));
    out.close();
    out.element("div", shown.row().quote(), "class", "words", "dir", "auto");
    out.closeLine();
  }

  private static void part(String label, String text, Markup out) {
    out.text(" · " + label + " ").element("q", text);
  }
}
