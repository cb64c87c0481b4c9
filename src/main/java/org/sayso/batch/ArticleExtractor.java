package org.sayso.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.annotation.Annotator;
import org.sayso.attribution.ArticleView;
import org.sayso.attribution.Attributor;
import org.sayso.attribution.Target;
import org.sayso.lexicon.Lexicon;
import org.sayso.model.Article;
import org.sayso.model.Attribution;
import org.sayso.model.ExtractedQuotation;
import org.sayso.model.IndexedArticle;
import org.sayso.model.Interruption;
import org.sayso.model.Mention;
import org.sayso.model.Quotation;
import org.sayso.model.Span;
import org.sayso.quotation.IndirectQuotations;
import org.sayso.quotation.MarkedQuotations;
import org.sayso.speaker.Headlines;
import org.sayso.speaker.Headlines.Said;
import org.sayso.speaker.Resolution;
import org.sayso.speaker.SpeakerResolver;

/**
 * Leads an article through annotation, quotation, attribution and speaker resolution, once each.
 *
 * <p>Immutable, safe for use by many threads.
 */
public final class ArticleExtractor implements Extractor {
  private final Annotator annotator;
  private final MarkedQuotations marked;
  private final IndirectQuotations indirect;
  private final Attributor attributor;
  private final Lexicon lexicon;

  public ArticleExtractor(
      Annotator annotator, IndirectQuotations indirect, Attributor attributor, Lexicon lexicon) {
    this.annotator = annotator;
    marked = new MarkedQuotations(lexicon);
    this.indirect = indirect;
    this.attributor = attributor;
    this.lexicon = lexicon;
  }

  @Override
  public List<ExtractedQuotation> extract(Article article, StageTimes times) {
    IndexedArticle indexed =
        times.measure(Stage.ANNOTATE, () -> new IndexedArticle(annotator.annotate(article)));
    if (indexed.tokenCount() == 0) {
      return List.of();
    }
    List<Quotation> inMarks = times.measure(Stage.DETECT, () -> marked.find(indexed));
    List<Target> targets =
        times.measure(
            Stage.DETECT, () -> Target.inTextOrder(inMarks, indirect.find(indexed, inMarks)));
    ArticleView view =
        times.measure(
            Stage.ATTRIBUTE, () -> new ArticleView(indexed, inMarks, lexicon.reporting()));
    List<Attribution> attributions =
        times.measure(Stage.ATTRIBUTE, () -> attributor.attribute(view, targets));
    return times.measure(Stage.RESOLVE, () -> resolve(view, inMarks, targets, attributions));
  }

  private List<ExtractedQuotation> resolve(
      ArticleView view,
      List<Quotation> marked,
      List<Target> targets,
      List<Attribution> attributions) {
    Map<Mention, List<Span>> sources = new HashMap<>();
    for (int i = 0; i < targets.size(); i++) {
      Span said = targets.get(i).whole().span();
      attributions
          .get(i)
          .mention()
          .ifPresent(source -> sources.computeIfAbsent(source, s -> new ArrayList<>()).add(said));
    }
    SpeakerResolver resolver =
        new SpeakerResolver(view.article(), view.mentions(), marked, sources, lexicon);
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      Attribution attribution = attributions.get(i);
      said.add(
          new Said(
              targets.get(i).whole(),
              attribution,
              attribution.mention().flatMap(resolver::resolve)));
    }
    said = new Headlines(view.article()).complete(said);
    Statements statements = new Statements(view.article());
    List<ExtractedQuotation> extracted = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      Interruption.check();
      Quotation quotation = said.get(i).quotation();
      Attribution attribution = said.get(i).attribution();
      Optional<Resolution> resolution = said.get(i).resolution();
      boolean unnamedIndirect = !quotation.isMarked() && resolution.isEmpty();
      if (!unnamedIndirect) {
        int statement = statements.number(quotation, attribution);
        Span context = context(view.article(), quotation, attribution);
        Attribution weighed =
            attribution.weakened(resolution.map(Resolution::certainty).orElse(1.0));
        for (Quotation part : targets.get(i).parts()) {
          extracted.add(
              new ExtractedQuotation(
                  part,
                  view.article().words(part.content()),
                  weighed,
                  resolution.map(Resolution::speaker),
                  statement,
                  context));
        }
      }
    }
    return extracted;
  }

  /** The sentences from the first to the last that the quotation, its source and its cue touch. */
  private static Span context(
      IndexedArticle article, Quotation quotation, Attribution attribution) {
    Span whole = quotation.span();
    Span near = new Span(Math.max(0, whole.start() - 600), whole.end() + 600);
    Span reach = whole;
    for (Optional<Span> part :
        List.of(attribution.mention().map(Mention::span), attribution.cue())) {
      if (part.isPresent() && near.contains(part.get())) {
        reach = reach.union(part.get());
      }
    }
    int first =
        article.sentenceOf(
            Math.min(article.firstTokenEndingAfter(reach.start()), article.tokenCount() - 1));
    int last =
        article.sentenceOf(
            Math.max(
                0,
                Math.min(article.firstTokenStartingFrom(reach.end()), article.tokenCount()) - 1));
    return article
        .sentence(first)
        .span()
        .union(article.sentence(Math.max(first, last)).span())
        .union(whole);
  }
}
