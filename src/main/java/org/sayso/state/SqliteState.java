package org.sayso.state;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.batch.Fingerprint;
import org.sayso.batch.Published;
import org.sayso.batch.RunReport;
import org.sayso.batch.RunStart;
import org.sayso.batch.RunState;
import org.sayso.model.Article;
import org.sayso.model.ExtractedQuotation;

/**
 * The database as one run uses it.
 *
 * <p>Whatever goes wrong with it costs time, not rows: a damaged database is set aside and begun
 * anew, and when it cannot be used at all the run goes on without one.
 */
final class SqliteState implements RunState {
  private static final String FOREIGN = "it was not written by this version of the program";
  private static final double MILLISECONDS = 1000;
  private static final long MEGABYTE = 1024 * 1024;
  private static final String CELLS = String.join(", ", QuotationCells.COLUMNS);

  private final Path file;
  private final InstantSource clock;
  private final RunStart start;
  private final Consumer<String> warnings;
  private final String input;
  private @Nullable Database database;
  private long run;

  SqliteState(Path file, InstantSource clock, RunStart start, Consumer<String> warnings) {
    this.file = file;
    this.clock = clock;
    this.start = start;
    this.warnings = warnings;
    input = start.inputs().stream().map(SqliteState::absolute).collect(Collectors.joining("\n"));
    open();
  }

  private static String absolute(Path path) {
    return path.toAbsolutePath().normalize().toString();
  }

  private void open() {
    try {
      database = Database.open(file);
      beginRun(database);
    } catch (Database.ForeignException e) {
      beginAnew(FOREIGN);
    } catch (SQLException e) {
      handle(e);
    }
  }

  private void handle(SQLException e) {
    if (Database.isDamage(e)) {
      beginAnew("it is damaged");
    } else {
      doWithout(e);
    }
  }

  private void beginAnew(String reason) {
    close();
    try {
      Path aside = SetAside.move(file, start.started());
      warnings.accept(
          "The state "
              + file
              + " cannot be used, as "
              + reason
              + ". It was set aside as "
              + aside.getFileName()
              + ", and a new one is begun: articles are annotated again.");
      Database fresh = Database.open(file);
      database = fresh;
      beginRun(fresh);
    } catch (IOException | SQLException | Database.ForeignException e) {
      doWithout(e);
    }
  }

  private void doWithout(Exception e) {
    close();
    warnings.accept(
        "The state "
            + file
            + " cannot be used ("
            + e.getMessage()
            + "). The run goes on without it; what it finds from now on is not kept for later runs.");
  }

  private void beginRun(Database open) throws SQLException {
    open.update(
        "INSERT INTO runs (started, outcome, input, version, process) VALUES (?, ?, ?, ?, ?)",
        seconds(start.started()),
        "running",
        input,
        start.program().version(),
        ProcessHandle.current().pid());
    run = open.number("SELECT max(run) FROM runs");
  }

  private static String seconds(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** Asks or tells the database, if there is one. */
  private synchronized <T> T using(Question<T> question, T otherwise) {
    if (database == null) {
      return otherwise;
    }
    try {
      return question.ask(database);
    } catch (SQLException e) {
      handle(e);
      return otherwise;
    }
  }

  /** Something to do with the database. */
  @FunctionalInterface
  private interface Question<T> {
    T ask(Database open) throws SQLException;
  }

  @Override
  public Optional<List<ExtractedQuotation>> recall(Article article) {
    String hash = new Fingerprint().add(article).hex();
    Optional<StoredArticle> stored = using(open -> find(open, article, hash), Optional.empty());
    Optional<List<ExtractedQuotation>> known = stored.flatMap(found -> found.quotations(article));
    if (known.isPresent() && !stored.get().isSameArticle()) {
      keep(article, hash, known.get(), stored.get().annotated(), stored.get().seconds());
    }
    return known;
  }

  private Optional<StoredArticle> find(Database open, Article article, String hash)
      throws SQLException {
    PreparedStatement statement =
        open.statement(
            "SELECT id, annotated, seconds, checksum, input = ? AND article = ? AS same"
                + " FROM articles WHERE content_hash = ? AND pipeline = ? ORDER BY same DESC"
                + " LIMIT 1",
            input,
            article.id(),
            hash,
            start.program().pipeline());
    try (ResultSet row = statement.executeQuery()) {
      if (!row.next()) {
        return Optional.empty();
      }
      return Optional.of(
          new StoredArticle(
              row.getBoolean("same"),
              row.getString("annotated"),
              row.getDouble("seconds"),
              row.getLong("checksum"),
              rows(open, row.getLong("id"))));
    }
  }

  private static List<List<@Nullable Object>> rows(Database open, long articleId)
      throws SQLException {
    PreparedStatement statement =
        open.statement(
            "SELECT " + CELLS + " FROM quotations WHERE article_id = ? ORDER BY number", articleId);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        List<@Nullable Object> cells = new ArrayList<>(QuotationCells.COLUMNS.size());
        for (int i = 1; i <= QuotationCells.COLUMNS.size(); i++) {
          cells.add(row.getObject(i));
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  @Override
  public void remember(Article article, List<ExtractedQuotation> quotations, Duration took) {
    keep(
        article,
        new Fingerprint().add(article).hex(),
        quotations,
        seconds(clock.instant()),
        took.toMillis() / MILLISECONDS);
  }

  private void keep(
      Article article,
      String hash,
      List<ExtractedQuotation> quotations,
      String annotated,
      double seconds) {
    QuotationCells cells = new QuotationCells(article.text());
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ExtractedQuotation found : quotations) {
      rows.add(cells.encode(found));
    }
    using(
        open -> {
          open.transact(() -> insert(open, article, hash, annotated, seconds, rows));
          return true;
        },
        false);
  }

  private void insert(
      Database open,
      Article article,
      String hash,
      String annotated,
      double seconds,
      List<List<@Nullable Object>> rows)
      throws SQLException {
    open.update("DELETE FROM articles WHERE input = ? AND article = ?", input, article.id());
    open.update(
        "INSERT INTO articles (input, article, title, quotations, characters, seconds, annotated,"
            + " content_hash, pipeline, checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        input,
        article.id(),
        article.titleText().orElse(null),
        rows.size(),
        article.text().codePointCount(0, article.text().length()),
        seconds,
        annotated,
        hash,
        start.program().pipeline(),
        QuotationCells.checksum(rows));
    long id = open.number("SELECT last_insert_rowid()");
    PreparedStatement statement =
        open.statement(
            "INSERT INTO quotations (article_id, number, "
                + CELLS
                + ") VALUES ("
                + String.join(", ", Collections.nCopies(QuotationCells.COLUMNS.size() + 2, "?"))
                + ")");
    for (int i = 0; i < rows.size(); i++) {
      statement.setLong(1, id);
      statement.setInt(2, i + 1);
      for (int column = 0; column < rows.get(i).size(); column++) {
        statement.setObject(column + 3, rows.get(i).get(column));
      }
      statement.addBatch();
    }
    statement.executeBatch();
  }

  @Override
  public void keepOnly(Collection<String> articleIds) {
    using(
        open -> {
          open.transact(() -> removeOthers(open, articleIds));
          return true;
        },
        false);
  }

  private void removeOthers(Database open, Collection<String> articleIds) throws SQLException {
    open.update("CREATE TEMP TABLE present (article TEXT PRIMARY KEY)");
    PreparedStatement statement = open.statement("INSERT OR IGNORE INTO present VALUES (?)");
    for (String id : articleIds) {
      statement.setString(1, id);
      statement.addBatch();
    }
    statement.executeBatch();
    open.update(
        "DELETE FROM articles WHERE input = ? AND article NOT IN (SELECT article FROM present)",
        input);
    open.update("DROP TABLE present");
  }

  @Override
  public Optional<Published> published(Path output) {
    return using(open -> new OutputTables(open, absolute(output)).find(), Optional.empty());
  }

  @Override
  public void remember(Path output, Published published) {
    using(
        open -> {
          open.transact(() -> new OutputTables(open, absolute(output)).replace(published));
          return true;
        },
        false);
  }

  @Override
  public void forget(Path output) {
    using(open -> new OutputTables(open, absolute(output)).remove(), 0);
  }

  @Override
  public void finish(RunReport report) {
    using(
        open ->
            open.update(
                "UPDATE runs SET ended = ?, outcome = ?, problem = ?, articles = ?, annotated = ?,"
                    + " unchanged = ?, failed = ?, quotations = ?, seconds = ?, peak_memory_mb = ?"
                    + " WHERE run = ?",
                seconds(report.ended()),
                report.outcome().label(),
                report.problem().orElse(null),
                report.summary().articles(),
                report.summary().annotated(),
                report.summary().unchanged(),
                report.summary().failures().size(),
                report.summary().totalQuotations(),
                report.duration().toMillis() / MILLISECONDS,
                report.memory().residentPeak().orElse(report.memory().heapPeak()) / MEGABYTE,
                run),
        0);
  }

  @Override
  public synchronized void close() {
    if (database != null) {
      database.close();
      database = null;
    }
  }
}
