package org.sayso.output.html;

import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.List;
import org.sayso.output.ReportFormat;
import org.sayso.output.ReportRun;
import org.sayso.output.ReportWriter;
import org.sayso.output.SideFolder;

/**
 * {@code review.html} and the folder {@code review}: every quotation in its place, to check them.
 *
 * <p>The first page has the rows, the least sure first, with filters, and charts; the others have
 * the articles, so many to a page that it stays quick. {@code review.html#quote_id} leads to a
 * quotation. The pages load nothing, and a content security policy holds them to it.
 *
 * @param version of the program
 * @param time when the run began, in the zone that its reader lives in
 */
public record ReviewPages(String version, ZonedDateTime time) implements ReportFormat {
  /** The name of the first page. */
  public static final String FILE_NAME = "review.html";

  static final String FOLDER = "review";
  private static final SideFolder PAGES = new SideFolder(FOLDER, PageName.PATTERN);

  @Override
  public String fileName() {
    return FILE_NAME;
  }

  @Override
  public String settings() {
    return FILE_NAME + " " + version;
  }

  @Override
  public List<SideFolder> sideFolders() {
    return List.of(PAGES);
  }

  @Override
  public ReportWriter open(OutputStream out, ReportRun run) {
    Palette palette = new Palette(run.listed());
    return new ReviewWriter(out, run, palette, new Overview(version, time, run.listed(), palette));
  }
}
