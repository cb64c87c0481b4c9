package org.sayso.state;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The runs that a database remembers; may be asked while a run goes on. */
public final class RunHistory {
  private static final String RUNNING = "running";

  private final Path file;

  public RunHistory(Path file) {
    this.file = file;
  }

  /**
   * The last runs, the newest first.
   *
   * @throws StateException if there is no such database or it cannot be read
   */
  public List<RunRecord> last(int runs) throws StateException {
    if (!Files.exists(file)) {
      throw new StateException(
          "There is no state " + file + ": do a run first, or name the file with --state.");
    }
    try (Database database = Database.openToRead(file)) {
      PreparedStatement statement =
          database.statement("SELECT * FROM runs ORDER BY run DESC LIMIT ?", runs);
      List<RunRecord> records = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          records.add(record(row));
        }
      }
      return records;
    } catch (SQLException | Database.ForeignException e) {
      throw new StateException("The state " + file + " cannot be read: " + e.getMessage() + ".");
    }
  }

  private static RunRecord record(ResultSet row) throws SQLException {
    return new RunRecord(
        row.getLong("run"),
        Instant.parse(row.getString("started")),
        outcome(row.getString("outcome"), row.getLong("process")),
        Optional.ofNullable(row.getString("problem")),
        row.getInt("articles"),
        row.getInt("annotated"),
        row.getInt("unchanged"),
        row.getInt("failed"),
        row.getInt("quotations"),
        row.getDouble("seconds"),
        row.getInt("peak_memory_mb"));
  }

  /** A run that was killed had no time to say so. */
  private static String outcome(String noted, long process) {
    boolean isAlive = ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    return noted.equals(RUNNING) && !isAlive ? "killed" : noted;
  }
}
