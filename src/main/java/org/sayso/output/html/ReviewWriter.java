package org.sayso.output.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.sayso.output.ArticleRows;
import org.sayso.output.QuoteRow;
import org.sayso.output.ReportRun;
import org.sayso.output.ReportWriter;

/** Writes a page as soon as its articles are there, and the overview in the end. */
final class ReviewWriter implements ReportWriter {
  private static final int ARTICLES_A_PAGE = 20;
  private static final int CHARACTERS_A_PAGE = 400_000;

  private final OutputStream out;
  private final ReportRun run;
  private final Overview overview;
  private final Palette palette;
  private final Page page = new Page();
  private final List<ShownArticle> waiting = new ArrayList<>();
  private int pages;
  private int articles;
  private int characters;

  ReviewWriter(OutputStream out, ReportRun run, Palette palette, Overview overview) {
    this.out = out;
    this.run = run;
    this.overview = overview;
    this.palette = palette;
  }

  @Override
  public void write(ArticleRows article) throws IOException {
    boolean isFull = waiting.size() == ARTICLES_A_PAGE || characters > CHARACTERS_A_PAGE;
    if (isFull) {
      writePage(true);
    }
    articles++;
    characters += article.article().text().length();
    List<ShownRow> rows = new ArrayList<>();
    for (QuoteRow row : article.rows()) {
      rows.add(new ShownRow(row, rows.size() + 1, palette.of(row.speaker())));
    }
    ShownArticle shown = new ShownArticle(article, articles, rows);
    waiting.add(shown);
    overview.add(shown, pages + 1);
  }

  private void writePage(boolean hasNext) throws IOException {
    pages++;
    String html = new ArticlesPage(page, waiting, pages, hasNext).html();
    try (OutputStream file = run.sideFile(ReviewPages.FOLDER + "/" + PageName.of(pages))) {
      file.write(html.getBytes(UTF_8));
    }
    waiting.clear();
    characters = 0;
  }

  @Override
  public void finish() throws IOException {
    if (!waiting.isEmpty()) {
      writePage(false);
    }
    out.write(overview.html(page).getBytes(UTF_8));
  }
}
