package org.sayso.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.article.ArticleFile;
import org.sayso.article.ArticleReader;
import org.sayso.article.UnreadableArticleException;
import org.sayso.correction.Corrections;
import org.sayso.model.Article;
import org.sayso.model.ArticleOutcome;
import org.sayso.model.ArticleSpeaker;
import org.sayso.model.AttributedQuotation;
import org.sayso.model.ExtractedQuotation;
import org.sayso.model.Speaker;
import org.sayso.speaker.ListedSpeakers;

/**
 * Takes one article from its file to its rows; whatever goes wrong on the way costs this article
 * alone.
 *
 * <p>Only what an article can cause is caught: exceptions, time, and the stack or the memory
 * running out. Anything else, such as a missing class, would strike every article and ends the run.
 */
final class ArticleJob {
  private final ArticleReader reader;
  private final RunState state;
  private final SharedExtractor extractor;
  private final TimeLimit limit;
  private final MemoryGate memory;
  private final ListedSpeakers listed;
  private final Corrections corrections;
  private final RowFilter filter;
  private final StageTimes times;

  ArticleJob(
      RunOptions options,
      RunState state,
      SharedExtractor extractor,
      TimeLimit limit,
      ListedSpeakers listed,
      Corrections corrections,
      StageTimes times) {
    this.reader = new ArticleReader(options.maxArticleBytes());
    this.state = state;
    this.extractor = extractor;
    this.limit = limit;
    this.memory = new MemoryGate();
    this.listed = listed;
    this.corrections = corrections;
    this.filter = options.filter();
    this.times = times;
  }

  ArticleResult run(ArticleFile file) {
    try {
      Article article = read(file);
      Optional<List<ExtractedQuotation>> known = recall(article);
      List<ExtractedQuotation> quotations = known.isPresent() ? known.get() : extract(article);
      return rows(article, quotations, known.isPresent());
    } catch (UnreadableArticleException e) {
      return new ArticleResult.Nothing(e.outcome());
    } catch (TimeLimit.ExceededException e) {
      return new ArticleResult.Nothing(
          new ArticleOutcome.Failed(
              file.id(),
              "it was " + e.getMessage(),
              "Check that it is an article; if it is, split it or give it more time with"
                  + " --article-timeout."));
    } catch (StackOverflowError e) {
      return unforeseen(
          file,
          "its sentences or quotation marks are nested too deeply",
          "Check that it is an article; if it is, report it.",
          e);
    } catch (OutOfMemoryError e) {
      return unforeseen(
          file,
          "it needs more memory than the program has",
          "Split the article, or give Java more memory (SAYSO_JAVA_OPTS=-Xmx4g).",
          e);
    } catch (Exception e) {
      return unforeseen(
          file,
          "the program failed on it (" + e + ")",
          "Run again with --debug and report what it says, with the article if you can.",
          e);
    }
  }

  /** What the file holds; nothing when it cannot be read. */
  Optional<Article> look(ArticleFile file) {
    try {
      return Optional.of(read(file));
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return Optional.empty();
    }
  }

  private Article read(ArticleFile file) throws Exception {
    return times.measure(Stage.READ, () -> limit.call(() -> reader.read(file)));
  }

  private Optional<List<ExtractedQuotation>> recall(Article article) {
    return times.measure(Stage.RECALL, () -> state.recall(article));
  }

  private List<ExtractedQuotation> extract(Article article) throws Exception {
    Extractor ready = extractor.get();
    long began = System.nanoTime();
    List<ExtractedQuotation> quotations =
        times.measure(
            Stage.EXTRACT,
            () -> memory.call(() -> limit.call(() -> ready.extract(article, times))));
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    return times.measure(
        Stage.REMEMBER,
        () -> {
          state.remember(article, quotations, took);
          return quotations;
        });
  }

  private ArticleResult rows(
      Article article, List<ExtractedQuotation> quotations, boolean isKnown) {
    return times.measure(
        Stage.WRITE,
        () -> {
          ArticleOutcome.Extracted extracted =
              new ArticleOutcome.Extracted(article, withSpeakers(article, quotations));
          Corrections.Result corrected = corrections.apply(filter.named(extracted));
          return new ArticleResult.Rows(
              extracted, filter.chosen(corrected.rows()), corrected, isKnown);
        });
  }

  private List<AttributedQuotation> withSpeakers(
      Article article, List<ExtractedQuotation> quotations) {
    Map<Optional<ArticleSpeaker>, Speaker> speakers = new HashMap<>();
    List<AttributedQuotation> said = new ArrayList<>();
    for (ExtractedQuotation found : quotations) {
      Speaker speaker = speakers.computeIfAbsent(found.speaker(), listed::identify);
      Optional<String> mention =
          found.attribution().mention().map(source -> source.span().in(article.text()));
      said.add(found.spokenBy(mention.map(words -> listed.byRole(words, speaker)).orElse(speaker)));
    }
    return said;
  }

  private static ArticleResult unforeseen(
      ArticleFile file, String reason, String advice, Throwable cause) {
    return new ArticleResult.Broken(new ArticleOutcome.Failed(file.id(), reason, advice), cause);
  }
}
