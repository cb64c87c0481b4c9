package org.sayso.state;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.sayso.model.ArticleSpeaker;
import org.sayso.model.Attribution;
import org.sayso.model.CodePointIndex;
import org.sayso.model.ExtractedQuotation;
import org.sayso.model.Gender;
import org.sayso.model.Mention;
import org.sayso.model.MentionKind;
import org.sayso.model.Quotation;
import org.sayso.model.QuotationType;
import org.sayso.model.Span;

/**
 * Turns the quotations of one article into cells of the table of that name and back.
 *
 * <p>The words of cue and mention are there for people; offsets, labels and the words said restore
 * a quotation. Not safe for use by several threads.
 */
final class QuotationCells {
  /** The columns, in the order of the cells. */
  static final List<String> COLUMNS =
      List.of(
          "quote",
          "type",
          "speaker",
          "speaker_kind",
          "speaker_gender",
          "speaker_names",
          "cue",
          "mention",
          "mention_kind",
          "confidence",
          "evidence",
          "statement",
          "quote_start",
          "quote_end",
          "content_start",
          "content_end",
          "cue_start",
          "cue_end",
          "mention_start",
          "mention_end",
          "mention_sentence",
          "mention_head",
          "context_start",
          "context_end");

  private static final Map<String, Integer> PLACES =
      COLUMNS.stream().collect(Collectors.toUnmodifiableMap(name -> name, COLUMNS::indexOf));

  private static final char BETWEEN_CELLS = '\u001F';

  private final String text;
  private final CodePointIndex index;
  private final Map<String, List<String>> names = new HashMap<>();

  QuotationCells(String text) {
    this.text = text;
    index = new CodePointIndex(text);
  }

  /** A checksum of all cells of an article. */
  static long checksum(List<List<@Nullable Object>> rows) {
    StringBuilder all = new StringBuilder();
    for (List<@Nullable Object> row : rows) {
      for (Object cell : row) {
        all.append(cell).append(BETWEEN_CELLS);
      }
    }
    CRC32 checksum = new CRC32();
    checksum.update(all.toString().getBytes(StandardCharsets.UTF_8));
    return checksum.getValue();
  }

  List<@Nullable Object> encode(ExtractedQuotation found) {
    Quotation quotation = found.quotation();
    Attribution attribution = found.attribution();
    Optional<ArticleSpeaker> source = found.speaker();
    Optional<Mention> mention = attribution.mention();
    List<@Nullable Object> cells = new ArrayList<>(COLUMNS.size());
    cells.add(found.words());
    cells.add(quotation.type().label());
    cells.add(source.map(ArticleSpeaker::label).orElse(null));
    cells.add(source.map(speaker -> label(speaker.kind())).orElse(null));
    cells.add(source.map(speaker -> label(speaker.gender())).orElse(null));
    cells.add(source.map(speaker -> NameList.encode(speaker.names())).orElse(null));
    cells.add(attribution.cue().map(cue -> cue.in(text)).orElse(null));
    cells.add(mention.map(said -> said.span().in(text)).orElse(null));
    cells.add(mention.map(said -> label(said.kind())).orElse(null));
    cells.add(attribution.confidence());
    cells.add(attribution.evidence());
    cells.add(found.statement());
    addSpan(cells, quotation.span());
    addSpan(cells, quotation.content());
    addSpan(cells, attribution.cue().orElse(null));
    addSpan(cells, mention.map(Mention::span).orElse(null));
    cells.add(mention.map(Mention::sentence).orElse(null));
    cells.add(mention.map(Mention::head).orElse(null));
    addSpan(cells, found.context());
    return cells;
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void addSpan(List<@Nullable Object> cells, @Nullable Span span) {
    cells.add(span == null ? null : index.codePointOffset(span.start()));
    cells.add(span == null ? null : index.codePointOffset(span.end()));
  }

  /**
   * The quotation in a row of cells.
   *
   * @throws RuntimeException of some kind if they hold none
   */
  ExtractedQuotation decode(List<@Nullable Object> cells) {
    Row row = new Row(cells);
    Quotation quotation =
        new Quotation(
            row.span("quote"), row.span("content"), row.choice(QuotationType.class, "type"));
    return new ExtractedQuotation(
        quotation,
        row.text("quote"),
        row.attribution(),
        row.source(),
        row.number("statement"),
        row.span("context"));
  }

  /** One row, by the names of its columns. */
  private final class Row {
    private final List<@Nullable Object> cells;

    Row(List<@Nullable Object> cells) {
      this.cells = cells;
    }

    private @Nullable Object cell(String column) {
      return cells.get(PLACES.getOrDefault(column, -1));
    }

    private String text(String column) {
      return String.valueOf(cell(column));
    }

    private boolean has(String column) {
      return cell(column) != null;
    }

    int number(String column) {
      return cell(column) instanceof Number number
          ? number.intValue()
          : Integer.parseInt(text(column));
    }

    Span span(String column) {
      return new Span(
          index.utf16Offset(number(column + "_start")), index.utf16Offset(number(column + "_end")));
    }

    <E extends Enum<E>> E choice(Class<E> type, String column) {
      return Enum.valueOf(type, text(column).toUpperCase(Locale.ROOT));
    }

    Optional<ArticleSpeaker> source() {
      if (!has("speaker")) {
        return Optional.empty();
      }
      return Optional.of(
          new ArticleSpeaker(
              text("speaker"),
              choice(ArticleSpeaker.Kind.class, "speaker_kind"),
              choice(Gender.class, "speaker_gender"),
              names.computeIfAbsent(text("speaker_names"), NameList::decode)));
    }

    Attribution attribution() {
      double confidence = Double.parseDouble(text("confidence"));
      if (!has("mention_start")) {
        return new Attribution.Unattributed(reason(), confidence);
      }
      Mention mention =
          new Mention(
              span("mention"),
              choice(MentionKind.class, "mention_kind"),
              number("mention_sentence"),
              number("mention_head"));
      Optional<Span> cue = has("cue_start") ? Optional.of(span("cue")) : Optional.empty();
      return new Attribution.Attributed(mention, cue, text("evidence"), confidence);
    }

    private Attribution.Reason reason() {
      return Arrays.stream(Attribution.Reason.values())
          .filter(reason -> reason.label().equals(cell("evidence")))
          .findFirst()
          .orElseThrow();
    }
  }
}
