package org.sayso.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sayso.article.ArticleFile;
import org.sayso.article.ArticleFinder;
import org.sayso.article.ArticleReader;
import org.sayso.article.UnreadableArticleException;
import org.sayso.model.Article;
import org.sayso.model.CodePointIndex;
import org.sayso.output.QuoteColumn;

/**
 * CoreNLP's own quote annotator with its default attribution, whose rows are evaluated beside
 * Sayso's: {@code StockCoreNlp FOLDER QUOTES.CSV [THREADS]}, where the threads share one pipeline.
 *
 * <p>Each quotation becomes a row of type direct, as CoreNLP knows no types, with the canonical
 * mention as its speaker, else the mention itself. Needs CoreNLP's own dependencies (profile {@code
 * stock}) and 6 GB of memory; {@code scripts/accuracy.sh} and {@code scripts/benchmark.sh} see to
 * both.
 */
public final class StockCoreNlp {
  private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";

  private final StanfordCoreNLP pipeline;

  private StockCoreNlp(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  public static void main(String[] args) throws Exception {
    List<ArticleFile> files = new ArticleFinder().find(List.of(Path.of(args[0]))).files();
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    ExecutorService threads =
        Executors.newFixedThreadPool(args.length > 2 ? Integer.parseInt(args[2]) : 1);
    try (Writer out = Files.newBufferedWriter(Path.of(args[1]), UTF_8);
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord(QuoteColumn.labels());
      StockCoreNlp stock = new StockCoreNlp(new StanfordCoreNLP(properties));
      List<Future<List<List<Object>>>> articles = new ArrayList<>();
      for (ArticleFile file : files) {
        articles.add(threads.submit(() -> stock.rows(file)));
      }
      int done = 0;
      for (Future<List<List<Object>>> rows : articles) {
        csv.printRecords(rows.get());
        done++;
        if (done % 10 == 0) {
          System.err.println("stock CoreNLP: " + done + " of " + files.size() + " articles");
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private List<List<Object>> rows(ArticleFile file) throws UnreadableArticleException {
    Article article = new ArticleReader(ArticleReader.DEFAULT_MAX_BYTES).read(file);
    CoreDocument document = new CoreDocument(article.text());
    try {
      pipeline.annotate(document);
    } catch (RuntimeException e) {
      // With more than one thread, its quote annotator fails now and then on what else it can read.
      System.err.println("stock CoreNLP: no rows for " + article.id() + ": " + e);
      return List.of();
    }
    List<List<Object>> rows = new ArrayList<>();
    CodePointIndex codePoints = new CodePointIndex(article.text());
    for (CoreQuote quote : document.quotes()) {
      Map<QuoteColumn, Object> cells = new EnumMap<>(QuoteColumn.class);
      cells.put(QuoteColumn.ARTICLE, article.id());
      cells.put(QuoteColumn.TYPE, "direct");
      cells.put(QuoteColumn.QUOTE, quote.text());
      cells.put(QuoteColumn.SPEAKER, quote.canonicalSpeaker().or(quote::speaker).orElse(""));
      cells.put(QuoteColumn.MENTION, quote.speaker().orElse(""));
      Pair<Integer, Integer> span = quote.quoteCharOffsets();
      cells.put(QuoteColumn.QUOTE_START, codePoints.codePointOffset(span.first()));
      cells.put(QuoteColumn.QUOTE_END, codePoints.codePointOffset(span.second()));
      Optional<Pair<Integer, Integer>> mention = quote.speakerCharOffsets();
      if (mention.isPresent()) {
        cells.put(QuoteColumn.MENTION_START, codePoints.codePointOffset(mention.get().first()));
        cells.put(QuoteColumn.MENTION_END, codePoints.codePointOffset(mention.get().second()));
      }
      rows.add(Arrays.stream(QuoteColumn.values()).map(c -> cells.getOrDefault(c, "")).toList());
    }
    return rows;
  }
}
