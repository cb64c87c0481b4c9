package org.sayso.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.batch.RuleExtractor;

/** From an edited table to the rows of the next run, with a rule in the place of the models. */
class CorrectCommandTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-02-13T12:00:00Z"));

  @TempDir private Path folder;

  @BeforeEach
  void layOut() throws IOException {
    write("input/speakers.csv", "name,aliases\nAnna Berg,Berg\nBo Lie,\n");
    write(
        "input/articles/a.txt",
        "“We sail; now” said Anna Berg. He called it “\"odd\", very” said Cy Moe.\n\n"
            + "“Мы отплываем 😀 сейчас” said Bo Lie. “=1+1 is two” said Bo Lie. “Soon” said Cy Moe.");
    assertThat(sayso("run", "--no-state", "--xlsx").code).isZero();
  }

  /** How programs save a table that they opened. */
  enum Saved {
    AS_IT_WAS(",", LineDelimiter.CRLF, false, UTF_8, "\uFEFF"),
    WITHOUT_MARK(",", LineDelimiter.LF, false, UTF_8, ""),
    EXCEL_IN_EUROPE(";", LineDelimiter.CRLF, false, UTF_8, "\uFEFF"),
    EXCEL_PLAIN(";", LineDelimiter.CRLF, false, Charset.forName("windows-1252"), ""),
    EXCEL_UNICODE_TEXT("\t", LineDelimiter.CRLF, false, UTF_16LE, "\uFEFF"),
    EXCEL_WITH_SEPARATOR_LINE("|", LineDelimiter.CRLF, false, UTF_8, "\uFEFFsep=|\r\n"),
    ALL_IN_MARKS(",", LineDelimiter.LF, true, UTF_8, "");

    private final String separator;
    private final LineDelimiter lineEnd;
    private final boolean quotesAll;
    private final Charset charset;
    private final String begin;

    Saved(
        String separator, LineDelimiter lineEnd, boolean quotesAll, Charset charset, String begin) {
      this.separator = separator;
      this.lineEnd = lineEnd;
      this.quotesAll = quotesAll;
      this.charset = charset;
      this.begin = begin;
    }

    byte[] bytes(List<Map<String, String>> rows) {
      StringWriter text = new StringWriter();
      text.write(begin);
      try (CsvWriter writer =
          CsvWriter.builder()
              .fieldSeparator(separator.charAt(0))
              .lineDelimiter(lineEnd)
              .quoteStrategy(quotesAll ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
              .build(text)) {
        writer.writeRecord(rows.get(0).keySet());
        rows.forEach(row -> writer.writeRecord(row.values()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return text.toString().getBytes(charset);
    }
  }

  @ParameterizedTest
  @EnumSource(Saved.class)
  void a_correction_is_understood_however_the_table_was_saved(Saved saved) throws Exception {
    List<Map<String, String>> rows = rows();
    row(rows, "We sail; now").put("speaker", " Anna  Berg ");
    row(rows, "=1+1 is two").put("speaker", "");
    row(rows, "Soon").put("type", "Direct");
    row(rows, "Soon").put("confidence", "0,95");
    rows.remove(row(rows, "\"odd\", very"));
    Collections.reverse(rows);
    Files.write(folder.resolve("output/quotes.csv"), saved.bytes(rows));
    Ended ended = sayso("correct", "output/quotes.csv");
    assertThat(ended.err).isEmpty();
    assertThat(ended.code).isZero();
    assertThat(ended.out).contains("2 corrections taken over, 0 withdrawn; 2 in ");
    assertThat(read("input/corrections.csv"))
        .startsWith("\uFEFFarticle,quote_id,column,from,to,date,near\r\n")
        .contains(",speaker,Bo Lie,,2025-02-13,", ",type,mixed,direct,2025-02-13,");
    Ended next = sayso("run", "--no-state");
    assertThat(next.out).contains("2 corrections made by hand applied.");
    List<Map<String, String>> after = rows();
    assertThat(after).hasSize(5);
    assertThat(row(after, "=1+1 is two"))
        .containsEntry("speaker", "")
        .containsEntry("listed", "no")
        .containsEntry("mention", "")
        .containsEntry("evidence", "corrected by hand")
        .containsEntry("confidence", "1.00");
    assertThat(row(after, "Soon"))
        .containsEntry("type", "direct")
        .containsEntry("speaker", "Cy Moe")
        .containsEntry("mention", "Cy Moe")
        .containsEntry("evidence", "corrected by hand");
    assertThat(row(after, "We sail; now")).containsEntry("evidence", "inverted verb");
  }

  @Test
  void a_name_or_alias_of_the_list_makes_a_listed_speaker() throws Exception {
    edit("Soon", row -> put(row, "speaker", "bo  lie"));
    edit("\"odd\", very", row -> put(row, "speaker", "Berg"));
    sayso("correct", "output/quotes.csv");
    sayso("run", "--no-state", "--listed-only");
    assertThat(row(rows(), "Soon"))
        .containsEntry("speaker", "Bo Lie")
        .containsEntry("listed", "yes");
    assertThat(row(rows(), "\"odd\", very")).containsEntry("speaker", "Anna Berg");
  }

  @Test
  void a_table_that_nobody_changed_gives_no_correction() throws Exception {
    assertThat(sayso("correct", "output/quotes.csv").out).startsWith("0 corrections taken over");
    assertThat(sayso("correct", "output/quotes.xlsx").out).startsWith("0 corrections taken over");
    assertThat(folder.resolve("input/corrections.csv")).doesNotExist();
  }

  @Test
  void a_workbook_can_be_corrected_too() throws Exception {
    Path file = folder.resolve("output/quotes.xlsx");
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      Sheet sheet = workbook.getSheet("Quotes");
      for (Row row : sheet) {
        if (row.getCell(4).getStringCellValue().equals("Soon")) {
          row.createCell(2).setCellValue("=Дед Мороз");
        }
      }
      sheet.shiftRows(2, 5, 1);
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
    Ended ended = sayso("correct", "output/quotes.xlsx");
    assertThat(ended.err).isEmpty();
    assertThat(ended.out).contains("speaker Cy Moe → =Дед Мороз", "1 correction taken over");
    sayso("run", "--no-state");
    assertThat(row(rows(), "Soon")).containsEntry("speaker", "'=Дед Мороз");
    assertThat(sayso("correct", "output/quotes.csv").out).startsWith("0 corrections taken over");
  }

  @Test
  void a_correction_can_be_changed_and_withdrawn_and_is_found_once() throws Exception {
    edit("Soon", row -> put(row, "speaker", "Di Fox"));
    assertThat(sayso("correct", "output/quotes.csv").out).contains("1 correction taken over");
    assertThat(sayso("correct", "output/quotes.csv").out).contains("0 corrections taken over");
    sayso("run", "--no-state");
    edit("Soon", row -> put(row, "speaker", "Ed Gul"));
    assertThat(sayso("correct", "output/quotes.csv").out).contains("speaker Cy Moe → Ed Gul");
    sayso("run", "--no-state");
    assertThat(row(rows(), "Soon")).containsEntry("speaker", "Ed Gul");
    edit("Soon", row -> put(row, "speaker", "Cy Moe"));
    assertThat(sayso("correct", "output/quotes.csv").out)
        .contains("withdrawn: ", "0 corrections taken over, 1 withdrawn; 0 in ");
    sayso("run", "--no-state");
    assertThat(row(rows(), "Soon")).containsEntry("evidence", "inverted verb");
  }

  @Test
  void a_correction_whose_quotation_changed_is_reported_and_kept() throws Exception {
    edit("Soon", row -> put(row, "speaker", "Di Fox"));
    sayso("correct", "output/quotes.csv");
    String kept = read("input/corrections.csv");
    write("input/articles/a.txt", "“Sooner” said Cy Moe.");
    Ended ended = sayso("run", "--no-state");
    assertThat(ended.out)
        .contains("1 correction not applied", "speaker Cy Moe → Di Fox: its quotation has gone");
    assertThat(rows()).hasSize(1).allSatisfy(row -> assertThat(row).containsValue("Cy Moe"));
    assertThat(read("input/corrections.csv")).isEqualTo(kept);
  }

  @Test
  void a_correction_is_never_applied_to_other_words_of_the_same_wording() throws Exception {
    write(
        "input/articles/a.txt",
        "“Soon” said Bo Lie of the ferry. And much later: “Soon” said Cy Moe.");
    sayso("run", "--no-state");
    edit("Soon", row -> put(row, "speaker", "Di Fox"));
    sayso("correct", "output/quotes.csv");
    write("input/articles/a.txt", "And much later: “Soon” said Cy Moe.");
    assertThat(sayso("run", "--no-state").out).contains("1 correction not applied", "words before");
    assertThat(row(rows(), "Soon")).containsEntry("speaker", "Cy Moe");
  }

  @Test
  void corrections_for_articles_of_other_runs_are_kept() throws Exception {
    edit("Soon", row -> put(row, "speaker", "Di Fox"));
    sayso("correct", "output/quotes.csv");
    write("other/b.txt", "“Soon” said Cy Moe.");
    assertThat(sayso("run", "--no-state", "--input", "other").out)
        .contains("1 correction kept for articles not in this run.");
  }

  @Test
  void what_is_not_understood_is_reported_and_the_rest_taken_over() throws Exception {
    List<Map<String, String>> rows = rows();
    row(rows, "Soon").put("type", "shouted");
    row(rows, "We sail; now").put("speaker", "Di Fox");
    row(rows, "=1+1 is two").put("quote_id", "q22222222222");
    Map<String, String> twin = new LinkedHashMap<>(row(rows, "\"odd\", very"));
    twin.put("speaker", "Di Fox");
    rows.add(twin);
    save(rows);
    Ended ended = sayso("correct", "output/quotes.csv");
    assertThat(ended.code).isEqualTo(1);
    assertThat(ended.err.lines()).hasSize(3);
    assertThat(ended.err)
        .contains("Row 6 has the type \"shouted\". Use direct, mixed or indirect.")
        .contains("Row 5 has a quote_id that the last run did not write (q22222222222)")
        .contains("Row 3 and others have the same quote_id but differ.");
    assertThat(ended.out).contains("1 correction taken over");
  }

  @Test
  void a_table_of_which_one_column_was_sorted_alone_changes_nothing() throws Exception {
    List<Map<String, String>> rows = rows();
    List<String> ids = new ArrayList<>(rows.stream().map(row -> row.get("quote_id")).toList());
    Collections.rotate(ids, 2);
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).put("quote_id", ids.get(i));
    }
    save(rows);
    Ended ended = sayso("correct", "output/quotes.csv");
    assertThat(ended.out).contains("0 corrections taken over");
    assertThat(ended.err).contains("Were some columns sorted without the others?");
  }

  @Test
  void a_table_of_an_earlier_run_gives_no_corrections_that_nobody_made() throws Exception {
    edit("Soon", row -> put(put(row, "evidence", "another rule"), "speaker", "Di Fox"));
    Ended ended = sayso("correct", "output/quotes.csv");
    assertThat(ended.err).contains("comes from another run than the last one");
    assertThat(ended.out).contains("0 corrections taken over");
  }

  @Test
  void what_is_no_table_of_quotations_is_refused() throws Exception {
    assertThat(sayso("correct").err).contains("Missing required parameter");
    assertRefused("none.csv", "There is no file");
    write("empty.csv", "");
    assertRefused("empty.csv", "is empty");
    assertRefused("input/speakers.csv", "no column called quote_id");
    Files.copy(folder.resolve("output/quotes.csv"), folder.resolve("copy.csv"));
    assertRefused("copy.csv", "--output");
    assertThat(sayso("correct", "copy.csv", "--output", "output").code).isZero();
    Files.write(folder.resolve("bad.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    assertRefused("bad.xlsx", "cannot be read");
  }

  private void assertRefused(String file, String reason) {
    Ended ended = sayso("correct", file);
    assertThat(ended.code).as(ended.err).isEqualTo(2);
    assertThat(ended.err).contains(reason).doesNotContain("\tat ");
  }

  @Test
  void a_corrections_file_that_is_not_understood_stops_the_run() throws Exception {
    write("input/corrections.csv", "article,quote_id,column,from,to\na.txt,q1,mood,,glad\n");
    assertThat(sayso("run", "--no-state").err).contains("corrections.csv: line 2 names no");
    write("input/corrections.csv", "article;quote_id;from;to\n");
    assertThat(sayso("run", "--no-state").err).contains("no column called column");
  }

  private static Map<String, String> put(Map<String, String> row, String column, String value) {
    row.put(column, value);
    return row;
  }

  private void edit(String quote, UnaryOperator<Map<String, String>> change) throws IOException {
    List<Map<String, String>> rows = rows();
    Map<String, String> row = row(rows, quote);
    rows.set(rows.indexOf(row), change.apply(row));
    save(rows);
  }

  private void save(List<Map<String, String>> rows) throws IOException {
    Files.write(folder.resolve("output/quotes.csv"), Saved.AS_IT_WAS.bytes(rows));
  }

  private static Map<String, String> row(List<Map<String, String>> rows, String quote) {
    return rows.stream()
        .filter(row -> row.getOrDefault("quote", "").replaceFirst("^'=", "=").equals(quote))
        .findFirst()
        .orElseThrow();
  }

  private List<Map<String, String>> rows() throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .detectBomHeader(true)
            .ofNamedCsvRecord(folder.resolve("output/quotes.csv"))) {
      List<Map<String, String>> rows = new ArrayList<>();
      reader.forEach(row -> rows.add(new LinkedHashMap<>(row.getFieldsAsMap())));
      return rows;
    }
  }

  private Ended sayso(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            folder,
            Optional.empty(),
            CLOCK);
    int code = Main.run(Arrays.asList(args), surroundings, RuleExtractor::new);
    return new Ended(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private record Ended(int code, String out, String err) {}
}
