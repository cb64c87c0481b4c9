package org.sayso.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.sayso.correction.Correction;
import org.sayso.correction.UnappliedCorrection;
import org.sayso.model.ArticleOutcome;
import org.sayso.model.QuotationType;
import org.sayso.output.Content;
import org.sayso.output.WrittenFile;

/** {@code run.json}, as {@code run.schema.json} describes it. */
record RunJson(RunReport report) implements Content {
  static final String FILE_NAME = "run.json";
  private static final int VERSION = 1;
  private static final double MILLISECONDS = 1000;

  @Override
  public void writeTo(OutputStream out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeNumberField("version", VERSION);
      json.writeStringField("outcome", report.outcome().label());
      if (report.problem().isPresent()) {
        json.writeStringField("problem", report.problem().get());
      }
      json.writeStringField("started", report.started().toString());
      json.writeStringField("ended", report.ended().toString());
      json.writeNumberField("seconds", seconds(report.duration()));
      versions(json);
      options(json, report.options());
      counts(json, report.summary());
      corrections(json, report.summary().corrections());
      failures(json);
      times(json);
      memory(json, report.memory());
      files(json);
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / MILLISECONDS;
  }

  private void versions(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("versions");
    json.writeStringField("sayso", report.program().version());
    json.writeStringField("pipeline", report.program().pipeline());
    json.writeStringField("java", Runtime.version().toString());
    json.writeStringField(
        "system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    json.writeEndObject();
  }

  private static void options(JsonGenerator json, RunOptions options) throws IOException {
    json.writeObjectFieldStart("options");
    json.writeArrayFieldStart("input");
    for (Path input : options.inputs()) {
      json.writeString(input.toString());
    }
    json.writeEndArray();
    json.writeStringField("speakers", options.speakersFile().toString());
    json.writeNumberField("threads", options.threads());
    json.writeArrayFieldStart("types");
    for (QuotationType type : QuotationType.values()) {
      if (options.filter().types().contains(type)) {
        json.writeString(type.label());
      }
    }
    json.writeEndArray();
    json.writeBooleanField("listed_only", options.filter().listedOnly());
    json.writeNumberField("min_confidence", options.filter().minConfidence());
    json.writeNumberField("max_article_bytes", options.maxArticleBytes());
    json.writeNumberField("article_timeout_seconds", seconds(options.articleTimeout()));
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, RunSummary summary) throws IOException {
    json.writeObjectFieldStart("articles");
    json.writeNumberField("total", summary.articles());
    json.writeNumberField("annotated", summary.annotated());
    json.writeNumberField("unchanged", summary.unchanged());
    json.writeNumberField("failed", summary.failures().size());
    json.writeNumberField("other_files", summary.skippedFiles());
    json.writeEndObject();
    json.writeObjectFieldStart("quotations");
    json.writeNumberField("total", summary.totalQuotations());
    for (Map.Entry<QuotationType, Integer> count : summary.quotations().entrySet()) {
      json.writeNumberField(count.getKey().label(), count.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("speakers");
    for (Map.Entry<String, Integer> count : summary.listedSpeakers().entrySet()) {
      json.writeStartObject();
      json.writeStringField("name", count.getKey());
      json.writeNumberField("quotations", count.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void corrections(JsonGenerator json, CorrectionCounts counts) throws IOException {
    json.writeObjectFieldStart("corrections");
    json.writeNumberField("applied", counts.applied());
    json.writeNumberField("elsewhere", counts.elsewhere());
    json.writeArrayFieldStart("not_applied");
    for (UnappliedCorrection unapplied : counts.unapplied()) {
      Correction correction = unapplied.correction();
      json.writeStartObject();
      json.writeStringField("article", correction.article());
      json.writeStringField("quote_id", correction.quoteId());
      json.writeStringField("column", correction.column().label());
      json.writeStringField("to", correction.to());
      json.writeStringField("reason", unapplied.reason().label());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void failures(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("failures");
    for (ArticleOutcome.Failed failed : report.summary().failures()) {
      json.writeStartObject();
      json.writeStringField("article", failed.articleId());
      json.writeStringField("reason", failed.reason());
      json.writeStringField("what_to_do", failed.advice());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void times(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("stage_seconds");
    for (Map.Entry<Stage, Duration> time : report.times().entrySet()) {
      json.writeNumberField(time.getKey().label(), seconds(time.getValue()));
    }
    json.writeEndObject();
  }

  private static void memory(JsonGenerator json, Memory memory) throws IOException {
    json.writeObjectFieldStart("memory");
    json.writeNumberField("heap_peak_bytes", memory.heapPeak());
    json.writeNumberField("heap_limit_bytes", memory.heapLimit());
    if (memory.residentPeak().isPresent()) {
      json.writeNumberField("resident_peak_bytes", memory.residentPeak().getAsLong());
    }
    json.writeEndObject();
  }

  private void files(JsonGenerator json) throws IOException {
    json.writeBooleanField("files_kept", report.summary().areFilesKept());
    json.writeArrayFieldStart("files");
    for (WrittenFile file : report.files()) {
      json.writeStartObject();
      json.writeStringField("name", file.name());
      json.writeNumberField("bytes", file.bytes());
      json.writeStringField("sha256", file.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
