package org.sayso.output.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.model.ListedSpeaker;
import org.sayso.model.QuotationType;
import org.sayso.model.Speaker;
import org.sayso.output.ArticleRows;
import org.sayso.output.QuoteRow;
import org.sayso.output.ReportFormat;
import org.sayso.output.ReportRun;
import org.sayso.output.ReportWriter;

/**
 * {@code speakers.csv}: who is quoted where, one row for each article and listed person.
 *
 * <p>The columns are the article, its title, the speaker, the number of statements (the parts of a
 * split quotation count once), the number of rows of {@code quotes.csv} by type, and their
 * quotations joined. A person not quoted in an article has a row with 0.
 */
public record SpeakersCsv(CsvStyle style) implements ReportFormat {
  private static final String BETWEEN_QUOTES = " | ";

  @Override
  public String fileName() {
    return "speakers.csv";
  }

  @Override
  public ReportWriter open(OutputStream out, ReportRun run) throws IOException {
    return new SpeakersWriter(new CsvTable(out, style, header()), run.listed());
  }

  private static List<String> header() {
    Stream<String> types = Arrays.stream(QuotationType.values()).map(QuotationType::label);
    return Stream.of(
            Stream.of("article", "title", "speaker", "statements"), types, Stream.of("quotes"))
        .flatMap(part -> part)
        .toList();
  }

  private record SpeakersWriter(CsvTable table, List<ListedSpeaker> listed)
      implements ReportWriter {
    @Override
    public void write(ArticleRows article) throws IOException {
      for (ListedSpeaker person : listed) {
        table.row(cells(article, person));
      }
    }

    private static List<String> cells(ArticleRows article, ListedSpeaker person) {
      Speaker speaker = new Speaker.Listed(person.name());
      List<QuoteRow> rows = article.only(row -> row.speaker().equals(speaker)).rows();
      List<String> cells = new ArrayList<>();
      cells.add(article.article().id());
      cells.add(article.title());
      cells.add(person.name());
      cells.add(Long.toString(rows.stream().mapToInt(QuoteRow::statement).distinct().count()));
      for (QuotationType type : QuotationType.values()) {
        cells.add(Long.toString(rows.stream().filter(row -> row.type() == type).count()));
      }
      cells.add(rows.stream().map(QuoteRow::quote).collect(Collectors.joining(BETWEEN_QUOTES)));
      return cells;
    }
  }
}
