package org.sayso.opened;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sayso.model.ListedSpeaker;
import org.sayso.output.ArticleRows;
import org.sayso.output.OutputFolder;
import org.sayso.output.Publication;
import org.sayso.output.ReportFormat;

/** Writes reports the way a run does. */
final class Reports {
  private Reports() {}

  static void write(
      Path folder, List<ReportFormat> formats, List<ListedSpeaker> listed, ArticleRows... articles)
      throws IOException {
    OutputFolder output = new OutputFolder(folder, formats);
    output.check();
    try (Publication publication = output.begin(listed)) {
      for (ArticleRows article : articles) {
        publication.write(article);
      }
      publication.complete();
      publication.publish();
    }
  }
}
