package org.sayso.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.sayso.annotation.Annotator;
import org.sayso.model.AnnotatedArticle;
import org.sayso.model.Article;
import org.sayso.model.EntityType;
import org.sayso.model.Sentence;
import org.sayso.model.Span;
import org.sayso.model.Token;

/**
 * Annotates with CoreNLP's English models: tokens, sentences, parts of speech, lemmas, the 3-class
 * named entities and basic Universal Dependencies.
 *
 * <p>Loading takes seconds; build one and share it: it is safe for use by many threads. Every line
 * of a text is a paragraph of its own. Sentences of more than {@value #MAX_PARSED_TOKENS} tokens
 * are not parsed; each of their tokens is then a root.
 */
public final class CoreNlpAnnotator implements Annotator {
  private static final int MAX_PARSED_TOKENS = 200;

  private final StanfordCoreNLP pipeline;
  private final DependencyParser parser;
  private final GivenNames givenNames;

  public CoreNlpAnnotator() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    properties.setProperty("tokenize.options", "untokenizable=noneKeep");
    properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    pipeline = new StanfordCoreNLP(properties);
    parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
    givenNames = GivenNames.load();
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    Annotation annotation = new Annotation(article.text());
    pipeline.annotate(annotation);
    List<Sentence> sentences = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      sentences.add(sentence(sentence));
    }
    return new AnnotatedArticle(article, sentences);
  }

  private Sentence sentence(CoreMap sentence) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    int[] heads = new int[labels.size()];
    String[] relations = new String[labels.size()];
    Arrays.fill(heads, Token.NO_HEAD);
    Arrays.fill(relations, "root");
    if (labels.size() <= MAX_PARSED_TOKENS) {
      for (TypedDependency dependency : parser.predict(sentence).typedDependencies()) {
        int dependent = dependency.dep().index() - 1;
        heads[dependent] = dependency.gov().index() - 1;
        relations[dependent] = dependency.reln().getShortName();
      }
    }
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      tokens.add(token(labels.get(i), heads[i], relations[i]));
    }
    return new Sentence(tokens);
  }

  private Token token(CoreLabel label, int head, String relation) {
    return new Token(
        new Span(label.beginPosition(), label.endPosition()),
        label.originalText(),
        label.lemma(),
        label.tag(),
        entity(label.ner()),
        givenNames.gender(label.originalText()),
        head,
        relation);
  }

  private static EntityType entity(String label) {
    return switch (label) {
      case "PERSON" -> EntityType.PERSON;
      case "ORGANIZATION" -> EntityType.ORGANIZATION;
      case "LOCATION" -> EntityType.LOCATION;
      default -> EntityType.NONE;
    };
  }
}
