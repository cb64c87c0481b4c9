package org.sayso.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.sayso.annotation.Annotator;
import org.sayso.model.AnnotatedArticle;
import org.sayso.model.Article;
import org.sayso.model.EntityType;
import org.sayso.model.Interruption;
import org.sayso.model.Prose;
import org.sayso.model.Sentence;
import org.sayso.model.Span;
import org.sayso.model.Token;

/**
 * Annotates with CoreNLP's English models: tokens, sentences, parts of speech, lemmas, the 3-class
 * named entities and basic Universal Dependencies.
 *
 * <p>Gives what CoreNLP's pipeline {@code tokenize,pos,lemma,ner} and its {@code DependencyParser}
 * give, in a fraction of the time and memory. Every line of a text's {@linkplain Prose prose} is a
 * paragraph of its own, and a sentence of more than {@value SentenceSplitter#MOST_TOKENS} tokens is
 * cut.
 *
 * <p>The first one ever built takes seconds to convert the published models, the later ones find
 * them in a folder and take less than a second. Build one and share it: it is safe for use by many
 * threads.
 */
public final class CoreNlpAnnotator implements Annotator {
  private static final String MODELS = "sayso.models";

  private final SentenceSplitter splitter;
  private final PartOfSpeechTagger tagger;
  private final EntityTagger entities;
  private final TransitionParser parser;
  private final GivenNames givenNames;
  private final AnimateWords animateWords;
  private final WordMemo<String> lemmas = new WordMemo<>();

  /**
   * Keeps converted models in the folder that the system property {@value #MODELS} names, otherwise
   * in the user's cache folder.
   */
  public CoreNlpAnnotator() {
    this(
        ModelCache.in(
            Optional.ofNullable(System.getProperty(MODELS))
                .map(Path::of)
                .orElseGet(CoreNlpAnnotator::userCache)));
  }

  private CoreNlpAnnotator(ModelCache cache) {
    CompletableFuture<TaggerModel> taggerLoading = start(() -> TaggerModel.load(cache));
    CompletableFuture<EntityModel> entitiesLoading = start(() -> EntityModel.load(cache));
    CompletableFuture<TransitionParser> parserLoading =
        start(() -> new TransitionParser(ParserModel.load(cache)));
    givenNames = GivenNames.load(cache);
    animateWords = AnimateWords.load(cache);
    splitter = new SentenceSplitter();
    TaggerModel taggerModel = taggerLoading.join();
    tagger = new PartOfSpeechTagger(taggerModel);
    entities = new EntityTagger(entitiesLoading.join(), taggerModel.clusters());
    parser = parserLoading.join();
  }

  /** Keeps converted models in that folder, which need not exist and need not be writable. */
  public static CoreNlpAnnotator withModelsKeptIn(Path folder) {
    return new CoreNlpAnnotator(ModelCache.in(folder));
  }

  private static Path userCache() {
    String configured = System.getenv("XDG_CACHE_HOME");
    Path caches =
        configured == null || configured.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(configured);
    return caches.resolve("sayso");
  }

  private static <T> CompletableFuture<T> start(Supplier<T> loading) {
    return CompletableFuture.supplyAsync(loading);
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    Morphology morphology = new Morphology();
    List<Sentence> sentences = new ArrayList<>();
    for (List<CoreLabel> labels : splitter.split(new Prose(article.text()).readable())) {
      Interruption.check();
      sentences.add(sentence(labels, morphology));
    }
    return new AnnotatedArticle(article, sentences);
  }

  private Sentence sentence(List<CoreLabel> labels, Morphology morphology) {
    List<String> words = labels.stream().map(CoreLabel::word).toList();
    List<String> tags = tagger.tag(words);
    boolean[] touchesNext = new boolean[labels.size()];
    for (int i = 0; i < touchesNext.length; i++) {
      touchesNext[i] = labels.get(i).after().isEmpty();
    }
    EntityType[] types = entities.tag(words, tags, touchesNext);
    TransitionParser.Parse parse = parser.parse(words, tags);
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      tokens.add(
          new Token(
              new Span(label.beginPosition(), label.endPosition()),
              label.originalText(),
              lemma(words.get(i), tags.get(i), morphology),
              tags.get(i),
              types[i],
              givenNames.gender(label.originalText()),
              animateWords.contains(label.originalText()),
              parse.head(i),
              parse.relation(i)));
    }
    return new Sentence(tokens);
  }

  private String lemma(String word, String tag, Morphology morphology) {
    return lemmas.get(tag + ' ' + word, ignored -> morphology.lemma(word, tag));
  }
}
