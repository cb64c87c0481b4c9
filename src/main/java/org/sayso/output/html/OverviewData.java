package org.sayso.output.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The overview's rows for the script of the page, as JSON inside the page. */
final class OverviewData {
  private OverviewData() {}

  /**
   * The data: {@code speakers} as [name, colour, listed], {@code articles} as [heading, path,
   * page], {@code rows} as [id, speaker, article, type, confidence, sureness, words, evidence].
   */
  static String json(
      List<SpeakerTotal> speakers, List<ListedArticle> articles, List<ListedRow> rows) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setCharacterEscapes(new EndsNoElement());
      json.writeStartObject();
      json.writeArrayFieldStart("speakers");
      for (SpeakerTotal speaker : speakers) {
        json.writeStartArray();
        json.writeString(speaker.name());
        json.writeString(speaker.colour());
        json.writeBoolean(speaker.isListed());
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("articles");
      for (ListedArticle article : articles) {
        json.writeStartArray();
        json.writeString(article.heading());
        json.writeString(article.path());
        json.writeString(ReviewPages.FOLDER + "/" + PageName.of(article.page()));
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("rows");
      for (ListedRow row : rows) {
        write(row, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory", e);
    }
    return text.toString();
  }

  private static void write(ListedRow row, JsonGenerator json) throws IOException {
    json.writeStartArray();
    json.writeString(row.id());
    json.writeNumber(row.speaker().index());
    json.writeNumber(row.article().index());
    json.writeNumber(row.type().ordinal());
    json.writeString(row.shownConfidence());
    json.writeString(row.sureness());
    json.writeString(row.words());
    json.writeString(row.evidence());
    json.writeEndArray();
  }

  /** Escapes what could end or begin an element of the page around the data. */
  private static final class EndsNoElement extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes['<'] = ESCAPE_STANDARD;
      codes['>'] = ESCAPE_STANDARD;
      codes['&'] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return null;
    }
  }
}
