package org.sayso.output.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.batch.RuleExtractor;
import org.sayso.model.Article;
import org.sayso.model.Gender;
import org.sayso.model.ListedSpeaker;
import org.sayso.output.ArticleRows;
import org.sayso.output.QuoteColumn;
import org.sayso.output.ReportFormat;
import org.sayso.output.ReportWriter;
import org.sayso.output.RunInMemory;

class CsvFilesTest {
  private static final CsvStyle PLAIN = new CsvStyle(CsvEncoding.UTF_8, CsvCells.FOR_SPREADSHEETS);
  private static final List<ListedSpeaker> LISTED = List.of(person("Anna Berg"), person("Bo Lie"));

  @Test
  void quotes_are_rfc_4180_with_a_mark_and_a_header() throws Exception {
    String csv =
        written(new QuotesCsv(CsvStyle.FOR_SPREADSHEETS), "“A \"big\", big day” said Anna Berg.");
    assertThat(csv)
        .startsWith("\uFEFF" + String.join(",", QuoteColumn.labels()) + "\r\n")
        .contains("\r\na.txt,,Anna Berg,yes,\"A \"\"big\"\", big day\",direct,said,Anna Berg,0.95,")
        .endsWith("\r\n");
  }

  @Test
  void the_mark_can_be_left_out() throws Exception {
    assertThat(written(new QuotesCsv(PLAIN), "Nobody.")).startsWith("article,");
    assertThat(written(new SpeakersCsv(PLAIN), "Nobody.")).startsWith("article,");
  }

  @Test
  void the_summary_has_a_row_for_each_article_and_listed_person() throws Exception {
    String csv =
        written(
            new SpeakersCsv(PLAIN),
            "“We sail now” said Anna Berg. “Soon” said Anna Berg. “We wait” said Cy Moe.");
    assertThat(csv)
        .isEqualTo(
            """
            article,title,speaker,statements,direct,mixed,indirect,quotes
            a.txt,,Anna Berg,2,1,1,0,We sail now | Soon
            a.txt,,Bo Lie,0,0,0,0,
            """
                .replace("\n", "\r\n"));
  }

  private static String written(ReportFormat format, String text) throws IOException {
    Article article = new Article("a.txt", text, Optional.empty());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReportWriter writer = format.open(bytes, new RunInMemory(LISTED));
    writer.write(ArticleRows.of(RuleExtractor.extracted(article, LISTED)));
    writer.finish();
    return bytes.toString(UTF_8);
  }

  private static ListedSpeaker person(String name) {
    return new ListedSpeaker(name, List.of(), List.of(), Gender.UNKNOWN);
  }
}
