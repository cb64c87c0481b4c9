package org.sayso.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.sayso.attribution.ArticleView;
import org.sayso.attribution.Attributor;
import org.sayso.attribution.SourceModel;
import org.sayso.attribution.Target;
import org.sayso.batch.ArticleExtractor;
import org.sayso.batch.StageTimes;
import org.sayso.corenlp.CoreNlpAnnotator;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.Article;
import org.sayso.model.Attribution;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Mention;
import org.sayso.model.Quotation;
import org.sayso.model.Span;
import org.sayso.quotation.IndirectModel;
import org.sayso.quotation.IndirectQuotations;
import org.sayso.quotation.MarkedQuotations;
import org.sayso.speaker.SpeakerResolver;

/** How long each step of an article's way takes, over all articles of a folder. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
public class StepsBenchmark {
  @Param("input/articles")
  private String folder;

  /** How many articles of the folder at most. */
  @Param("40")
  private int articles;

  private final Lexicon lexicon = Lexicon.load();
  private final CoreNlpAnnotator annotator = new CoreNlpAnnotator();
  private final MarkedQuotations marked = new MarkedQuotations(lexicon);
  private final IndirectQuotations indirect =
      new IndirectQuotations(IndirectModel.load(), lexicon);
  private final Attributor attributor = new Attributor(SourceModel.load(), lexicon);
  private final ArticleExtractor extractor =
      new ArticleExtractor(annotator, indirect, attributor, lexicon);
  private final List<Article> texts = new ArrayList<>();
  private final List<Detected> detected = new ArrayList<>();
  private final List<Attributed> attributed = new ArrayList<>();

  private record Detected(IndexedArticle article, List<Quotation> marked, List<Target> targets) {}

  private record Attributed(
      Detected detected, ArticleView view, List<Attribution> attributions) {}

  @Setup
  public void readAndPrepare() throws Exception {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().limit(articles).toList()) {
        texts.add(new Article(file.toString(), Files.readString(file), Optional.empty()));
      }
    }
    for (Article text : texts) {
      detected.add(detect(new IndexedArticle(annotator.annotate(text))));
    }
    for (Detected article : detected) {
      attributed.add(attribute(article));
    }
  }

  @Benchmark
  public void whole(Blackhole result) throws Exception {
    for (Article text : texts) {
      result.consume(extractor.extract(text, new StageTimes()));
    }
  }

  @Benchmark
  public void annotation(Blackhole result) throws Exception {
    for (Article text : texts) {
      result.consume(annotator.annotate(text));
    }
  }

  @Benchmark
  public void detection(Blackhole result) {
    for (Detected article : detected) {
      result.consume(detect(article.article));
    }
  }

  @Benchmark
  public void attribution(Blackhole result) {
    for (Detected article : detected) {
      result.consume(attribute(article));
    }
  }

  @Benchmark
  public void resolution(Blackhole result) {
    for (Attributed article : attributed) {
      resolve(article, result);
    }
  }

  private Detected detect(IndexedArticle article) {
    List<Quotation> inMarks = marked.find(article);
    List<Target> targets =
        Target.inTextOrder(inMarks, indirect.find(article, inMarks));
    return new Detected(article, inMarks, targets);
  }

  private Attributed attribute(Detected article) {
    ArticleView view = new ArticleView(article.article, article.marked, lexicon.reporting());
    return new Attributed(article, view, attributor.attribute(view, article.targets));
  }

  private void resolve(Attributed article, Blackhole result) {
    Map<Mention, List<Span>> sources = new HashMap<>();
    List<Target> targets = article.detected.targets;
    for (int i = 0; i < targets.size(); i++) {
      Span said = targets.get(i).quotation().span();
      article
          .attributions
          .get(i)
          .mention()
          .ifPresent(source -> sources.computeIfAbsent(source, s -> new ArrayList<>()).add(said));
    }
    SpeakerResolver resolver =
        new SpeakerResolver(
            article.view.article(),
            article.view.mentions(),
            article.detected.marked,
            sources,
            lexicon);
    sources.keySet().forEach(source -> result.consume(resolver.resolve(source)));
  }
}
