package org.sayso.state;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.batch.Published;
import org.sayso.model.QuotationType;
import org.sayso.output.WrittenFile;

/** The tables that say what stands in an output folder. */
record OutputTables(Database open, String output) {
  private static final String TYPE = "type";
  private static final String SPEAKER = "speaker";

  Optional<Published> find() throws SQLException {
    PreparedStatement statement =
        open.statement("SELECT request, texts, corrections FROM outputs WHERE output = ?", output);
    try (ResultSet row = statement.executeQuery()) {
      if (!row.next()) {
        return Optional.empty();
      }
      Map<String, Integer> byType = counts(TYPE);
      Map<QuotationType, Integer> quotations = new EnumMap<>(QuotationType.class);
      for (QuotationType type : QuotationType.values()) {
        quotations.put(type, byType.getOrDefault(type.label(), 0));
      }
      return Optional.of(
          new Published(
              text(row, "request"),
              text(row, "texts"),
              quotations,
              counts(SPEAKER),
              row.getInt("corrections"),
              files()));
    }
  }

  private Map<String, Integer> counts(String counted) throws SQLException {
    PreparedStatement statement =
        open.statement(
            "SELECT name, quotations FROM output_counts WHERE output = ? AND counted = ?",
            output,
            counted);
    Map<String, Integer> counts = new HashMap<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        counts.put(text(row, "name"), row.getInt("quotations"));
      }
    }
    return counts;
  }

  private List<WrittenFile> files() throws SQLException {
    PreparedStatement statement =
        open.statement(
            "SELECT name, bytes, sha256 FROM output_files WHERE output = ? ORDER BY rowid", output);
    List<WrittenFile> files = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        files.add(new WrittenFile(text(row, "name"), row.getLong("bytes"), text(row, "sha256")));
      }
    }
    return files;
  }

  /** Never null, whatever has happened to the database. */
  private static String text(ResultSet row, String column) throws SQLException {
    return String.valueOf(row.getString(column));
  }

  void replace(Published published) throws SQLException {
    remove();
    open.update(
        "INSERT INTO outputs (output, request, texts, corrections) VALUES (?, ?, ?, ?)",
        output,
        published.request(),
        published.texts(),
        published.corrections());
    for (WrittenFile file : published.files()) {
      open.update(
          "INSERT INTO output_files (output, name, bytes, sha256) VALUES (?, ?, ?, ?)",
          output,
          file.name(),
          file.bytes(),
          file.sha256());
    }
    for (Map.Entry<QuotationType, Integer> count : published.quotations().entrySet()) {
      insert(TYPE, count.getKey().label(), count.getValue());
    }
    for (Map.Entry<String, Integer> count : published.listedSpeakers().entrySet()) {
      insert(SPEAKER, count.getKey(), count.getValue());
    }
  }

  private void insert(String counted, String name, int quotations) throws SQLException {
    open.update(
        "INSERT INTO output_counts (output, counted, name, quotations) VALUES (?, ?, ?, ?)",
        output,
        counted,
        name,
        quotations);
  }

  int remove() throws SQLException {
    return open.update("DELETE FROM outputs WHERE output = ?", output);
  }
}
