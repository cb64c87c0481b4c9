package org.sayso.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A connection to a database of the right version; used by one thread at a time.
 *
 * <p>In write-ahead mode, so that viewers can read while a run writes, and so that what is
 * committed outlives the process being killed at any moment. A power cut may cost the last commits,
 * but never the database.
 */
final class Database implements AutoCloseable {
  /** Says in the file's header whose it is: "Says" in ASCII. */
  private static final int APPLICATION = 0x53617973;

  /** To be raised with every change of {@code schema.sql}. */
  private static final int VERSION = 2;

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int PRIMARY_CODE = 0xff;

  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  private Database(Connection connection) {
    this.connection = connection;
  }

  /** The file holds no database, or one of another program or version. */
  static final class ForeignException extends Exception {
    private static final long serialVersionUID = 1L;

    ForeignException(String reason) {
      super(reason);
    }
  }

  /** Opens a database, and makes it first when there is none. */
  static Database open(Path file) throws SQLException, ForeignException {
    Database database = new Database(connect(file));
    boolean isFine = false;
    try {
      database.prepare();
      isFine = true;
      return database;
    } finally {
      if (!isFine) {
        database.close();
      }
    }
  }

  /**
   * Opens a database that is there, to look at it.
   *
   * <p>Not as a read-only file, as then its companion files would stay behind.
   */
  static Database openToRead(Path file) throws SQLException, ForeignException {
    Database database = new Database(connect(file));
    boolean isFine = false;
    try {
      database.execute("PRAGMA query_only = ON");
      if (!database.isOurs()) {
        throw new ForeignException("it was not written by this version of the program");
      }
      isFine = true;
      return database;
    } finally {
      if (!isFine) {
        database.close();
      }
    }
  }

  private static Connection connect(Path file) throws SQLException {
    NativeLibrary.prepare();
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) PATIENCE.toMillis());
    config.enforceForeignKeys(true);
    // As a URI, in which no character of a path means anything else.
    return config.createConnection(
        "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath());
  }

  private void prepare() throws SQLException, ForeignException {
    if (number("PRAGMA user_version") == 0 && number("SELECT count(*) FROM sqlite_master") == 0) {
      create();
    }
    if (!isOurs()) {
      throw new ForeignException("it was not written by this version of the program");
    }
    execute("PRAGMA journal_mode = WAL");
    execute("PRAGMA synchronous = NORMAL");
  }

  private boolean isOurs() throws SQLException {
    return number("PRAGMA application_id") == APPLICATION
        && number("PRAGMA user_version") == VERSION;
  }

  private void create() throws SQLException {
    transact(
        () -> {
          execute(schema());
          execute("PRAGMA application_id = " + APPLICATION);
          execute("PRAGMA user_version = " + VERSION);
        });
  }

  private static String schema() {
    try (InputStream in = Database.class.getResourceAsStream("schema.sql")) {
      if (in == null) {
        throw new IllegalStateException("the resource schema.sql is missing from the build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether an error means that the file itself is damaged or no database. */
  static boolean isDamage(SQLException e) {
    if (!(e instanceof SQLiteException error)) {
      return false;
    }
    int code = error.getResultCode().code & PRIMARY_CODE;
    return code == SQLiteErrorCode.SQLITE_CORRUPT.code
        || code == SQLiteErrorCode.SQLITE_NOTADB.code;
  }

  /** Does all of some work or nothing. */
  void transact(Work work) throws SQLException {
    execute("BEGIN IMMEDIATE");
    boolean isDone = false;
    try {
      work.run();
      execute("COMMIT");
      isDone = true;
    } finally {
      if (!isDone) {
        rollBack();
      }
    }
  }

  /** Some statements. */
  @FunctionalInterface
  interface Work {
    void run() throws SQLException;
  }

  private void rollBack() {
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      // After some errors SQLite has done so by itself; the error before matters more.
    }
  }

  /**
   * A statement with its parameters set; of two calls with the same SQL the second ends the first.
   */
  PreparedStatement statement(String sql, @Nullable Object... parameters) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  int update(String sql, @Nullable Object... parameters) throws SQLException {
    return statement(sql, parameters).executeUpdate();
  }

  long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return result.next() ? result.getLong(1) : 0;
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      // Nothing can be done about it, and nothing is lost: what is committed stays.
    }
  }
}
