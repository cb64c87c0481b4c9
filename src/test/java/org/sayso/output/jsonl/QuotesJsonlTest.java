package org.sayso.output.jsonl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sayso.output.ArticleRows;
import org.sayso.output.QuoteColumn;
import org.sayso.output.ReportWriter;
import org.sayso.output.RunInMemory;
import org.sayso.output.TrickyRows;

class QuotesJsonlTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void every_line_is_as_the_schema_says() throws Exception {
    JsonSchema schema = schema();
    List<JsonNode> lines = lines(tricky());
    assertThat(lines)
        .hasSameSizeAs(tricky().rows())
        .allSatisfy(line -> assertThat(schema.validate(line)).isEmpty());
  }

  @Test
  void the_schema_refuses_what_is_no_row() throws Exception {
    JsonSchema schema = schema();
    assertThat(schema.validate(MAPPER.readTree("{}"))).hasSize(QuoteColumn.values().length);
    String line = written(tricky()).lines().findFirst().orElseThrow();
    for (String wrong :
        List.of(
            line.replace("\"direct\"", "\"spoken\""),
            line.replace("\"listed\":true", "\"listed\":\"yes\""),
            line.replace("\"statement\":1", "\"statement\":0"),
            line.replace("{", "{\"more\":1,"))) {
      assertThat(wrong).isNotEqualTo(line);
      assertThat(schema.validate(MAPPER.readTree(wrong))).isNotEmpty();
    }
  }

  @Test
  void fields_are_the_columns_and_hold_the_same() throws Exception {
    ArticleRows article = tricky();
    List<JsonNode> lines = lines(article);
    for (int i = 0; i < lines.size(); i++) {
      JsonNode line = lines.get(i);
      List<String> names = new ArrayList<>();
      line.fieldNames().forEachRemaining(names::add);
      assertThat(names).isEqualTo(QuoteColumn.labels());
      for (QuoteColumn column : QuoteColumn.values()) {
        assertThat(cell(line.get(column.label())))
            .as(column.label())
            .isEqualTo(column.of(article.rows().get(i)));
      }
    }
  }

  /** The cell of the CSV file that stands for the same. */
  private static String cell(JsonNode value) {
    if (value.isNull()) {
      return "";
    }
    if (value.isBoolean()) {
      return value.asBoolean() ? "yes" : "no";
    }
    return value.isFloatingPointNumber()
        ? value.decimalValue().setScale(2).toPlainString()
        : value.asText();
  }

  @Test
  void a_line_ends_each_object_and_nothing_is_written_for_no_rows() throws Exception {
    assertThat(written(tricky())).endsWith("}\n").doesNotContain("\n\n", "\r", "\uFEFF");
    assertThat(written(TrickyRows.of(List.of()))).isEmpty();
  }

  private static ArticleRows tricky() {
    return TrickyRows.of(
        Stream.concat(
                Stream.concat(TrickyRows.TEXTS.stream(), TrickyRows.FORMULAS.stream()),
                Stream.of("x".repeat(50_000)))
            .toList());
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream schema =
        Objects.requireNonNull(QuotesJsonl.class.getResourceAsStream("quote.schema.json"))) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }
  }

  private static List<JsonNode> lines(ArticleRows article) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : written(article).lines().toList()) {
      nodes.add(MAPPER.readTree(line));
    }
    return nodes;
  }

  private static String written(ArticleRows article) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReportWriter writer = new QuotesJsonl().open(bytes, new RunInMemory(TrickyRows.LISTED));
    writer.write(article);
    writer.finish();
    return bytes.toString(UTF_8);
  }
}
