package org.sayso.output.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;
import org.sayso.model.Span;
import org.sayso.output.ArticleRows;
import org.sayso.output.QuoteColumn;
import org.sayso.output.QuoteRow;
import org.sayso.output.ReportFormat;
import org.sayso.output.ReportRun;
import org.sayso.output.ReportWriter;

/**
 * {@code quotes.jsonl}: one JSON object a line for each quotation, with the columns of {@link
 * QuoteColumn} as fields in the same order.
 *
 * <p>As the schema {@code quote.schema.json} beside this class says: what a row does not have is
 * {@code null}, offsets and confidence are numbers, {@code listed} is a boolean, and no text is cut
 * or changed for spreadsheets. UTF-8 without a byte order mark, {@code \n} after each line.
 */
public record QuotesJsonl() implements ReportFormat {
  @Override
  public String fileName() {
    return "quotes.jsonl";
  }

  @Override
  public ReportWriter open(OutputStream out, ReportRun run) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    return new JsonlWriter(json, out);
  }

  private record JsonlWriter(JsonGenerator json, OutputStream out) implements ReportWriter {
    @Override
    public void write(ArticleRows article) throws IOException {
      for (QuoteRow row : article.rows()) {
        write(row);
      }
    }

    private void write(QuoteRow row) throws IOException {
      json.writeStartObject();
      text(QuoteColumn.ARTICLE, Optional.of(row.article()));
      text(QuoteColumn.TITLE, row.title());
      text(QuoteColumn.SPEAKER, Optional.of(row.speaker().label()).filter(name -> !name.isEmpty()));
      json.writeBooleanField(QuoteColumn.LISTED.label(), row.speaker().isListed());
      text(QuoteColumn.QUOTE, Optional.of(row.quote()));
      text(QuoteColumn.TYPE, Optional.of(row.type().label()));
      text(QuoteColumn.CUE, row.cue());
      text(QuoteColumn.MENTION, row.mention());
      json.writeNumberField(
          QuoteColumn.CONFIDENCE.label(), new BigDecimal(QuoteColumn.CONFIDENCE.of(row)));
      text(QuoteColumn.EVIDENCE, Optional.of(row.evidence()));
      text(QuoteColumn.CONTEXT, Optional.of(row.context()));
      json.writeNumberField(QuoteColumn.QUOTE_START.label(), row.codePoints().start());
      json.writeNumberField(QuoteColumn.QUOTE_END.label(), row.codePoints().end());
      number(QuoteColumn.MENTION_START, row.mentionCodePoints().map(Span::start));
      number(QuoteColumn.MENTION_END, row.mentionCodePoints().map(Span::end));
      json.writeNumberField(QuoteColumn.STATEMENT.label(), row.statement());
      text(QuoteColumn.QUOTE_ID, Optional.of(row.id()));
      json.writeEndObject();
    }

    private void text(QuoteColumn column, Optional<String> text) throws IOException {
      json.writeFieldName(column.label());
      if (text.isPresent()) {
        json.writeString(text.get());
      } else {
        json.writeNull();
      }
    }

    private void number(QuoteColumn column, Optional<Integer> number) throws IOException {
      json.writeFieldName(column.label());
      if (number.isPresent()) {
        json.writeNumber(number.get());
      } else {
        json.writeNull();
      }
    }

    @Override
    public void finish() throws IOException {
      boolean isEmpty = json.getOutputContext().getEntryCount() == 0;
      json.flush();
      if (!isEmpty) {
        out.write('\n');
      }
    }
  }
}
